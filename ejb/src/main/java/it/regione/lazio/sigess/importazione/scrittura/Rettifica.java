// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rejects that the rows of a correction close, in the transaction of those rows: of the
 * corrected import, and of the corrections that came before this one. A row that is rejected again
 * closes nothing; one that corrects nothing is imported like any, with a warning. Of several open
 * rejects with one key each row closes the first.
 */
final class Rettifica {

    private static final String SENZA_SCARTO = "SIUSS-A3101";
    private static final String ALTRO_CODICE_FISCALE = "SIUSS-A3102";

    private static final String MADRE = "SELECT RETTIFICA_DI, SCOPO FROM IMPORTAZIONE WHERE ID = ?";
    private static final String FAMIGLIA =
            "SELECT ID FROM IMPORTAZIONE WHERE (ID = ? OR RETTIFICA_DI = ?) AND ID <> ?"
                    + " AND SCOPO = 'IMPORTAZIONE' ORDER BY ID";
    private static final String CHIUSURA =
            "UPDATE SCARTO SET CHIUSO_DA = ?, CHIUSO_DA_RIGA = ?, CHIUSO_IL = ?"
                    + " WHERE ID = ? AND CHIUSO_IL IS NULL";

    private record Chiusura(long scarto, long riga) {}

    private final ContestoImportazione contesto;
    private final List<Chiusura> chiusure = new ArrayList<>();
    private Long madre;
    private boolean soloAnteprima;

    private Rettifica(ContestoImportazione contesto) {
        this.contesto = contesto;
    }

    /** To be called when the outcome of each row is decided, before the ledger is written. */
    static Rettifica abbina(Connection c, ContestoImportazione contesto, List<Traccia> tracce)
            throws SQLException {
        Rettifica rettifica = new Rettifica(contesto);
        rettifica.leggi(c);
        if (rettifica.madre != null) {
            rettifica.abbina(c, tracce.stream().filter(Rettifica::entrata).toList());
        }
        return rettifica;
    }

    /** Nothing in a preview: it only shows what would be imported. */
    void chiudi(Connection c) throws SQLException {
        if (soloAnteprima || chiusure.isEmpty()) {
            return;
        }
        LocalDateTime adesso = LocalDateTime.now();
        try (PreparedStatement comando = c.prepareStatement(CHIUSURA)) {
            for (Chiusura chiusura : chiusure) {
                comando.setLong(1, contesto.importazione());
                comando.setLong(2, chiusura.riga());
                comando.setObject(3, adesso);
                comando.setLong(4, chiusura.scarto());
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    /** A parked row closes nothing: somebody may still leave it out. */
    private static boolean entrata(Traccia traccia) {
        return traccia.esito != EsitoRiga.SCARTATA
                && traccia.esito != EsitoRiga.ESCLUSA
                && traccia.esito != EsitoRiga.PARCHEGGIATA;
    }

    private void leggi(Connection c) throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(MADRE)) {
            comando.setLong(1, contesto.importazione());
            try (ResultSet r = comando.executeQuery()) {
                r.next();
                long id = r.getLong(1);
                madre = r.wasNull() ? null : id;
                soloAnteprima = !"IMPORTAZIONE".equals(r.getString(2));
            }
        }
    }

    private void abbina(Connection c, List<Traccia> entrate) throws SQLException {
        List<ScartiAperti> famiglia = new ArrayList<>();
        for (long id : famiglia(c)) {
            famiglia.add(ScartiAperti.leggi(c, id, entrate));
        }
        for (Traccia traccia : entrate) {
            Set<Long> trovati = ScartiAperti.prendi(famiglia, traccia);
            if (trovati.isEmpty() && contesto.tipoFlusso() == TipoFlusso.PS_PSA_SINA) {
                trovati = ScartiAperti.prendiSenzaCodiceFiscale(famiglia, traccia);
                if (!trovati.isEmpty()) {
                    segnala(traccia, ALTRO_CODICE_FISCALE);
                }
            }
            if (trovati.isEmpty()) {
                segnala(traccia, SENZA_SCARTO);
            }
            trovati.forEach(s -> chiusure.add(new Chiusura(s, traccia.numero())));
        }
    }

    private List<Long> famiglia(Connection c) throws SQLException {
        List<Long> famiglia = new ArrayList<>();
        try (PreparedStatement comando = c.prepareStatement(FAMIGLIA)) {
            comando.setLong(1, madre);
            comando.setLong(2, madre);
            comando.setLong(3, contesto.importazione());
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    famiglia.add(r.getLong(1));
                }
            }
        }
        return famiglia;
    }

    private void segnala(Traccia traccia, String codice) {
        Campo campo =
                contesto.tipoFlusso() == TipoFlusso.SINBA
                        ? Campo.ID_BENEFICIARIO
                        : Campo.CODICE_FISCALE;
        traccia.segnala(codice, campo, traccia.valutata.riga().valore(campo), madre.toString());
    }
}
