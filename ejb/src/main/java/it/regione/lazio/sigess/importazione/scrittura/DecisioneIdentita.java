// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.DecisioneVerifica;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Keeps what a person decided of two codes, and gives one person the other code. */
final class DecisioneIdentita {

    private final Connection c;
    private final VoceVerifica voce;
    private final DecisioneVerifica decisione;

    DecisioneIdentita(Connection c, VoceVerifica voce, DecisioneVerifica decisione) {
        this.c = c;
        this.voce = voce;
        this.decisione = decisione;
    }

    private record Registrato(long id, int versione, String codice, Integer anno) {}

    /** Whether the code of the row is by now that of a recorded person. */
    boolean registrata() throws SQLException {
        try (PreparedStatement comando =
                c.prepareStatement("SELECT ID FROM SOGGETTO WHERE CODICE_FISCALE = ?")) {
            comando.setString(1, voce.persona());
            try (ResultSet r = comando.executeQuery()) {
                return r.next();
            }
        }
    }

    /** Another person than every candidate: their codes are never set side by side again. */
    void diverse() throws SQLException {
        for (Long candidato : voce.candidati()) {
            Registrato registrato = registrato(candidato);
            if (registrato != null && registrato.codice() != null) {
                ricorda(registrato.codice(), "DIVERSE");
            }
        }
    }

    /**
     * The candidate is the person of the row. A provisional code gives way to the definitive one,
     * otherwise the recorded code stays; either way both lead to the person from now on.
     *
     * @return false when the candidate is gone
     */
    boolean stessa(ContestoImportazione contesto, Identificativi identificativi)
            throws SQLException {
        Registrato registrato = registrato(decisione.candidato());
        if (registrato == null || registrato.codice() == null) {
            return false;
        }
        ricorda(registrato.codice(), "STESSA");
        boolean definitivo = voce.persona().length() == 16 && registrato.codice().length() == 11;
        if (definitivo) {
            sostituisci(registrato, contesto, identificativi);
            alternativo(registrato.codice(), registrato.id(), "ALIAS");
            if (new CodiceFiscale(voce.persona()).omocodico()) {
                alternativo(voce.persona(), registrato.id(), "VARIANTE");
            }
        } else {
            alternativo(voce.persona(), registrato.id(), "ALIAS");
        }
        return true;
    }

    private void sostituisci(
            Registrato registrato, ContestoImportazione contesto, Identificativi identificativi)
            throws SQLException {
        SoggettoNoto noto = new SoggettoNoto(registrato.id(), registrato.versione());
        noto.modifica(voce.riga().numero());
        List<SoggettoNoto> uno = List.of(noto);
        Tabella<SoggettoNoto> soggetto =
                new Tabella<SoggettoNoto>("SOGGETTO")
                        .variabile("CODICE_FISCALE", s -> voce.persona())
                        .variabile("DATA_NASCITA", s -> nascita(registrato.anno()))
                        .variabile("MODIFICATO_DA", s -> contesto.importazione())
                        .variabile("MODIFICATO_DA_RIGA", s -> s.riga);
        new PrimeImmagini(contesto, identificativi).conserva(c, soggetto, uno);
        Tabella.aggiorna(c, soggetto, uno);
    }

    private LocalDate nascita(Integer registrato) {
        String anno = voce.riga().valore(Campo.ANNO_NASCITA);
        int letto = registrato == null ? Integer.parseInt(anno.strip()) : registrato;
        return new CodiceFiscale(voce.persona()).dataNascita(letto).orElse(null);
    }

    private void ricorda(String altro, String come) throws SQLException {
        for (String[] coppia : new String[][] {{voce.persona(), altro}, {altro, voce.persona()}}) {
            try (PreparedStatement togli =
                            c.prepareStatement(
                                    "DELETE FROM IDENTITA_DECISA WHERE CODICE = ? AND ALTRO = ?");
                    PreparedStatement scrivi =
                            c.prepareStatement(
                                    "INSERT INTO IDENTITA_DECISA (CODICE, ALTRO, DECISIONE,"
                                            + " VERIFICA_ID, DECISA_DA, DECISA_IL)"
                                            + " VALUES (?, ?, ?, ?, ?, ?)")) {
                togli.setString(1, coppia[0]);
                togli.setString(2, coppia[1]);
                togli.executeUpdate();
                scrivi.setString(1, coppia[0]);
                scrivi.setString(2, coppia[1]);
                scrivi.setString(3, come);
                scrivi.setLong(4, voce.id());
                scrivi.setString(5, decisione.operatore());
                scrivi.setObject(6, LocalDateTime.now());
                scrivi.executeUpdate();
            }
        }
    }

    private void alternativo(String codice, long soggetto, String tipo) throws SQLException {
        try (PreparedStatement comando =
                c.prepareStatement(
                        "INSERT INTO CODICE_ALTERNATIVO (CHIAVE, CODICE, SOGGETTO_ID, TIPO)"
                                + " VALUES (?, ?, ?, ?)")) {
            comando.setString(1, CodiciAlternativi.chiave(codice));
            comando.setString(2, codice);
            comando.setLong(3, soggetto);
            comando.setString(4, tipo);
            comando.executeUpdate();
        }
    }

    private Registrato registrato(Long id) throws SQLException {
        try (PreparedStatement comando =
                c.prepareStatement(
                        "SELECT ID, VERSIONE, CODICE_FISCALE, ANNO_NASCITA FROM SOGGETTO"
                                + " WHERE ID = ?")) {
            comando.setLong(1, id);
            try (ResultSet r = comando.executeQuery()) {
                return r.next()
                        ? new Registrato(
                                r.getLong(1),
                                r.getInt(2),
                                r.getString(3),
                                r.getString(4) == null ? null : r.getInt(4))
                        : null;
            }
        }
    }
}
