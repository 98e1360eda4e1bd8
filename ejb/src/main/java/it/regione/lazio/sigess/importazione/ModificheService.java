// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.shared.Finestra;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

/** What an import has changed, or a preview would change, field by field. */
@Stateless
@Richiede({IMPORTARE, AMMINISTRARE})
public class ModificheService {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject private ImportazioneService importazioni;
    @Inject private Nomi nomi;

    /**
     * The changed records of an import or a preview, in the order of the rows; none to who may not
     * see the data of the rows.
     */
    @Traccia(Operazione.MODIFICHE_VEDI)
    public List<ModificaMostrata> elenco(long importazione, Finestra finestra) {
        if (!importazioni.vedeLeRighe(importazione)) {
            return List.of();
        }
        EtichetteModifiche etichette = new EtichetteModifiche(nomi);
        return em.createQuery(
                        "SELECT m, r.chiave FROM Modifica m, RigaRegistrata r"
                                + " WHERE m.importazioneId = :id"
                                + " AND r.importazioneId = m.importazioneId"
                                + " AND r.numero = m.numeroRiga ORDER BY m.numeroRiga, m.id",
                        Object[].class)
                .setParameter("id", importazione)
                .setFirstResult(finestra.primo())
                .setMaxResults(finestra.quanti())
                .getResultStream()
                .map(riga -> mostrata(etichette, (Modifica) riga[0], (String) riga[1]))
                .toList();
    }

    public long conta(long importazione) {
        importazioni.trova(importazione);
        return em.createQuery(
                        "SELECT COUNT(m) FROM Modifica m WHERE m.importazioneId = :id", Long.class)
                .setParameter("id", importazione)
                .getSingleResult();
    }

    private static ModificaMostrata mostrata(
            EtichetteModifiche etichette, Modifica modifica, String chiave) {
        return new ModificaMostrata(
                modifica.getImportazioneId(),
                modifica.getNumeroRiga(),
                parti(chiave),
                EtichetteModifiche.oggetto(modifica.getTabella()),
                etichette.differenze(modifica));
    }

    /** Person, benefit and protocol, or the anonymous code, without the body they all share. */
    static List<String> parti(String chiave) {
        if (chiave == null) {
            return List.of();
        }
        List<String> parti = Arrays.asList(chiave.split("\\|"));
        return parti.subList(Math.min(1, parti.size()), Math.min(4, parti.size()));
    }
}
