// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes the audit, at the end of the transaction and in it. Whatever cannot be written throws,
 * which undoes the transaction and shows the error page.
 */
@Stateless
public class Tracce {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    DataSource dataSource;

    /** Null without a server: there is no transaction to wait for. */
    @Resource TransactionSynchronizationRegistry transazione;

    @Inject Identificativi identificativi;
    @Inject UtenteCorrente utente;
    @Inject ContestoRichiesta contesto;

    /** An operation with the persons that its result shows, in the transaction that is open. */
    public void registra(Operazione operazione, String oggetto, Object risultato) {
        scrivi(chi(), operazione, oggetto, EsitoAccesso.OK, risultato);
    }

    /** A refusal, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void rifiuto(Operazione operazione, String oggetto, EsitoAccesso esito) {
        scrivi(chi(), operazione, oggetto, esito, null);
    }

    /**
     * A part of an export, in a transaction of its own: to be called before that part leaves the
     * server.
     *
     * @param oggetto number of what is exported; null for none
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void parte(
            Operazione operazione, Long oggetto, List<? extends RiguardaSoggetti> persone) {
        scrivi(chi(), operazione, Oggetto.di((Object) oggetto), EsitoAccesso.OK, persone);
    }

    /**
     * A person comes in; refused when nothing is open to them.
     *
     * @return who it is, to be kept with the session until its end
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Chi accesso() {
        Chi chi = chi();
        EsitoAccesso esito = chi.ruoli() == null ? EsitoAccesso.NEGATO : EsitoAccesso.OK;
        scrivi(chi, Operazione.ACCESSO, null, esito, null);
        return chi;
    }

    /**
     * Somebody is not let in; who it is nobody proved.
     *
     * @param causa a word of ours, never one that came with the request
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void accessoRifiutato(String causa) {
        scrivi(Chi.ignoto(contesto), Operazione.ACCESSO, causa, EsitoAccesso.NEGATO, null);
    }

    /** A session ends, by its person or by itself. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void uscita(Chi chi) {
        scrivi(chi, Operazione.USCITA, null, EsitoAccesso.OK, null);
    }

    private Chi chi() {
        return Chi.di(utente, contesto);
    }

    private void scrivi(
            Chi chi, Operazione operazione, String oggetto, EsitoAccesso esito, Object risultato) {
        DaScrivere daScrivere = daScrivere();
        daScrivere.aggiungi(
                new DaScrivere.Voce(
                        identificativi.id(),
                        ScritturaAudit.adesso(),
                        chi,
                        operazione,
                        oggetto,
                        esito,
                        mostrati(risultato)));
        if (transazione == null) {
            daScrivere.beforeCompletion();
        }
    }

    /** Now, while the records are there: the transaction may yet take some away. */
    private Mostrati mostrati(Object risultato) {
        try {
            return Mostrati.in(dataSource, risultato);
        } catch (SQLException e) {
            throw new AuditNonScrittoException(e);
        }
    }

    /** What the open transaction has to write at its end. */
    private DaScrivere daScrivere() {
        if (transazione == null) {
            return new DaScrivere(dataSource);
        }
        if (transazione.getResource(DaScrivere.class) instanceof DaScrivere gia) {
            return gia;
        }
        DaScrivere nuovo = new DaScrivere(dataSource);
        transazione.registerInterposedSynchronization(nuovo);
        transazione.putResource(DaScrivere.class, nuovo);
        return nuovo;
    }
}
