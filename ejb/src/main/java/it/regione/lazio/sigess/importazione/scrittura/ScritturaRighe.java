// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static java.util.stream.Collectors.toCollection;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Writes one chunk: look up, decide, write. Plain JDBC in the caller's JTA transaction, one query
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
     * caller: all of them or none.
     *
     * @throws IllegalStateException when a record was changed by someone else meanwhile, or when
     *     the import no longer holds the turn to write: nothing of the chunk stays
     */
    public void scrivi(ContestoImportazione contesto, List<RigaValutata> righe) {
        try (Connection connessione = dataSource.getConnection()) {
            scrivi(connessione, identificativi, contesto, righe);
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

    static void scrivi(
            Connection connessione,
            Identificativi identificativi,
            ContestoImportazione contesto,
            List<RigaValutata> righe)
            throws SQLException {
        Archivio archivio = Archivio.leggi(connessione, contesto, chiavi(contesto, righe));
        List<Traccia> tracce = tracce(contesto, righe);
        Conferme.leggi(connessione, contesto, archivio, tracce);
        decidi(contesto, archivio, identificativi, tracce);
        ScritturaDominio dominio = new ScritturaDominio(contesto, archivio, identificativi);
        dominio.scrivi(connessione);
        new Registro(contesto, identificativi).scrivi(connessione, tracce);
        new Contatori(contesto).aggiorna(connessione, tracce, dominio);
    }

    private static List<Traccia> tracce(ContestoImportazione contesto, List<RigaValutata> righe) {
        List<Traccia> tracce = righe.stream().map(Traccia::new).toList();
        if (contesto.tipoFlusso() == TipoFlusso.PS_PSA_SINA) {
            tracce.stream()
                    .filter(t -> !t.valutata.esclusa() && !t.valutata.errata())
                    .forEach(
                            t ->
                                    t.prestazione =
                                            Prestazione.di(contesto.ente(), t.valutata.riga()));
        }
        return tracce;
    }

    private static void decidi(
            ContestoImportazione contesto,
            Archivio archivio,
            Identificativi identificativi,
            List<Traccia> tracce) {
        var prestazione = new DecisionePrestazione(contesto, archivio, identificativi);
        var sinba = new DecisioneSinba(contesto, archivio, identificativi);
        for (Traccia traccia : tracce) {
            if (traccia.valutata.esclusa()) {
                traccia.esito = EsitoRiga.ESCLUSA;
            } else if (traccia.valutata.errata()) {
                traccia.esito = EsitoRiga.SCARTATA;
            } else if (contesto.tipoFlusso() == TipoFlusso.SINBA) {
                sinba.decidi(traccia);
            } else {
                prestazione.decidi(traccia);
            }
        }
    }

    private static Set<String> chiavi(ContestoImportazione contesto, List<RigaValutata> righe) {
        return righe.stream()
                .filter(r -> !r.esclusa() && !r.errata())
                .map(r -> Persone.chiave(contesto, r.riga()))
                .collect(toCollection(LinkedHashSet::new));
    }
}
