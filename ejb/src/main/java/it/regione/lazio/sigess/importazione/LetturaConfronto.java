// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Tracce;
import it.regione.lazio.sigess.intervento.Intervento;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.soggetto.Soggetto;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a comparison with the records that they are about. */
@Dependent
class LetturaConfronto {

    private static final int PAGINA = 500;

    private static final String RIGHE =
            "SELECT c, r FROM RigaDiConfronto c, RigaRegistrata r"
                    + " WHERE r.importazioneId = c.rigaDi AND r.numero = c.riga"
                    + " AND c.importazioneId = :id AND c.tipo = :tipo";

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject DifferenzeConfronto differenze;
    @Inject Tracce tracce;

    /** The rows of a page. */
    List<VoceConfronto> finestra(long id, TipoConfronto tipo, Finestra finestra) {
        return voci(
                id,
                tipo,
                em.createQuery(RIGHE + " ORDER BY c.rigaDi, c.riga", Object[].class)
                        .setFirstResult(finestra.primo())
                        .setMaxResults(finestra.quanti()));
    }

    /**
     * All rows, read a page at a time from where the last one ended; each page is written down
     * before it is given out.
     */
    void tutte(long id, TipoConfronto tipo, Consumer<VoceConfronto> uso) {
        for (long di : importazioni(id, tipo)) {
            List<VoceConfronto> pagina = dopo(id, tipo, di, 0);
            while (!pagina.isEmpty()) {
                tracce.parte(Operazione.CONFRONTO_ESPORTA, id, pagina);
                pagina.forEach(uso);
                pagina = dopo(id, tipo, di, pagina.get(pagina.size() - 1).riga());
            }
        }
    }

    private List<VoceConfronto> dopo(long id, TipoConfronto tipo, long di, long riga) {
        return voci(
                id,
                tipo,
                em.createQuery(
                                RIGHE + " AND c.rigaDi = :di AND c.riga > :dopo ORDER BY c.riga",
                                Object[].class)
                        .setParameter("di", di)
                        .setParameter("dopo", riga)
                        .setMaxResults(PAGINA));
    }

    private List<Long> importazioni(long id, TipoConfronto tipo) {
        return em.createQuery(
                        "SELECT DISTINCT c.rigaDi FROM RigaDiConfronto c"
                                + " WHERE c.importazioneId = :id AND c.tipo = :tipo"
                                + " ORDER BY c.rigaDi",
                        Long.class)
                .setParameter("id", id)
                .setParameter("tipo", tipo)
                .getResultList();
    }

    private List<VoceConfronto> voci(long id, TipoConfronto tipo, TypedQuery<Object[]> query) {
        List<Object[]> righe =
                query.setParameter("id", id).setParameter("tipo", tipo).getResultList();
        Map<Long, Soggetto> soggetti =
                perId(Soggetto.class, righe, RigaRegistrata::getSoggettoId, Soggetto::getId);
        Map<Long, Intervento> interventi =
                perId(Intervento.class, righe, RigaRegistrata::getInterventoId, Intervento::getId);
        String unita = em.find(Importazione.class, id).getUnitaOperativa();
        Set<Long> noti = noti(unita, soggetti.keySet());
        Map<Long, Boolean> altrui = new HashMap<>();
        Map<Long, List<CampoModificato>> modificati =
                tipo == TipoConfronto.VARIATO
                        ? differenze.degliInterventi(id, interventi.keySet())
                        : Map.of();
        return righe.stream()
                .map(
                        r -> {
                            RigaDiConfronto riga = (RigaDiConfronto) r[0];
                            RigaRegistrata di = (RigaRegistrata) r[1];
                            return VoceConfronto.di(
                                    riga,
                                    soggetti.get(di.getSoggettoId()),
                                    noti.contains(di.getSoggettoId()),
                                    altrui.computeIfAbsent(riga.getRigaDi(), i -> altrui(i, unita)),
                                    interventi.get(di.getInterventoId()),
                                    chiavePrima(riga, unita),
                                    di.getInterventoId() == null
                                            ? differenze.delleSchede(riga, di.getSchedaId())
                                            : modificati.getOrDefault(
                                                    di.getInterventoId(), List.of()));
                        })
                .toList();
    }

    /** The persons of whom the unit of the import has a case or an intervention. */
    private Set<Long> noti(String unita, Set<Long> soggetti) {
        Set<Long> noti = new HashSet<>();
        if (!soggetti.isEmpty()) {
            for (String record : List.of("PresaInCarico", "Intervento")) {
                noti.addAll(
                        em.createQuery(
                                        "SELECT r.soggetto.id FROM "
                                                + record
                                                + " r WHERE r.soggetto.id IN :id"
                                                + " AND r.unitaOperativa.codice = :unita",
                                        Long.class)
                                .setParameter("id", soggetti)
                                .setParameter("unita", unita)
                                .getResultList());
            }
        }
        return noti;
    }

    /** Whether the rows of an import are of another unit, which alone may read them. */
    private boolean altrui(long importazione, String unita) {
        return !unita.equals(em.find(Importazione.class, importazione).getUnitaOperativa());
    }

    /** Only where it says something that the row does not. */
    private String chiavePrima(RigaDiConfronto riga, String unita) {
        return riga.getTipo() != TipoConfronto.ALTRO_CF || altrui(riga.getPrimaDi(), unita)
                ? null
                : em.createQuery(
                                "SELECT r.chiave FROM RigaRegistrata r"
                                        + " WHERE r.importazioneId = :di AND r.numero = :numero",
                                String.class)
                        .setParameter("di", riga.getPrimaDi())
                        .setParameter("numero", riga.getPrimaRiga())
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    private <T> Map<Long, T> perId(
            Class<T> tipo,
            List<Object[]> righe,
            Function<RigaRegistrata, Long> riferimento,
            Function<T, Long> chiave) {
        Set<Long> id =
                righe.stream()
                        .map(r -> riferimento.apply((RigaRegistrata) r[1]))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<Long, T> trovati = new HashMap<>();
        if (!id.isEmpty()) {
            em.createQuery("SELECT e FROM " + tipo.getSimpleName() + " e WHERE e.id IN :id", tipo)
                    .setParameter("id", id)
                    .getResultStream()
                    .forEach(e -> trovati.put(chiave.apply(e), e));
        }
        return trovati;
    }
}
