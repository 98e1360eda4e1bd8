// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.util.List;

/** The rules that are applied under certain severities; made once, used for every row. */
public final class Giudizio {

    private final Severita severita;
    private final Regola[] regole;
    private final RegolaIntestazione[] intestazione;

    /**
     * @param regole repairs first, each group ordered by code
     */
    Giudizio(Severita severita, List<Regola> regole, List<RegolaIntestazione> intestazione) {
        this.severita = severita;
        this.regole = regole.stream().filter(this::attiva).toArray(Regola[]::new);
        this.intestazione =
                intestazione.stream().filter(this::attiva).toArray(RegolaIntestazione[]::new);
    }

    /**
     * Repairs the row in place, then judges it: all its findings at once, ordered by code. A rule
     * that needs a value which another rule found malformed stays silent.
     */
    public List<Rilievo> verifica(RigaFlusso riga, Riferimenti riferimenti) {
        Rilievi rilievi = new Rilievi(severita);
        for (Regola regola : regole) {
            regola.applica(riga, riferimenti, rilievi);
        }
        return rilievi.ordinati();
    }

    /** Judges the head of the flow: with an error the whole file is refused. */
    public List<Rilievo> verifica(IntestazioneFlusso testa) {
        Rilievi rilievi = new Rilievi(severita);
        for (RegolaIntestazione regola : intestazione) {
            regola.applica(testa, rilievi);
        }
        return rilievi.ordinati();
    }

    private boolean attiva(Catalogata regola) {
        return severita.di(regola) != Gravita.DISATTIVATA;
    }
}
