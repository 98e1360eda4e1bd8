// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
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
 * Writes the rows of a comparison, each call in a transaction of its own that proves first that the
 * execution still has its job; plain JDBC as the import (decision 0002). It asks for no role: only
 * jobs call it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScritturaConfronto {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    @Inject private LavoriInCorso lavori;

    private interface Lavoro {
        boolean esegui(RigheConfronto righe) throws SQLException;
    }

    public void scrivi(EsecuzioneConfronto chi, List<Esito> esiti) {
        collegato(
                chi,
                righe -> {
                    righe.scrivi(esiti);
                    return true;
                });
    }

    public void abbina(EsecuzioneConfronto chi, List<Coppia> coppie) {
        collegato(
                chi,
                righe -> {
                    righe.abbina(coppie);
                    return true;
                });
    }

    /**
     * Deletes a part of the rows: of an earlier comparison, or those that served this one.
     *
     * @return whether there may be more
     */
    public boolean dimentica(EsecuzioneConfronto chi, boolean tutte) {
        return collegato(chi, righe -> righe.dimentica(tutte));
    }

    private boolean collegato(EsecuzioneConfronto chi, Lavoro lavoro) {
        lavori.conferma(chi.istanza(), chi.esecuzione());
        try (Connection connessione = dataSource.getConnection()) {
            return lavoro.esegui(new RigheConfronto(connessione, chi.importazione()));
        } catch (SQLException e) {
            // The driver's message quotes values of the rows: it must not reach a log.
            throw new IllegalStateException(
                    "SQLState " + e.getSQLState() + ", comparison of import " + chi.importazione());
        }
    }
}
