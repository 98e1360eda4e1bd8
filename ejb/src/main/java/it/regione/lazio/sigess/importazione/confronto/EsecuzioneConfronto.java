// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

/** A job that compares an import: all it writes is written in the name of this execution. */
public record EsecuzioneConfronto(long importazione, long istanza, long esecuzione) {}
