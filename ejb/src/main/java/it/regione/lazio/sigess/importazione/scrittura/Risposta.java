// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.TestiRilievi.entro;

import it.regione.lazio.sigess.importazione.DecisioneVerifica;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.stream.Collectors;

/** Keeps the answer to an item of the queue, and to what repeats it, with what came of it. */
final class Risposta {

    private static final String RISOLVI =
            "UPDATE VERIFICA SET STATO = 'RISOLTA', SCELTA = ?, RECORD_ID = ?, NOTA = ?,"
                    + " DECISA_DA = ?, DECISA_IL = ?, RISULTATO = ?, RISULTATO_CODICI = ?,"
                    + " RISULTATO_OGGETTO = ?, RISULTATO_IMPRONTA = ?, VERSIONE = VERSIONE + 1"
                    + " WHERE STATO <> 'RISOLTA' AND (ID = ? OR ORIGINE_ID = ?)";

    /** A comparison reads such a row as one that came in: those that have read it are old. */
    private static final String CONFRONTI =
            "UPDATE CONFRONTO SET DA_RIFARE_IL = ? WHERE IMPORTAZIONE_ID IN"
                    + " (SELECT F.IMPORTAZIONE_ID FROM CONFRONTO_FILE F JOIN VERIFICA V"
                    + " ON V.IMPORTAZIONE_ID = F.FILE_DI WHERE V.ID = ? OR V.ORIGINE_ID = ?)";

    private final Connection c;

    Risposta(Connection c) {
        this.c = c;
    }

    /** The records stay as they are. */
    void nonScritta(VoceVerifica voce, DecisioneVerifica decisione, EsitoRiga esito)
            throws SQLException {
        registra(voce, decisione, esito, null, null);
    }

    /** The row came in, or a rule rejected it after all. */
    void scritta(VoceVerifica voce, DecisioneVerifica decisione, Traccia traccia)
            throws SQLException {
        registra(voce, decisione, traccia.esito, traccia, oggetto(voce, traccia));
        try (PreparedStatement comando = c.prepareStatement(CONFRONTI)) {
            comando.setObject(1, LocalDateTime.now());
            comando.setLong(2, voce.id());
            comando.setLong(3, voce.id());
            comando.executeUpdate();
        }
    }

    private static Long oggetto(VoceVerifica voce, Traccia traccia) {
        if (traccia.esito == EsitoRiga.SCARTATA) {
            return null;
        }
        boolean sinba = voce.riga().tipo() == TipoFlusso.SINBA;
        return traccia.id(sinba ? Oggetto.SOGGETTO : Oggetto.INTERVENTO);
    }

    private void registra(
            VoceVerifica voce,
            DecisioneVerifica decisione,
            EsitoRiga esito,
            Traccia traccia,
            Long oggetto)
            throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(RISOLVI)) {
            comando.setString(1, decisione.scelta().name());
            comando.setObject(2, decisione.candidato());
            comando.setString(3, entro(500, decisione.nota()));
            comando.setString(4, decisione.operatore());
            comando.setObject(5, LocalDateTime.now());
            comando.setString(6, esito.name());
            comando.setString(7, traccia == null ? null : codici(traccia));
            comando.setObject(8, oggetto, Types.NUMERIC);
            comando.setString(9, oggetto == null ? null : traccia.impronta);
            comando.setLong(10, voce.id());
            comando.setLong(11, voce.id());
            comando.executeUpdate();
        }
    }

    private static String codici(Traccia traccia) {
        return entro(
                400,
                traccia.rilievi.stream()
                        .map(Rilievo::codice)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
