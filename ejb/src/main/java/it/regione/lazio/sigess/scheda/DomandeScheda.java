// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Dizionario;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.shared.Origine;
import it.regione.lazio.sigess.shared.Sezione;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.shared.Voce;
import java.util.ArrayList;
import java.util.List;

/** A form as sections of Italian questions and answers; a question without answer stays. */
public class DomandeScheda {

    private static final Testi TESTI = Testi.di(DomandeScheda.class);

    private final Dizionario dizionario;

    public DomandeScheda(Nomi nomi) {
        dizionario = new Dizionario(TESTI, nomi);
    }

    public List<Sezione> di(Scheda scheda) {
        return SezioneScheda.di(scheda.elemento()).stream().map(s -> sezione(s, scheda)).toList();
    }

    SchedaCompilata compilata(Scheda scheda) {
        Long presa = scheda.getPresaInCarico() == null ? null : scheda.getPresaInCarico().getId();
        List<Sezione> sezioni = new ArrayList<>(di(scheda));
        sezioni.add(Origine.di(scheda));
        return new SchedaCompilata(
                scheda.getId(),
                scheda.getSoggetto().getCodice(),
                scheda.elemento().nome(),
                scheda.getDataScheda(),
                presa,
                sezioni);
    }

    private Sezione sezione(SezioneScheda sezione, Scheda scheda) {
        return new Sezione(
                TESTI.get("sezione." + sezione.name()),
                sezione.domande().stream().map(d -> voce(d, scheda)).toList());
    }

    private Voce voce(Enum<?> domanda, Scheda scheda) {
        Object risposta =
                domanda instanceof Lista lista
                        ? dizionario.risposte(lista, scheda.risposte(lista))
                        : dizionario.risposta((Campo) domanda, scheda.risposta((Campo) domanda));
        return new Voce(dizionario.domanda(domanda), risposta);
    }
}
