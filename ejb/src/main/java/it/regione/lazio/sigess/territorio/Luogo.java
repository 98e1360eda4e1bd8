// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

/** A place to choose from: the code that is kept and the name that is read. */
public record Luogo(String codice, String denominazione) {}
