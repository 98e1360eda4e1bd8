// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

/**
 * A line of MODIFICA without its images.
 *
 * @param ripristinata version that a restore gave; null while the change stands
 */
record Cambio(long id, long importazione, long riga, int prima, int dopo, Integer ripristinata) {

    boolean inVigore() {
        return ripristinata == null;
    }
}
