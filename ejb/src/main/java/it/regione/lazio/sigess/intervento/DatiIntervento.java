// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import static it.regione.lazio.sigess.intervento.SezioneIntervento.IMPORT_SIUSS;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Dizionario;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.shared.Origine;
import it.regione.lazio.sigess.shared.Sezione;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.shared.Voce;
import it.regione.lazio.sigess.soggetto.Persona;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** The data of an intervention under their Italian labels. */
class DatiIntervento {

    private static final Testi TESTI = Testi.di(DatiIntervento.class);

    private final Dizionario dizionario;

    DatiIntervento(Nomi nomi) {
        dizionario = new Dizionario(TESTI, nomi);
    }

    InterventoDettaglio dettaglio(Intervento i, String conferma, List<InterventoRiga> altreParti) {
        return new InterventoDettaglio(
                i.getCodice(),
                i.getGenere(),
                Persona.di(i.getSoggetto()),
                i.getPresaInCarico() == null ? null : i.getPresaInCarico().getId(),
                i.getSchedaSina() == null ? null : i.getSchedaSina().getId(),
                gestione(i),
                annullamento(i),
                EnumSet.complementOf(EnumSet.of(IMPORT_SIUSS)).stream()
                        .map(s -> sezione(s, i, dizionario::domanda))
                        .toList(),
                sezione(IMPORT_SIUSS, i, c -> TESTI.get(c.name() + ".siuss")),
                conferma,
                Origine.di(i),
                altreParti);
    }

    private static Sezione gestione(Intervento i) {
        return new Sezione(
                TESTI.get("sezione.gestione"),
                List.of(
                        voce("tipoIntervento", i.getTipoIntervento().getDenominazione()),
                        voce("dataInizio", i.getDataInizio()),
                        voce("dataFine", i.getDataFine()),
                        voce("dateDerivate", TESTI.get("dateDerivate." + i.isDateDerivate())),
                        voce("unitaOperativa", i.getUnitaOperativa().getDenominazione()),
                        voce("operatore", i.getOperatore().getNominativo()),
                        voce("enteCodice", i.getEnteCodice()),
                        voce("dataFlusso", i.getDataFlusso())));
    }

    private static Sezione annullamento(Intervento i) {
        return i.getStato() != StatoIntervento.ANNULLATO
                ? null
                : new Sezione(
                        TESTI.get("sezione.annullamento"),
                        List.of(
                                voce("annullatoFlusso", i.getAnnullatoFlusso()),
                                voce("annullatoDataFlusso", i.getAnnullatoDataFlusso())));
    }

    private static Voce voce(String chiave, Object valore) {
        return new Voce(TESTI.get(chiave), valore);
    }

    private Sezione sezione(SezioneIntervento s, Intervento i, Function<Campo, String> etichetta) {
        return new Sezione(
                TESTI.get("sezione." + s.name()),
                s.campi().stream().map(c -> new Voce(etichetta.apply(c), valore(c, i))).toList());
    }

    /** Codes as their text, hours as hours and minutes; dates and amounts keep their type. */
    private Object valore(Campo campo, Intervento intervento) {
        Object valore = leggi(campo, intervento);
        if (campo == Campo.ORE_SERVIZIO_MENSILE && valore instanceof Integer minuti) {
            return TESTI.get(campo.name() + ".valore", minuti / 60, minuti % 60);
        }
        if (valore instanceof BigDecimal importo) {
            // Drivers drop the zeros after the point.
            return importo.setScale(2, RoundingMode.UNNECESSARY);
        }
        return valore instanceof String codice ? dizionario.risposta(campo, codice) : valore;
    }

    /** By the name of the property, so that no attribute of the flow can be left out. */
    private static Object leggi(Campo campo, Intervento intervento) {
        try {
            Field campoJava = Intervento.class.getDeclaredField(campo.proprieta());
            campoJava.setAccessible(true);
            return campoJava.get(intervento);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(campo + " is no value of an intervention", e);
        }
    }
}
