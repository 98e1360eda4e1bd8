// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.io.Serializable;
import java.time.LocalDate;

/** The natural key of an intervention within its subject; unique in the database. */
record ChiaveIntervento(
        String ente, String prestazione, String protocollo, String carattere, LocalDate riferimento)
        implements Serializable {

    /** Same request to the same body: what a cancellation may mean when it fits none exactly. */
    boolean stessaDomanda(ChiaveIntervento altra) {
        return ente.equals(altra.ente)
                && prestazione.equals(altra.prestazione)
                && protocollo.equals(altra.protocollo);
    }

    /** Another year of the same periodic benefit, which producers send year by year. */
    boolean altraParte(ChiaveIntervento altra) {
        return "1".equals(carattere)
                && carattere.equals(altra.carattere)
                && ente.equals(altra.ente)
                && prestazione.equals(altra.prestazione)
                && protocollo.equals(altra.protocollo)
                && riferimento.getYear() != altra.riferimento.getYear();
    }

    /** As the ledger shows it, with the person's codice fiscale. */
    String testo(String codiceFiscale) {
        return String.join(
                "|",
                ente,
                codiceFiscale,
                prestazione,
                protocollo,
                carattere,
                riferimento.toString());
    }
}
