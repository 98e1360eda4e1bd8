// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.RigaMostrata;
import it.regione.lazio.sigess.audit.Tracce;
import it.regione.lazio.sigess.importazione.flusso.FlussoXml;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.NomeRettifica;
import it.regione.lazio.sigess.shared.ScrittoreCsv;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The rejected rows of an import as files that can be corrected and imported again: read a page at
 * a time from where the last one ended, so that neither their number nor a slow reader holds memory
 * or a transaction.
 */
@Dependent
class EsportazioneScarti {

    private static final int PAGINA = 500;

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Tracce tracce;

    /** A flow of these rows in the INPS form; what was wrong in them is still in them. */
    void xml(Importazione importazione, boolean tutti, OutputStream uscita) {
        try (FlussoXml xml = new FlussoXml(uscita, testa(importazione))) {
            pagine(
                    importazione.getId(),
                    tutti,
                    pagina -> pagina.forEach(r -> xml.riga(r.beneficiario(), r.testoOriginale())));
        }
    }

    /** One line a row: all its findings, then its values in the columns of a flow. */
    void csv(Importazione importazione, boolean tutti, OutputStream uscita) {
        TabellaScarti tabella =
                new TabellaScarti(importazione.getTipoFlusso(), testa(importazione));
        try (ScrittoreCsv csv = new ScrittoreCsv(uscita)) {
            csv.riga(tabella.titoli());
            pagine(
                    importazione.getId(),
                    tutti,
                    pagina -> {
                        var rilievi = rilievi(importazione.getId(), pagina);
                        pagina.forEach(
                                r ->
                                        csv.riga(
                                                tabella.riga(
                                                        r,
                                                        rilievi.getOrDefault(
                                                                r.numero(), List.of()))));
                    });
        }
    }

    private static IntestazioneFlusso testa(Importazione i) {
        IntestazioneFlusso letta = conNome(i, i.getNomeFlusso());
        return conNome(i, NomeRettifica.di(letta, i.getTipoFlusso(), i.getDataFlusso()));
    }

    private static IntestazioneFlusso conNome(Importazione i, String nome) {
        return new IntestazioneFlusso(
                nome,
                i.getEnteCodice(),
                i.getEnteDenominazione(),
                i.getEnteIndirizzo(),
                i.getEnteCfOperatore());
    }

    private void pagine(long id, boolean tutti, Consumer<List<RigaScartata>> uso) {
        List<RigaScartata> pagina = pagina(id, tutti, 0);
        traccia(id, List.of());
        while (!pagina.isEmpty()) {
            traccia(id, pagina);
            uso.accept(pagina);
            pagina = pagina(id, tutti, pagina.get(pagina.size() - 1).numero());
        }
    }

    /** Written down before it leaves. */
    private void traccia(long id, List<RigaScartata> pagina) {
        tracce.parte(
                Operazione.SCARTI_ESPORTA,
                id,
                pagina.stream().map(r -> new RigaMostrata(id, r.numero())).toList());
    }

    private List<RigaScartata> pagina(long id, boolean tutti, long dopo) {
        return em.createQuery(
                        "SELECT NEW it.regione.lazio.sigess.importazione.RigaScartata("
                                + "s.numeroRiga, r.beneficiario, s.percorso, s.testoOriginale)"
                                + " FROM Scarto s, RigaRegistrata r"
                                + " WHERE s.importazioneId = :id AND s.numeroRiga > :dopo"
                                + " AND r.importazioneId = s.importazioneId"
                                + " AND r.numero = s.numeroRiga"
                                + (tutti ? "" : " AND s.chiusoIl IS NULL")
                                + " ORDER BY s.numeroRiga",
                        RigaScartata.class)
                .setParameter("id", id)
                .setParameter("dopo", dopo)
                .setMaxResults(PAGINA)
                .getResultList();
    }

    private Map<Long, List<RilievoDiRiga>> rilievi(long id, List<RigaScartata> pagina) {
        TypedQuery<RilievoDiRiga> query =
                em.createQuery(
                        "SELECT NEW it.regione.lazio.sigess.importazione.RilievoDiRiga("
                                + "r.numeroRiga, r.codice, r.campo, r.valore, r.regola, r.rimedio)"
                                + " FROM RilievoRegistrato r WHERE r.importazioneId = :id"
                                + " AND r.numeroRiga IN :righe ORDER BY r.numeroRiga, r.id",
                        RilievoDiRiga.class);
        return query.setParameter("id", id)
                .setParameter("righe", pagina.stream().map(RigaScartata::numero).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(RilievoDiRiga::riga));
    }
}
