// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.importazione.Identificativi;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The work of the job {@code conservazione}: erases what is over, with the owner's account, and
 * leaves proof. Each step commits by itself and can be done again: a run that was cut off is taken
 * up by the next one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConservazioneDati {

    private static final Logger LOG = Logger.getLogger(ConservazioneDati.class.getName());

    @Resource(lookup = "java:jboss/datasources/SigessOwnerDS")
    DataSource proprietario;

    @Inject Identificativi identificativi;
    @Inject Tracce tracce;

    /** What is erased. */
    public enum Categoria {
        AUDIT,
        FILE,
        SCARTI,
        LAVORI
    }

    /**
     * Erases what is older than its term.
     *
     * @return how many of each: operations of the audit, files, imports whose rejects went,
     *     executions of jobs
     */
    public Map<Categoria, Long> esegui(TerminiConservazione termini) {
        Map<Categoria, Long> quanti = esegui(termini, ScritturaAudit.adesso(), LocalDateTime.now());
        quanti.forEach(
                (categoria, n) -> {
                    LOG.info("Retention: " + categoria + " " + n);
                    if (n > 0) {
                        tracce.registra(Operazione.CONSERVAZIONE, categoria + " " + n, null);
                    }
                });
        return quanti;
    }

    Map<Categoria, Long> esegui(
            TerminiConservazione termini, LocalDateTime utc, LocalDateTime locale) {
        try (Connection connessione = proprietario.getConnection()) {
            connessione.setAutoCommit(false);
            try {
                Map<Categoria, Long> quanti = new EnumMap<>(Categoria.class);
                Cancellazione di = new Cancellazione(connessione, identificativi, utc);
                quanti.put(Categoria.AUDIT, new CancellazioneAudit(di).fino(termini.audit()));
                CancellazioneDati dati = new CancellazioneDati(di, locale);
                quanti.put(Categoria.FILE, dati.file(termini.file()));
                quanti.put(Categoria.SCARTI, dati.scarti(termini.scarti()));
                quanti.put(Categoria.LAVORI, dati.lavori(termini.lavori()));
                return quanti;
            } finally {
                connessione.rollback();
                connessione.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
