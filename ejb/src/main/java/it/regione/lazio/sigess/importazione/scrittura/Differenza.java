// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

/**
 * What a file says of a person otherwise than the record does.
 *
 * @param campo name of a {@link it.regione.lazio.sigess.importazione.flusso.Campo}, or {@link
 *     #RESIDENZA}
 * @param registrato value of the record, which stays
 * @param proposto value of the file
 * @param riga row that says so
 * @param riservata whether the unit of the import knew nothing of the person before
 */
record Differenza(
        long soggetto,
        String campo,
        String registrato,
        String proposto,
        long riga,
        boolean riservata) {

    /** The residence as one value: region, comune and country. */
    static final String RESIDENZA = "INDIRIZZO";

    /** The same for who may not read what is recorded. */
    Differenza conRiserva() {
        return new Differenza(soggetto, campo, registrato, proposto, riga, true);
    }

    /** One open proposal per person and field. */
    String chiaveAperta() {
        return soggetto + "|" + campo;
    }
}
