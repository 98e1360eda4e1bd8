// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Rilievi;

/** Fields of a form that are all there or all absent, and one that comes only with them. */
final class Blocco {

    private Blocco() {}

    /**
     * Reports each field that is missing.
     *
     * @param esito the field that comes at the end, after all the others; null for none
     */
    static void verifica(
            String codice, Campo[] blocco, Campo esito, RigaFlusso riga, Rilievi rilievi) {
        int presenti = esito != null && riga.presente(esito) ? 1 : 0;
        for (Campo campo : blocco) {
            presenti += riga.presente(campo) ? 1 : 0;
        }
        if (presenti == 0) {
            return;
        }
        for (Campo campo : blocco) {
            if (!riga.presente(campo)) {
                rilievi.segnala(codice, campo, null, campo.nome());
            }
        }
    }
}
