// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Dizionario;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.shared.Origine;
import it.regione.lazio.sigess.shared.Sezione;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.shared.Voce;
import java.util.List;

/** The data of a person under their Italian labels. */
class DatiSoggetto {

    private final Testi testi = Testi.di(DatiSoggetto.class);
    private final Dizionario dizionario;

    DatiSoggetto(Nomi nomi) {
        dizionario = new Dizionario(testi, nomi);
    }

    SoggettoDettaglio dettaglio(Soggetto soggetto) {
        List<Sezione> indirizzi = soggetto.getIndirizzi().stream().map(this::indirizzo).toList();
        return new SoggettoDettaglio(
                Persona.di(soggetto), anagrafica(soggetto), indirizzi, Origine.di(soggetto));
    }

    private Sezione anagrafica(Soggetto s) {
        return new Sezione(
                testi.get("sezione.anagrafica"),
                List.of(
                        new Voce(testi.get("codice"), String.valueOf(s.getCodice())),
                        voce(Campo.CODICE_FISCALE, s.getCodiceFiscale()),
                        voce(Campo.COGNOME, s.getCognome()),
                        voce(Campo.NOME, s.getNome()),
                        new Voce(testi.get("dataNascita"), s.getDataNascita()),
                        voce(Campo.ANNO_NASCITA, testo(s.getAnnoNascita())),
                        voce(Campo.LUOGO_NASCITA, s.getLuogoNascita()),
                        voce(Campo.GENERE, s.getSesso()),
                        voce(Campo.CODICE_CITTADINANZA, s.getCodiceCittadinanza()),
                        voce(Campo.CODICE_SECONDA_CITTADINANZA, s.getCodiceSecondaCittadinanza()),
                        new Voce(testi.get("email"), s.getEmail()),
                        new Voce(testi.get("pec"), s.getPec())));
    }

    private Sezione indirizzo(Indirizzo indirizzo) {
        return new Sezione(
                testi.get(indirizzo.isResidenza() ? "sezione.residenza" : "sezione.indirizzo"),
                List.of(
                        voce(Campo.CODICE_REGIONE, indirizzo.getCodiceRegione()),
                        voce(Campo.CODICE_COMUNE, indirizzo.getCodiceComune()),
                        voce(Campo.CODICE_NAZIONE, indirizzo.getCodiceNazione())));
    }

    private Voce voce(Campo campo, String valore) {
        return new Voce(dizionario.domanda(campo), dizionario.risposta(campo, valore));
    }

    private static String testo(Integer numero) {
        return numero == null ? null : numero.toString();
    }
}
