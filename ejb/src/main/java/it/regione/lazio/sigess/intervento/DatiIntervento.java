// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import static it.regione.lazio.sigess.intervento.SezioneIntervento.IMPORT_SIUSS;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Dizionario;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
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

    InterventoDettaglio dettaglio(Intervento intervento, List<InterventoRiga> altreParti) {
        return new InterventoDettaglio(
                intervento,
                Persona.di(intervento.getSoggetto()),
                dati(intervento),
                sezione(IMPORT_SIUSS, intervento, c -> TESTI.get(c.name() + ".siuss")),
                altreParti);
    }

    List<Sezione> dati(Intervento intervento) {
        return EnumSet.complementOf(EnumSet.of(IMPORT_SIUSS)).stream()
                .map(s -> sezione(s, intervento, dizionario::domanda))
                .toList();
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
