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
import it.regione.lazio.sigess.scheda.Scheda;
import it.regione.lazio.sigess.scheda.SchedaSinba;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.soggetto.Persona;
import it.regione.lazio.sigess.soggetto.Soggetto;
import it.regione.lazio.sigess.soggetto.Tratti;
import jakarta.persistence.EntityManager;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Puts the row of an item beside the records that it may mean. */
final class DettaglioVerifica {

    private static final Testi TESTI = Testi.di(DettaglioVerifica.class);
    private static final DateTimeFormatter GIORNO =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);

    private final EntityManager em;
    private final Nomi nomi;

    DettaglioVerifica(EntityManager em, Nomi nomi) {
        this.em = em;
        this.nomi = nomi;
    }

    VerificaDettaglio di(Verifica verifica, long uguali) {
        RigaFlusso riga = RigaJson.leggi(verifica.getRiga(), verifica.getNumeroRiga());
        if (verifica.getCausa() == CausaVerifica.IDENTITA) {
            return persone(verifica, riga, uguali);
        }
        boolean sinba = riga.tipo() == TipoFlusso.SINBA;
        List<Candidato> candidati = candidati(verifica, sinba ? this::scheda : this::intervento);
        Elemento elemento = sinba ? Elemento.SINBA : Elemento.PRESTAZIONI_SOCIALI;
        List<Voce> voci = new ArrayList<>();
        if (!sinba && !candidati.isEmpty()) {
            voci.add(stato(candidati));
        }
        voci.addAll(
                confronto(sinba ? Scheda.class : Intervento.class)
                        .voci(riga, elemento, id(candidati)));
        return new VerificaDettaglio(verifica, candidati, voci, uguali);
    }

    private VerificaDettaglio persone(Verifica verifica, RigaFlusso riga, long uguali) {
        Tratti tratti = tratti(riga);
        List<Candidato> candidati = candidati(verifica, id -> persona(id, tratti));
        List<Voce> voci = new ArrayList<>();
        List<Soggetto> soggetti =
                candidati.stream().map(c -> em.find(Soggetto.class, c.id())).toList();
        voci.add(
                voce(
                        "CODICE_FISCALE.domanda",
                        tratti.codiceFiscale(),
                        soggetti,
                        Soggetto::getCodiceFiscale));
        voci.addAll(confronto(Soggetto.class).voci(riga, Elemento.ANAGRAFICA, id(candidati)));
        return new VerificaDettaglio(verifica, candidati, voci, uguali);
    }

    private Candidato persona(Long id, Tratti tratti) {
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
        return new Candidato(
                id,
                Persona.di(s).conNascita() + " – " + s.getCodiceFiscale(),
                String.valueOf(s.getCodice()),
                tratti.stessaPersona(noti));
    }

    private Candidato intervento(Long id) {
        Intervento i = em.find(Intervento.class, id);
        if (i == null) {
            return null;
        }
        String unita = i.getUnitaOperativa().getDenominazione();
        String titolo = TESTI.get("verifica.intervento", i.getCodice(), unita);
        return new Candidato(id, titolo, i.getCodice(), Set.of());
    }

    private Candidato scheda(Long id) {
        SchedaSinba s = em.find(SchedaSinba.class, id);
        if (s == null) {
            return null;
        }
        String unita = s.getPresaInCarico().getUnitaOperativa().getDenominazione();
        String titolo = TESTI.get("verifica.scheda", GIORNO.format(s.getDataScheda()), unita);
        return new Candidato(id, titolo, null, Set.of());
    }

    /** Whether each record stands or was cancelled: no attribute of the flow says it. */
    private Voce stato(List<Candidato> candidati) {
        return new Voce(
                TESTI.get("verifica.stato"),
                null,
                candidati.stream()
                        .map(c -> em.find(Intervento.class, c.id()).getStato())
                        .map(s -> new Cella(TESTI.get("verifica.stato." + s), false))
                        .toList());
    }

    private static Voce voce(
            String etichetta,
            String letto,
            List<Soggetto> soggetti,
            Function<Soggetto, String> valore) {
        return new Voce(
                Testi.di(Soggetto.class).get(etichetta),
                letto,
                soggetti.stream()
                        .map(valore)
                        .map(v -> new Cella(v, !Objects.equals(v, letto)))
                        .toList());
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
