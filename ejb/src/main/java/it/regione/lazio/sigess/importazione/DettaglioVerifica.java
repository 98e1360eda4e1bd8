// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.VerificaDettaglio.Candidato;
import it.regione.lazio.sigess.importazione.VerificaDettaglio.Cella;
import it.regione.lazio.sigess.importazione.VerificaDettaglio.Voce;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Dizionario;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaJson;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.intervento.Intervento;
import it.regione.lazio.sigess.organizzazione.Ambito;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa;
import it.regione.lazio.sigess.scheda.Scheda;
import it.regione.lazio.sigess.scheda.SchedaSinba;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.soggetto.Persona;
import it.regione.lazio.sigess.soggetto.Soggetto;
import it.regione.lazio.sigess.soggetto.Tratti;
import it.regione.lazio.sigess.soggetto.Tratti.Indizio;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the row of an item beside the records that it may mean. */
final class DettaglioVerifica {

    private static final Testi TESTI = Testi.di(DettaglioVerifica.class);
    private static final DateTimeFormatter GIORNO =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);

    private final EntityManager em;
    private final Nomi nomi;
    private final Ambito ambito;

    /**
     * @param ambito where the person who looks may open a record
     */
    DettaglioVerifica(EntityManager em, Nomi nomi, Ambito ambito) {
        this.em = em;
        this.ambito = ambito;
        this.nomi = nomi;
    }

    VerificaDettaglio di(Verifica verifica, long uguali) {
        RigaFlusso riga = RigaJson.leggi(verifica.getRiga(), verifica.getNumeroRiga());
        if (verifica.getCausa() == CausaVerifica.IDENTITA) {
            return persone(verifica, riga, uguali);
        }
        boolean sinba = riga.tipo() == TipoFlusso.SINBA;
        List<Candidato> candidati = candidati(verifica, sinba ? this::scheda : this::intervento);
        String tabella = sinba ? "SCHEDA_SINBA" : "INTERVENTO";
        Elemento elemento = sinba ? Elemento.SINBA : Elemento.PRESTAZIONI_SOCIALI;
        List<Voce> voci = new ArrayList<>();
        if (!sinba && !candidati.isEmpty()) {
            voci.add(stato(candidati));
        }
        voci.addAll(
                confronto(sinba ? Scheda.class : Intervento.class)
                        .voci(riga, elemento, id(candidati), altrui(candidati, verifica, tabella)));
        return new VerificaDettaglio(verifica, candidati, voci, uguali);
    }

    private VerificaDettaglio persone(Verifica verifica, RigaFlusso riga, long uguali) {
        Tratti tratti = tratti(riga);
        List<Candidato> candidati = candidati(verifica, id -> persona(id, tratti, verifica));
        List<Voce> voci = new ArrayList<>();
        List<Soggetto> soggetti =
                candidati.stream().map(c -> em.find(Soggetto.class, c.id())).toList();
        Set<Long> ignoti =
                candidati.stream()
                        .filter(c -> c.chiave() == null)
                        .map(Candidato::id)
                        .collect(Collectors.toSet());
        voci.add(codiceFiscale(tratti.codiceFiscale(), soggetti, ignoti));
        voci.addAll(
                confronto(Soggetto.class).voci(riga, Elemento.ANAGRAFICA, id(candidati), ignoti));
        return new VerificaDettaglio(verifica, candidati, voci, uguali);
    }

    /** Who the unit of the import does not know is told of by what is equal, and has no page. */
    private Candidato persona(Long id, Tratti tratti, Verifica verifica) {
        Soggetto s = em.find(Soggetto.class, id);
        if (s == null) {
            return null;
        }
        Tratti noti =
                new Tratti(
                        s.getCodiceFiscale(),
                        s.getCognome(),
                        s.getNome(),
                        s.getAnnoNascita(),
                        s.getSesso(),
                        s.getLuogoNascita());
        Set<Indizio> indizi = tratti.stessaPersona(noti);
        if (!conosciuto(id, verifica)) {
            String codice = String.valueOf(s.getCodice());
            String nome = indizi.contains(Indizio.NOMINATIVO) ? Persona.di(s).nominativo() : "";
            String titolo = TESTI.get("verifica.personaRiservata", codice, nome).strip();
            return new Candidato(id, versione("SOGGETTO", id), titolo, null, indizi);
        }
        return new Candidato(
                id,
                versione("SOGGETTO", id),
                Persona.di(s).conNascita() + " – " + s.getCodiceFiscale(),
                String.valueOf(s.getCodice()),
                indizi);
    }

    private Candidato intervento(Long id) {
        Intervento i = em.find(Intervento.class, id);
        if (i == null) {
            return null;
        }
        UnitaOrganizzativa unita = i.getUnitaOperativa();
        String titolo = TESTI.get("verifica.intervento", i.getCodice(), unita.getDenominazione());
        String pagina = ambito.comprende(unita.getCodice()) ? i.getCodice() : null;
        return new Candidato(id, versione("INTERVENTO", id), titolo, pagina, Set.of());
    }

    private Candidato scheda(Long id) {
        SchedaSinba s = em.find(SchedaSinba.class, id);
        if (s == null) {
            return null;
        }
        String unita = s.getPresaInCarico().getUnitaOperativa().getDenominazione();
        String titolo = TESTI.get("verifica.scheda", GIORNO.format(s.getDataScheda()), unita);
        return new Candidato(id, versione("SCHEDA_SINBA", id), titolo, null, Set.of());
    }

    /** Whether each record stands or was cancelled: no attribute of the flow says it. */
    private Voce stato(List<Candidato> candidati) {
        return new Voce(
                TESTI.get("verifica.stato"),
                null,
                candidati.stream()
                        .map(c -> em.find(Intervento.class, c.id()).getStato())
                        .map(s -> new Cella(TESTI.get("verifica.stato." + s), false, false))
                        .toList());
    }

    private static Voce codiceFiscale(String letto, List<Soggetto> soggetti, Set<Long> ignoti) {
        return new Voce(
                Testi.di(Soggetto.class).get("CODICE_FISCALE.domanda"),
                letto,
                soggetti.stream()
                        .map(
                                s -> {
                                    boolean ignoto = ignoti.contains(s.getId());
                                    String noto = s.getCodiceFiscale();
                                    boolean diverso = !Objects.equals(noto, letto);
                                    return new Cella(ignoto ? null : noto, diverso, ignoto);
                                })
                        .toList());
    }

    /** The records that are not of the unit of the import. */
    private Set<Long> altrui(List<Candidato> candidati, Verifica verifica, String tabella) {
        String suoi =
                "INTERVENTO".equals(tabella)
                        ? "INTERVENTO WHERE ID"
                        : "PRESA_IN_CARICO p JOIN SCHEDA_SINBA s ON s.PRESA_IN_CARICO_ID = p.ID"
                                + " WHERE s.ID";
        return candidati.stream()
                .map(Candidato::id)
                .filter(c -> conta(suoi, c, verifica.getUnitaOperativa()) == 0)
                .collect(Collectors.toSet());
    }

    /**
     * Whether the unit had a case or an intervention of the person before the import, or the import
     * made the person: what a file brings does not open to its unit what others have recorded.
     */
    private boolean conosciuto(Long soggetto, Verifica verifica) {
        return prima("PRESA_IN_CARICO", soggetto, verifica) > 0
                || prima("INTERVENTO", soggetto, verifica) > 0
                || numero(
                                em.createNativeQuery(
                                                "SELECT COUNT(*) FROM SOGGETTO"
                                                        + " WHERE ID = ?1 AND CREATO_DA = ?2")
                                        .setParameter(2, verifica.getImportazioneId()),
                                soggetto)
                        > 0;
    }

    private long prima(String tabella, Long soggetto, Verifica verifica) {
        return numero(
                em.createNativeQuery(
                                "SELECT COUNT(*) FROM "
                                        + tabella
                                        + " D LEFT JOIN IMPORTAZIONE C ON C.ID = D.CREATO_DA"
                                        + " WHERE D.SOGGETTO_ID = ?1 AND D.UNITA_OPERATIVA = ?2"
                                        + " AND (C.ID IS NULL OR C.ID <> ?3 AND C.RICHIESTA_IL <="
                                        + " (SELECT I.RICHIESTA_IL FROM IMPORTAZIONE I"
                                        + " WHERE I.ID = ?3))")
                        .setParameter(2, verifica.getUnitaOperativa())
                        .setParameter(3, verifica.getImportazioneId()),
                soggetto);
    }

    private long conta(String dove, Long id, String unita) {
        return numero(
                em.createNativeQuery(
                                "SELECT COUNT(*) FROM " + dove + " = ?1 AND UNITA_OPERATIVA = ?2")
                        .setParameter(2, unita),
                id);
    }

    private int versione(String tabella, Long id) {
        return (int)
                numero(
                        em.createNativeQuery("SELECT VERSIONE FROM " + tabella + " WHERE ID = ?1"),
                        id);
    }

    private static long numero(Query query, Long id) {
        return ((Number) query.setParameter(1, id).getSingleResult()).longValue();
    }

    private static List<Candidato> candidati(
            Verifica verifica, Function<Long, Candidato> candidato) {
        return verifica.getCandidati().stream().map(candidato).filter(Objects::nonNull).toList();
    }

    private static List<Long> id(List<Candidato> candidati) {
        return candidati.stream().map(Candidato::id).toList();
    }

    private ConfrontoRiga confronto(Class<?> componente) {
        return new ConfrontoRiga(em, new Dizionario(Testi.di(componente), nomi));
    }

    private static Tratti tratti(RigaFlusso riga) {
        String anno = riga.valore(Campo.ANNO_NASCITA);
        return new Tratti(
                riga.valore(Campo.CODICE_FISCALE),
                riga.valore(Campo.COGNOME),
                riga.valore(Campo.NOME),
                anno == null ? null : Integer.valueOf(anno.strip()),
                riga.valore(Campo.GENERE),
                riga.valore(Campo.LUOGO_NASCITA));
    }
}
