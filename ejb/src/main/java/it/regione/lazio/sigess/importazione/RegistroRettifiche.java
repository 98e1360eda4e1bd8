// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Corrections, for the jobs that run and undo them; each method is one transaction. It asks for no
 * role: pages go through {@link ScartiService}.
 */
@Stateless
public class RegistroRettifiche {

    private static final String RIAPRI =
            "UPDATE SCARTO SET CHIUSO_DA = NULL, CHIUSO_DA_RIGA = NULL, CHIUSO_IL = NULL"
                    + " WHERE CHIUSO_DA = ?1 AND NOT EXISTS (SELECT 1 FROM RIGA_IMPORTAZIONE R"
                    + " JOIN ANNULLAMENTO_RIGA A ON A.ANNULLAMENTO_ID = ?2 AND A.AZIONE = 'RESTA'"
                    + " AND (A.TABELLA = 'INTERVENTO' AND A.RECORD_ID = R.INTERVENTO_ID"
                    + " OR A.TABELLA = 'SCHEDA_SINBA' AND A.RECORD_ID = R.SCHEDA_ID)"
                    + " WHERE R.IMPORTAZIONE_ID = ?1 AND R.NUMERO = SCARTO.CHIUSO_DA_RIGA)";

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Identificativi identificativi;
    @Inject Rettifiche rettifiche;

    /**
     * Registers a correction that the console asked for, with the parameters of the import that it
     * corrects; with none when there is no such import, and then {@link #errore} says so.
     *
     * @param istanza id of the job instance, the same across restarts
     * @param indicata number of the corrected import, as it was given
     */
    public long registra(long istanza, String nomeFile, String indicata) {
        Optional<Importazione> madre = rettifiche.madre(indicata);
        Importazione rettifica =
                new Importazione(
                        identificativi.importazione(),
                        OrigineImportazione.CONSOLE,
                        "batch",
                        nomeFile,
                        madre.map(Importazione::getParametri)
                                .orElse(new ParametriImportazione(null, null, null, null)));
        madre.ifPresent(m -> rettifica.rettifica(m.getId()));
        rettifica.affida(istanza);
        em.persist(rettifica);
        return rettifica.getId();
    }

    /** Why {@code indicata} cannot be corrected; empty when it can. */
    public Optional<String> errore(String indicata) {
        return rettifiche.errore(indicata);
    }

    /**
     * Why a file cannot correct what its import says; empty when it can, and for an import that is
     * no correction.
     */
    public Optional<String> errore(long id, TipoFlusso tipo, IntestazioneFlusso testa) {
        Long madre = em.find(Importazione.class, id).getRettificaDi();
        return madre == null
                ? Optional.empty()
                : rettifiche.errore(em.find(Importazione.class, madre), tipo, testa);
    }

    /**
     * Opens again every reject that this correction closed and whose row was undone. One statement,
     * in the caller's transaction or one of its own; done twice it does nothing more. What a person
     * closed by hand stays closed, and so does a reject whose correction the undo left, because
     * others touched its record since: it would be corrected twice.
     *
     * @param rettifica id of the import that closed them; of one that is no correction it opens
     *     none
     * @param annullamento its undo, which has kept what it left
     * @return how many are open again
     */
    public int riapri(long rettifica, long annullamento) {
        return em.createNativeQuery(RIAPRI)
                .setParameter(1, rettifica)
                .setParameter(2, annullamento)
                .executeUpdate();
    }
}
