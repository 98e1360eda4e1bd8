// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.scheda.Scheda;
import it.regione.lazio.sigess.shared.Origine;
import it.regione.lazio.sigess.shared.Sezione;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.shared.Voce;
import it.regione.lazio.sigess.soggetto.Persona;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The data of a case under their Italian labels. */
final class DatiPresaInCarico {

    private static final Testi TESTI = Testi.di(DatiPresaInCarico.class);
    private static final DateTimeFormatter GIORNO =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);

    private DatiPresaInCarico() {}

    static PresaInCaricoDettaglio dettaglio(PresaInCarico p) {
        return new PresaInCaricoDettaglio(
                Persona.di(p.getSoggetto()), apertura(p), chiusura(p), Origine.di(p));
    }

    static String area(String codice) {
        return TESTI.get("area." + codice);
    }

    private static Sezione apertura(PresaInCarico p) {
        return new Sezione(
                TESTI.get("sezione.apertura"),
                List.of(
                        voce("dataApertura", dataApertura(p)),
                        voce("area", area(p.getArea())),
                        voce("unitaOperativa", p.getUnitaOperativa().getDenominazione()),
                        voce("operatore", p.getOperatore().getNominativo())));
    }

    private static Sezione chiusura(PresaInCarico p) {
        return p.getDataChiusura() == null
                ? null
                : new Sezione(
                        TESTI.get("sezione.chiusura"),
                        List.of(
                                voce("dataChiusura", p.getDataChiusura()),
                                voce(
                                        "motivazione",
                                        causa(
                                                Campo.MOTIVAZIONE_CHIUSURA_CARICO,
                                                p.getMotivazioneChiusura())),
                                voce(
                                        "situazione",
                                        causa(
                                                Campo.SITUAZIONE_CHIUSURA_CARICO,
                                                p.getSituazioneChiusura()))));
    }

    /** A date that no document states says so. */
    private static Object dataApertura(PresaInCarico p) {
        return p.isAperturaDerivata()
                ? TESTI.get("dataApertura.derivata", GIORNO.format(p.getDataApertura()))
                : p.getDataApertura();
    }

    private static Voce voce(String chiave, Object valore) {
        return new Voce(TESTI.get(chiave), valore);
    }

    /** What closes a case are answers of the SINBA form. */
    private static String causa(Campo campo, String codice) {
        return codice == null ? null : Testi.di(Scheda.class).get(campo.name() + "." + codice);
    }
}
