// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import java.util.List;
import java.util.Set;

/** A person with one role on the region or on some units, without a server. */
public class UtenteDiProva extends UtenteCorrente {

    private final Ruolo ruolo;
    private final Ambito ambito;

    /** On the whole region. */
    public UtenteDiProva(Ruolo ruolo) {
        this(ruolo, Ambito.TUTTO);
    }

    public UtenteDiProva(Ruolo ruolo, Ambito ambito) {
        this.ruolo = ruolo;
        this.ambito = ambito;
    }

    @Override
    public Ambito ambito(Funzione funzione) {
        return ruolo.funzioni().contains(funzione) ? ambito : Ambito.NESSUNO;
    }

    @Override
    public Set<Ruolo> getRuoli() {
        return Set.of(ruolo);
    }

    @Override
    public List<Abilitazione> abilitazioni() {
        return List.of();
    }

    /** What somebody sees who may consult but not see minors. */
    public static Visibilita consultatore() {
        return new Visibilita(new UtenteDiProva(Ruolo.CONSULTATORE));
    }

    /** What somebody sees who may see minors. */
    public static Visibilita conMinori() {
        return new Visibilita(new UtenteDiProva(Ruolo.OPERATORE_MINORI));
    }
}
