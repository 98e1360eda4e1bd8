// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import it.regione.lazio.sigess.importazione.confronto.FileConfrontati;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which file an import is compared with, and the counts; each method is one transaction. It asks
 * for no role: only jobs call it.
 */
@Stateless
public class RegistroConfronti {

    private static final Comparator<Importazione> ORDINE =
            Comparator.comparing(RegistroConfronti::ordine).thenComparing(Importazione::getId);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /**
     * Forgets an earlier comparison of the import and begins a new one.
     *
     * @return the two files; empty when there is no file before, and for what is no body's next
     *     file: a preview, a correction
     */
    public Optional<FileConfrontati> inizia(long id) {
        dimentica(id);
        Importazione questa = em.find(Importazione.class, id);
        if (questa.getScopo() != ScopoImportazione.IMPORTAZIONE
                || questa.getRettificaDi() != null) {
            return Optional.empty();
        }
        Optional<Importazione> prima = precedente(questa);
        prima.ifPresent(p -> em.persist(new Confronto(id, p.getId())));
        return prima.map(
                p ->
                        new FileConfrontati(
                                id,
                                Stream.concat(Stream.of(p.getId()), rettifiche(p.getId())).toList(),
                                questa.getTipoFlusso(),
                                questa.getEnteCodice()));
    }

    public void conta(long id, ConteggiConfronto conteggi) {
        em.find(Confronto.class, id).conta(conteggi);
    }

    /** How many rows of an import are in its ledger and were neither rejected nor left out. */
    public int entrate(long id) {
        Conteggi c = em.find(Importazione.class, id).getConteggi();
        return c.getLette() - c.getScartate() - c.getEscluse();
    }

    public int lette(long id) {
        return em.find(Importazione.class, id).getConteggi().getLette();
    }

    private void dimentica(long id) {
        em.createNativeQuery("DELETE FROM CONFRONTO_RIGA WHERE IMPORTAZIONE_ID = ?1")
                .setParameter(1, id)
                .executeUpdate();
        em.createQuery("DELETE FROM Confronto c WHERE c.importazioneId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** In the order of flows (date, progressive), whatever the order of arrival. */
    private Optional<Importazione> precedente(Importazione questa) {
        return em.createQuery(
                        "SELECT i FROM Importazione i WHERE i.enteCodice = :ente"
                                + " AND i.tipoFlusso = :tipo AND i.codicePrestazione = :codici"
                                + " AND i.scopo = :scopo AND i.stato = :completata"
                                + " AND i.rettificaDi IS NULL AND i.dataFlusso <= :giorno",
                        Importazione.class)
                .setParameter("ente", questa.getEnteCodice())
                .setParameter("tipo", questa.getTipoFlusso())
                .setParameter("codici", questa.getCodicePrestazione())
                .setParameter("scopo", ScopoImportazione.IMPORTAZIONE)
                .setParameter("completata", StatoImportazione.COMPLETATA)
                .setParameter("giorno", questa.getDataFlusso())
                .getResultStream()
                .filter(i -> i.getConteggi().getLette() > 0)
                .filter(i -> ORDINE.compare(i, questa) < 0)
                .max(ORDINE);
    }

    private Stream<Long> rettifiche(long madre) {
        return em.createQuery(
                        "SELECT i.id FROM Importazione i WHERE i.rettificaDi = :madre"
                                + " AND i.scopo = :scopo AND i.stato = :completata ORDER BY i.id",
                        Long.class)
                .setParameter("madre", madre)
                .setParameter("scopo", ScopoImportazione.IMPORTAZIONE)
                .setParameter("completata", StatoImportazione.COMPLETATA)
                .getResultStream();
    }

    private static String ordine(Importazione i) {
        return IntestazioneFlusso.ordine(i.getDataFlusso(), i.getNomeFlusso());
    }
}
