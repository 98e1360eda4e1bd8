// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import jakarta.persistence.EntityManager;

/** The imports that somebody may know of, without a server. */
final class VisibiliDiProva {

    private VisibiliDiProva() {}

    static ImportazioniVisibili di(EntityManager em, UtenteCorrente utente) {
        ImportazioniVisibili visibili = new ImportazioniVisibili();
        visibili.em = em;
        visibili.utente = utente;
        visibili.visibilita = new Visibilita(utente);
        return visibili;
    }

    /** With this role on the whole region. */
    static ImportazioniVisibili di(EntityManager em, Ruolo ruolo) {
        return di(em, new UtenteDiProva(ruolo));
    }
}
