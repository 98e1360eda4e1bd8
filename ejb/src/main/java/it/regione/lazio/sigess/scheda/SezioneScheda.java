// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import static it.regione.lazio.sigess.importazione.flusso.Campo.*;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.SINA;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.SINBA;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import java.util.Arrays;
import java.util.List;

/**
 * How the questions of a form are grouped on the page: each {@link Campo} and {@link Lista} of the
 * two forms stands in one section (a test counts them).
 */
enum SezioneScheda {
    AUTONOMIA(SINA, MOBILITA, ATTIVITA_VITA_QUOTIDIANA),
    SALUTE(SINA, DISTURBI_AREA_COGNITIVA, DISTURBI_COMPORTAMENTALI, NECESSITA_CURE_SANITARIE),
    CONDIZIONE_SOCIALE(SINA, AREA_REDDITUALE, AREA_SUPPORTO),
    VALUTAZIONE(SINA, FONTE_DERIVAZIONE_VALUTAZIONE, STRUMENTO_VALUTAZIONE),
    BISOGNI(SINA, Lista.NECESSITA_INTERVENTI_SOCIALI),
    INVALIDITA(SINA, Lista.INVALIDITA_CIVILE, FONTE_DERIVAZIONE_INVALIDITA),

    MINORE(
            SINBA,
            ID_BENEFICIARIO,
            ANNO_NASCITA_MINORE,
            FASCIA_ETA_BENEFICIARIO,
            CODICE_NAZIONE_RESIDENZA,
            CODICE_REGIONE_RESIDENZA,
            MINORE_STRANIERO_NO_ACC,
            CONDIZIONE_MINORE,
            LUOGO_VITA,
            SCUOLA_FREQUENTATA,
            CONDIZIONE_LAVORO,
            DISABILITA,
            TIPO_DISABILITA,
            INV_CIV_CERTIFICAZIONI),
    FAMIGLIA(
            SINBA,
            Lista.FAMIGLIA,
            CODICE_CITTADINANZA_PADRE,
            CODICE_REGIONE_RESIDENZA_PADRE,
            TITOLO_STUDIO_PADRE,
            OCCUPAZIONE_PADRE,
            CODICE_CITTADINANZA_MADRE,
            CODICE_REGIONE_RESIDENZA_MADRE,
            TITOLO_STUDIO_MADRE,
            OCCUPAZIONE_MADRE),
    SEGNALAZIONE(
            SINBA,
            DATA_PRIMA_SEGNALAZIONE,
            FONTE_SEGNALAZIONE,
            VALUTAZIONE_MINORE,
            VALUTAZIONE_FAMIGLIA_MINORE),
    AUTORITA_GIUDIZIARIA(
            SINBA,
            SEGNALAZIONE_AUTORITA_GIUD,
            DATA_SEGNALAZIONE,
            PROVVEDIMENTO_GIUDIZIARIO,
            DATA_PROVVEDIMENTO_GIUDIZIARIO,
            AUTORITA_PROVVEDIMENTO,
            POTESTA_TUTELA,
            TIPO_PROVVEDIMENTO_GIUDIZIARIO),
    AFFIDO(
            SINBA,
            FORMA_INTERVENTO_AFFIDO,
            TIPO_INTERVENTO_AFFIDO,
            DURATA_AFFIDO,
            CARATTERE_AFFIDO,
            ESITO_AFFIDO),
    INSERIMENTO_RESIDENZIALE(
            SINBA,
            CARATTERE_INSERIM_RESIDENZIALE,
            FORMA_INSERIMENTO_RESIDENZIALE,
            TIPO_INSERIMENTO_RESIDENZIALE,
            ESITO_INSERIMENTO_STRUTTURA),
    INTERVENTI(SINBA, Lista.PRESTAZIONI, COLLABORAZIONI_INTERVENTI),
    SITUAZIONE_ECONOMICA(SINBA, NUMERO_COMPONENTI_ISEE, FASCIA_ISEE_BENEFICIARIO),
    CHIUSURA(SINBA, MOTIVAZIONE_CHIUSURA_CARICO, SITUAZIONE_CHIUSURA_CARICO);

    private final Elemento elemento;
    private final List<Enum<?>> domande;

    SezioneScheda(Elemento elemento, Enum<?>... domande) {
        this.elemento = elemento;
        this.domande = List.of(domande);
    }

    /** Each a {@link Campo} or a {@link Lista}. */
    List<Enum<?>> domande() {
        return domande;
    }

    static List<SezioneScheda> di(Elemento elemento) {
        return Arrays.stream(values()).filter(s -> s.elemento == elemento).toList();
    }
}
