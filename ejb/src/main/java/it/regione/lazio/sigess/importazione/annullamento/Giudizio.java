// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What becomes of the records of some rows: gone, as they were, or left. It reads and writes
 * nothing; a trial and an undo differ only in what follows.
 */
final class Giudizio {

    private Giudizio() {}

    static List<Toccato> di(
            Connection connessione, ContestoAnnullamento contesto, Intervallo intervallo)
            throws SQLException {
        List<Toccato> toccati = new LetturaToccati(connessione, contesto, intervallo).leggi();
        new Verifiche(connessione, contesto).giudica(toccati);
        for (Toccato toccato : toccati) {
            if (!toccato.storia.comeLasciato()) {
                toccato.storia
                        .cambiatoDa()
                        .ifPresentOrElse(
                                altra -> toccato.lascia(Causa.IMPORTAZIONE, altra),
                                () -> toccato.lascia(Causa.PERSONA, null));
            }
        }
        Fase fase = intervallo.fase();
        new Incontri(connessione, contesto, fase).giudica(toccati);
        new Dipendenze(connessione, contesto, fase).giudica(toccati);
        new Ritorni(connessione, contesto, intervallo).giudica(toccati);
        return toccati;
    }
}
