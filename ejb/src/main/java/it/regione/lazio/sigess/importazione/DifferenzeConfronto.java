// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.scheda.DomandeScheda;
import it.regione.lazio.sigess.scheda.SchedaSinba;
import it.regione.lazio.sigess.shared.Voce;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What changed in the records of a comparison, field by field: of an intervention from what the
 * import kept when it wrote it, of a minor from the two forms. When the import wrote nothing (the
 * change had come another way) there is nothing to tell.
 */
@Dependent
class DifferenzeConfronto {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Nomi nomi;

    /** By id of the intervention. */
    Map<Long, List<CampoModificato>> degliInterventi(long importazione, Collection<Long> id) {
        if (id.isEmpty()) {
            return Map.of();
        }
        EtichetteModifiche etichette = new EtichetteModifiche(nomi);
        return em.createQuery(
                        "SELECT m FROM Modifica m WHERE m.importazioneId = :importazione"
                                + " AND m.tabella = 'INTERVENTO' AND m.recordId IN :id ORDER BY m.id",
                        Modifica.class)
                .setParameter("importazione", importazione)
                .setParameter("id", id)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                Modifica::getRecordId,
                                Collectors.flatMapping(
                                        m -> etichette.differenze(m).stream(),
                                        Collectors.toList())));
    }

    /** Between two SINBA forms; none when one of them is not there. */
    List<CampoModificato> delleSchede(RigaDiConfronto riga, Long dopo) {
        SchedaSinba vecchia = scheda(riga);
        SchedaSinba nuova = dopo == null ? null : em.find(SchedaSinba.class, dopo);
        if (vecchia == null || nuova == null) {
            return List.of();
        }
        List<Voce> una = voci(vecchia);
        List<Voce> altra = voci(nuova);
        List<CampoModificato> differenze = new ArrayList<>();
        for (int i = 0; i < una.size(); i++) {
            if (!Objects.equals(una.get(i).valore(), altra.get(i).valore())) {
                differenze.add(
                        new CampoModificato(
                                una.get(i).etichetta(), testo(una.get(i)), testo(altra.get(i))));
            }
        }
        return differenze;
    }

    /** The form of the line that this one differs from. */
    private SchedaSinba scheda(RigaDiConfronto riga) {
        if (riga.getPrimaDi() == null) {
            return null;
        }
        return em.createQuery(
                        "SELECT d FROM SchedaSinba d, RigaRegistrata r WHERE d.id = r.schedaId"
                                + " AND r.importazioneId = :di AND r.numero = :riga",
                        SchedaSinba.class)
                .setParameter("di", riga.getPrimaDi())
                .setParameter("riga", riga.getPrimaRiga())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<Voce> voci(SchedaSinba scheda) {
        return new DomandeScheda(nomi).di(scheda).stream().flatMap(s -> s.voci().stream()).toList();
    }

    private static String testo(Voce voce) {
        return voce.valori().isEmpty()
                ? null
                : voce.valori().stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
