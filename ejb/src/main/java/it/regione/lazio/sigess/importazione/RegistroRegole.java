// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Derivazione.Detto;
import it.regione.lazio.sigess.importazione.regole.Derivazione.Prima;
import it.regione.lazio.sigess.importazione.regole.Giudizio;
import it.regione.lazio.sigess.importazione.regole.Regole;
import it.regione.lazio.sigess.importazione.regole.Severita;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules as one import applies them, for the job that runs it; each method is one transaction.
 * It asks for no role: pages go through {@link RegoleService}.
 */
@Stateless
public class RegistroRegole {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Regole regole;
    @Inject SeveritaRegole severita;

    /**
     * The rules as this import applies them, to be asked once per execution: with the severities of
     * the first time it asks, kept with it, so that a restart judges its rows as before.
     */
    public Giudizio giudizio(long id) {
        Importazione importazione = em.find(Importazione.class, id);
        if (importazione.getSeverita() == null) {
            importazione.giudica(severita.correnti().testo());
        }
        return regole.con(Severita.delTesto(importazione.getSeverita()));
    }

    /**
     * The first row of the same Beneficiario that was judged and written before this one, with what
     * was found in it.
     */
    public Optional<Prima> primaGiudicata(long id, RigaFlusso riga) {
        Number prima =
                (Number)
                        em.createNativeQuery(
                                        "SELECT MIN(NUMERO) FROM RIGA_IMPORTAZIONE"
                                                + " WHERE IMPORTAZIONE_ID = ?1 AND NUMERO >= ?2"
                                                + " AND NUMERO < ?3 AND ESITO <> 'ESCLUSA'")
                                .setParameter(1, id)
                                .setParameter(2, riga.numero() - riga.prestazione() + 1)
                                .setParameter(3, riga.numero())
                                .getSingleResult();
        return Optional.ofNullable(prima)
                .map(numero -> new Prima(numero.longValue(), detti(id, numero.longValue())));
    }

    private Set<Detto> detti(long id, long riga) {
        List<?> rilievi =
                em.createNativeQuery(
                                "SELECT CODICE, CAMPO, VALORE FROM RILIEVO"
                                        + " WHERE IMPORTAZIONE_ID = ?1 AND NUMERO_RIGA = ?2")
                        .setParameter(1, id)
                        .setParameter(2, riga)
                        .getResultList();
        Set<Detto> detti = new HashSet<>();
        for (Object rilievo : rilievi) {
            Object[] colonne = (Object[]) rilievo;
            detti.add(new Detto((String) colonne[0], (String) colonne[1], (String) colonne[2]));
        }
        return detti;
    }
}
