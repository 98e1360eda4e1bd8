// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/**
 * A rejected row with its copy of the source.
 *
 * @param beneficiario which {@code Beneficiario} or {@code SINBA} of the file it is in
 */
public record RigaScartata(
        Long numero, Integer beneficiario, String percorso, String testoOriginale) {}
