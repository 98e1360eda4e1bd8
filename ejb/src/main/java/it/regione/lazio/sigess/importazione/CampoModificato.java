// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/**
 * A field of a record with its old and its new value, as a page writes them by their type.
 *
 * @param etichetta Italian label, the same as on the page of the record
 */
public record CampoModificato(String etichetta, Object prima, Object dopo) {}
