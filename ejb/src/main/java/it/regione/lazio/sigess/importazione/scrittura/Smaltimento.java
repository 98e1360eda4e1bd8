// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.CausaVerifica;
import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.DecisioneVerifica;
import it.regione.lazio.sigess.importazione.EsitoDecisione;
import it.regione.lazio.sigess.importazione.EsitoDecisione.Tipo;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Applies what a person decided of a parked row, through the same decision and the same writing as
 * the import, with the choice going before them. The ledger keeps its line: it tells what the
 * import did.
 */
final class Smaltimento {

    private static final String ANCORA =
            "UPDATE VERIFICA SET CAUSA = ?, CANDIDATI = ?, VERSIONE = VERSIONE + 1 WHERE ID = ?";

    private static final String UNITA = "SELECT UNITA_OPERATIVA, OPERATORE FROM ";

    private final Connection c;
    private final Identificativi identificativi;
    private final LongFunction<ContestoImportazione> contesti;
    private final Risposta risposta;

    /**
     * @param contesti what the rows of an import share, by its id
     */
    Smaltimento(
            Connection c,
            Identificativi identificativi,
            LongFunction<ContestoImportazione> contesti) {
        this.c = c;
        this.identificativi = identificativi;
        this.contesti = contesti;
        this.risposta = new Risposta(c);
    }

    /** In a transaction that holds the turn to write. */
    EsitoDecisione decidi(long id, DecisioneVerifica decisione) throws SQLException {
        VoceVerifica voce = VoceVerifica.leggi(c, id);
        if (voce == null || !voce.aperta()) {
            String altri = voce == null ? null : voce.decisaDa();
            return new EsitoDecisione(Tipo.GIA_DECISA, null, 0, altri);
        }
        if (!voce.decidibile()) {
            return EsitoDecisione.di(Tipo.NON_CONCLUSA);
        }
        if (!ammessa(voce, decisione)) {
            throw new IllegalArgumentException("no such choice for this cause");
        }
        if (decisione.scelta().scrive() && !voce.comeMostrata(c, decisione)) {
            return EsitoDecisione.di(Tipo.CAMBIATO);
        }
        ContestoImportazione contesto = contesti.apply(voce.importazione());
        SceltaVerifica scelta = decisione.scelta();
        if (voce.causa() == CausaVerifica.IDENTITA && scelta.scrive()) {
            return identita(voce, decisione, contesto);
        }
        if (!scelta.scrive()) {
            EsitoRiga esito =
                    scelta == SceltaVerifica.SCARTA ? EsitoRiga.SCARTATA : EsitoRiga.INVARIATA;
            risposta.nonScritta(voce, decisione, esito);
            return new EsitoDecisione(Tipo.DECISA, esito, 0, null);
        }
        return forza(voce, decisione, contesto);
    }

    private static boolean ammessa(VoceVerifica voce, DecisioneVerifica decisione) {
        boolean candidato =
                !decisione.scelta().conCandidato()
                        || voce.candidati().contains(decisione.candidato());
        return candidato && voce.causa().scelte().contains(decisione.scelta());
    }

    private EsitoDecisione forza(
            VoceVerifica voce, DecisioneVerifica decisione, ContestoImportazione contesto)
            throws SQLException {
        ContestoImportazione deciso = contesto.deciso();
        if (voce.causa() == CausaVerifica.ALTRA_UNITA) {
            ContestoImportazione altrove = perUnita(deciso, voce);
            if (altrove == null && decisione.insieme()) {
                return EsitoDecisione.di(Tipo.CAMBIATO);
            }
            // Who decides has seen that the record is gone: nothing keeps the row from its own
            // unit.
            deciso = altrove == null ? deciso : altrove;
        }
        Scelta scelta = new Scelta(decisione.scelta(), decisione.candidato(), decisione.insieme());
        Traccia traccia = applica(deciso, voce.riga(), scelta);
        if (traccia.esito == EsitoRiga.PARCHEGGIATA || traccia.esito == EsitoRiga.SCARTATA) {
            return EsitoDecisione.di(Tipo.CAMBIATO);
        }
        risposta.scritta(voce, decisione, traccia);
        return new EsitoDecisione(Tipo.DECISA, traccia.esito, 0, null);
    }

    /** One decision on a person answers every row of theirs. */
    private EsitoDecisione identita(
            VoceVerifica voce, DecisioneVerifica decisione, ContestoImportazione contesto)
            throws SQLException {
        DecisioneIdentita identita = new DecisioneIdentita(c, voce, decisione);
        if (decisione.scelta() == SceltaVerifica.DIVERSE) {
            identita.diverse();
        } else if (identita.registrata()) {
            return EsitoDecisione.di(Tipo.DUE_PERSONE);
        } else if (!identita.stessa(contesto, identificativi)) {
            return EsitoDecisione.di(Tipo.CAMBIATO);
        }
        EsitoRiga primo = null;
        int insieme = 0;
        for (VoceVerifica altra : VoceVerifica.dellaPersona(c, voce.persona())) {
            Traccia traccia = applica(contesti.apply(altra.importazione()), altra.riga(), null);
            if (traccia.esito == EsitoRiga.PARCHEGGIATA) {
                ancora(altra, traccia);
            } else {
                risposta.scritta(altra, decisione, traccia);
                insieme++;
            }
            primo = altra.id() == voce.id() ? traccia.esito : primo;
        }
        return primo == EsitoRiga.PARCHEGGIATA
                ? new EsitoDecisione(Tipo.ANCORA, null, insieme, null)
                : new EsitoDecisione(Tipo.DECISA, primo, insieme - 1, null);
    }

    private Traccia applica(ContestoImportazione contesto, RigaFlusso riga, Scelta scelta)
            throws SQLException {
        RigaValutata valutata = new RigaValutata(riga, riga, List.of(), false);
        var decisa = Decisione.daScrivere(c, contesto, identificativi, List.of(valutata), scelta);
        Archivio archivio = decisa.archivio();
        Traccia traccia = decisa.tracce().get(0);
        if (traccia.esito != EsitoRiga.PARCHEGGIATA && traccia.esito != EsitoRiga.SCARTATA) {
            new ScritturaDominio(contesto, archivio, identificativi).scrivi(c);
            new Variazioni(contesto, identificativi).proponi(c, archivio);
        }
        if (traccia.esito == EsitoRiga.SCARTATA && scelta == null) {
            // Left out by a rule, not by a person: it goes where the import's rejects are.
            new Registro(contesto, identificativi).scarta(c, traccia);
        }
        return traccia;
    }

    /** With unit and operator of the record that the row is about; null when it is gone. */
    private ContestoImportazione perUnita(ContestoImportazione contesto, VoceVerifica voce)
            throws SQLException {
        String da =
                switch (voce.riga().tipo()) {
                    case PS_PSA_SINA -> "INTERVENTO WHERE ID = ?";
                    case SINBA ->
                            "PRESA_IN_CARICO WHERE ID = (SELECT PRESA_IN_CARICO_ID FROM"
                                    + " SCHEDA_SINBA WHERE ID = ?)";
                };
        try (PreparedStatement comando = c.prepareStatement(UNITA + da)) {
            comando.setLong(1, voce.candidati().get(0));
            try (ResultSet r = comando.executeQuery()) {
                return r.next() ? contesto.perUnita(r.getString(1), r.getString(2)) : null;
            }
        }
    }

    private void ancora(VoceVerifica voce, Traccia traccia) throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(ANCORA)) {
            comando.setString(1, Parcheggi.causa(traccia).name());
            comando.setString(2, Parcheggi.candidati(traccia));
            comando.setLong(3, voce.id());
            comando.executeUpdate();
        }
    }
}
