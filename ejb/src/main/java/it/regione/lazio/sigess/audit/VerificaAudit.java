// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.importazione.Identificativi;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The work of the job {@code verifica-audit}: recompute the chain, keep what was found. */
@Stateless
public class VerificaAudit {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    DataSource dataSource;

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Identificativi identificativi;

    /** Goes through the whole audit, outside of any transaction; writes nothing. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VerificaEseguita controlla() {
        Optional<VerificaEseguita> prima = ultima(em);
        try (Connection connessione = dataSource.getConnection()) {
            return new ControlloCatena(connessione)
                    .controlla(
                            prima.map(VerificaEseguita::getBlocchi).orElse(null),
                            prima.map(VerificaEseguita::getUltimaImpronta).orElse(null),
                            ScritturaAudit.adesso());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what was found, for the page. */
    public void registra(VerificaEseguita esito) {
        esito.conclusa(identificativi.id(), ScritturaAudit.adesso());
        em.persist(esito);
    }

    static Optional<VerificaEseguita> ultima(EntityManager em) {
        return em.createQuery(
                        "SELECT v FROM VerificaEseguita v ORDER BY v.eseguitaIl DESC, v.id DESC",
                        VerificaEseguita.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
