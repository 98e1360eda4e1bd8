// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

/** The fate of a record, as it is kept and counted. */
record Destino(
        String tabella,
        long id,
        long riga,
        boolean creato,
        Azione azione,
        Causa causa,
        Long altra) {

    static Destino di(String tabella, Toccato t) {
        return new Destino(tabella, t.id, t.riga(), t.creato, t.azione(), t.causa(), t.altra());
    }
}
