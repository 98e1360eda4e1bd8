// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.RigaValutata;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Works one chunk: look up, decide, write. Plain JDBC in the caller's JTA transaction, one query
 * and one batch per table whatever the number of rows (decision 0002 says why not JPA).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ScritturaRighe {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    @Inject private Identificativi identificativi;

    /**
     * Domain rows, ledger, rejected rows and counters of {@code righe}, in the transaction of the
     * caller: all of them or none. A preview writes the same but for the domain rows.
     *
     * @throws IllegalStateException when a record was changed by someone else meanwhile, or when
     *     the import no longer holds the turn to write: nothing of the chunk stays
     */
    public void scrivi(ContestoImportazione contesto, List<RigaValutata> righe) {
        collegato(contesto, righe, c -> scrivi(c, identificativi, contesto, righe));
    }

    /**
     * Decides {@code righe} without writing anything but what the next chunks need to know.
     *
     * @return whether they do what the preview that this import confirms has shown
     * @throws IllegalStateException the import no longer holds the turn to write
     */
    public boolean verifica(ContestoImportazione contesto, List<RigaValutata> righe) {
        boolean[] uguali = new boolean[1];
        collegato(contesto, righe, c -> uguali[0] = verifica(c, contesto, righe));
        return uguali[0];
    }

    static void scrivi(
            Connection connessione,
            Identificativi identificativi,
            ContestoImportazione contesto,
            List<RigaValutata> righe)
            throws SQLException {
        Contatori contatori = new Contatori(contesto);
        contatori.battito(connessione);
        Decisione decisione =
                contesto.soloAnteprima()
                        ? Decisione.mostrata(connessione, contesto, righe)
                        : Decisione.daScrivere(connessione, contesto, identificativi, righe);
        var dominio = new ScritturaDominio(contesto, decisione.archivio(), identificativi);
        if (contesto.soloAnteprima()) {
            dominio.mostra(connessione);
        } else {
            dominio.scrivi(connessione);
        }
        Rettifica rettifica = Rettifica.abbina(connessione, contesto, decisione.tracce());
        new Registro(contesto, identificativi).scrivi(connessione, decisione.tracce());
        daDecidere(connessione, identificativi, contesto, decisione);
        rettifica.chiudi(connessione);
        contatori.aggiorna(connessione, decisione.tracce(), dominio);
        decisione.ricorda(connessione);
    }

    /** What people are to decide; a preview only counts it. */
    private static void daDecidere(
            Connection connessione,
            Identificativi identificativi,
            ContestoImportazione contesto,
            Decisione decisione)
            throws SQLException {
        Archivio archivio = decisione.archivio();
        Variazioni variazioni = new Variazioni(contesto, identificativi);
        int proposte;
        if (contesto.soloAnteprima()) {
            proposte = variazioni.mostra(connessione, archivio.differenze, archivio.soggetti());
        } else {
            new Parcheggi(contesto, identificativi).scrivi(connessione, decisione.tracce());
            proposte = variazioni.proponi(connessione, archivio);
        }
        new Contatori(contesto).variazioni(connessione, proposte);
    }

    static boolean verifica(
            Connection connessione, ContestoImportazione contesto, List<RigaValutata> righe)
            throws SQLException {
        new Contatori(contesto).battito(connessione);
        Decisione decisione = Decisione.mostrata(connessione, contesto, righe);
        Rettifica.abbina(connessione, contesto, decisione.tracce());
        boolean uguale = ComeMostrato.uguale(connessione, contesto, decisione.tracce());
        decisione.ricorda(connessione);
        return uguale;
    }

    private interface Lavoro {
        void esegui(Connection connessione) throws SQLException;
    }

    private void collegato(ContestoImportazione contesto, List<RigaValutata> righe, Lavoro lavoro) {
        try (Connection connessione = dataSource.getConnection()) {
            lavoro.esegui(connessione);
        } catch (SQLException e) {
            // The driver's message quotes values of the rows: it must not reach a log.
            throw new IllegalStateException(
                    "SQLState "
                            + e.getSQLState()
                            + ", import "
                            + contesto.importazione()
                            + ", rows from "
                            + righe.get(0).riga().numero());
        }
    }
}
