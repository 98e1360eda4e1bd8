// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * One chunk of an undo: decide, and do it unless it is a trial. Plain JDBC in the caller's JTA
 * transaction, a few statements per table whatever the number of rows (decision 0002).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ScritturaAnnullamento {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    /**
     * Works on the records of these rows, in the transaction of the caller: all of it or nothing.
     * Done again it finds nothing left to do.
     *
     * @throws IllegalStateException when a record was changed meanwhile, or the undo no longer
     *     holds the turn to write: nothing of the chunk stays
     */
    public void esegui(ContestoAnnullamento contesto, Intervallo intervallo) {
        try (Connection connessione = dataSource.getConnection()) {
            esegui(connessione, contesto, intervallo);
        } catch (SQLException e) {
            // The driver's message quotes values of the records: it must not reach a log.
            throw new IllegalStateException(
                    "SQLState "
                            + e.getSQLState()
                            + ", undo of import "
                            + contesto.importazione()
                            + ", "
                            + intervallo);
        }
    }

    static void esegui(Connection c, ContestoAnnullamento contesto, Intervallo intervallo)
            throws SQLException {
        if (!contesto.prova()) {
            battito(c, contesto);
        }
        List<Toccato> toccati = Giudizio.di(c, contesto, intervallo);
        String tabella = intervallo.fase().tabella(contesto.tipoFlusso());
        List<Destino> destini = new ArrayList<>();
        toccati.forEach(t -> destini.add(Destino.di(tabella, t)));
        Conto conto = new Conto(contesto);
        switch (intervallo.fase()) {
            case SCHEDE -> schede(c, contesto, toccati, conto);
            case SOGGETTI -> destini.addAll(indirizzi(c, contesto, toccati));
            default -> {}
        }
        if (!contesto.prova()) {
            new Esecuzione(c, tabella).esegui(toccati);
            conferme(c, contesto, intervallo, toccati);
        }
        conto.aggiungi(destini);
        conto.scrivi(c, destini);
        avanza(c, contesto);
    }

    private static void schede(
            Connection c, ContestoAnnullamento contesto, List<Toccato> toccati, Conto conto)
            throws SQLException {
        List<Long> eliminate =
                toccati.stream().filter(t -> t.azione() == Azione.ELIMINA).map(t -> t.id).toList();
        conto.aggiungi(Contorno.voci(c, contesto.tipoFlusso(), eliminate));
        if (contesto.prova()) {
            return;
        }
        for (String lista : Contorno.liste(contesto.tipoFlusso())) {
            Esecuzione.elimina(c, lista, "SCHEDA_ID", eliminate);
        }
    }

    /** After the forms are as they were: the image of one may name a flow that is undone too. */
    private static void conferme(
            Connection c,
            ContestoAnnullamento contesto,
            Intervallo intervallo,
            List<Toccato> toccati)
            throws SQLException {
        if (intervallo.fase() == Fase.SCHEDE && contesto.tipoFlusso() == TipoFlusso.SINBA) {
            List<Long> tornate =
                    toccati.stream()
                            .filter(t -> t.azione() == Azione.RIPRISTINA)
                            .map(t -> t.id)
                            .toList();
            ConfermeSinba.riporta(c, contesto, intervallo, tornate);
        }
    }

    private static List<Destino> indirizzi(
            Connection c, ContestoAnnullamento contesto, List<Toccato> soggetti)
            throws SQLException {
        List<Destino> indirizzi = Contorno.indirizzi(c, contesto, soggetti);
        if (!contesto.prova()) {
            List<Long> eliminati =
                    indirizzi.stream()
                            .filter(d -> d.azione() == Azione.ELIMINA)
                            .map(Destino::id)
                            .toList();
            Esecuzione.elimina(c, "INDIRIZZO", "ID", eliminati);
        }
        return indirizzi;
    }

    /** First of the transaction: proves the turn, and keeps the decision of a person waiting. */
    private static void battito(Connection c, ContestoAnnullamento contesto) throws SQLException {
        try (PreparedStatement comando =
                c.prepareStatement(
                        "UPDATE TURNO_SCRITTURA SET BATTITO = ?, GIRO = GIRO + 1"
                                + " WHERE ID = 1 AND IMPORTAZIONE_ID = ?")) {
            comando.setObject(1, LocalDateTime.now());
            comando.setLong(2, contesto.importazione());
            if (comando.executeUpdate() != 1) {
                throw new IllegalStateException("The turn to write was taken by another import");
            }
        }
    }

    private static void avanza(Connection c, ContestoAnnullamento contesto) throws SQLException {
        try (PreparedStatement comando =
                c.prepareStatement(
                        "UPDATE ANNULLAMENTO SET PASSI_FATTI = PASSI_FATTI + 1 WHERE ID = ?")) {
            comando.setLong(1, contesto.annullamento());
            comando.executeUpdate();
        }
    }
}
