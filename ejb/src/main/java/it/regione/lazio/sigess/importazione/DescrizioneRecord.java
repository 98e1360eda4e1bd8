// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/**
 * A record in few words.
 *
 * @param record number or code, and what tells it from others of the person
 * @param persona name and codice fiscale, or the anonymous code
 */
public record DescrizioneRecord(String record, String persona) {}
