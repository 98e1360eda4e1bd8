// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColonneCsvTest {

    private static final IntestazioneFlusso TESTA =
            new IntestazioneFlusso("H501.PS.20250314.1", "H501", null, "H501", "X");

    @ParameterizedTest
    @EnumSource(TipoFlusso.class)
    void everyColumnHasANameOfItsOwnAndIsFoundByIt(TipoFlusso tipo) {
        List<Colonna> colonne = ColonneCsv.di(tipo);

        assertThat(colonne).extracting(Colonna::nome).doesNotHaveDuplicates();
        assertThat(colonne)
                .allSatisfy(c -> assertThat(ColonneCsv.trova(tipo, c.nome())).hasValue(c));
    }

    @Test
    void noAttributeOfTheFlowsIsLeftOut() {
        assertThat(ColonneCsv.di(TipoFlusso.PS_PSA_SINA)).hasSize(5 + 8 + 3 + 24 + 10 + 2);
        assertThat(ColonneCsv.di(TipoFlusso.SINBA))
                .hasSize(5 + Campo.di(Elemento.SINBA).size() + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "Nome, NOME",
        "IdentificazioneFlusso.Nome, NOME_FLUSSO",
        "Ente.Codice, ENTE_CODICE",
        "ente_codice, ENTE_CODICE",
        "Ente/@Codice, ENTE_CODICE",
        "Flusso.Nome, NOME_FLUSSO",
        "CFOperatore, ENTE_CF_OPERATORE",
        "Codice, ",
        "Denominazione, ",
        "Indirizzo, ",
        "codice fiscale, CODICE_FISCALE",
        "CODICE_FISCALE, CODICE_FISCALE",
        "Mobilità, MOBILITA",
        "SINA.Mobilita, MOBILITA",
        "Anagrafica.Cognome, COGNOME",
        "CodicePrestazione, CODICE_PRESTAZIONE",
        "Scarto.Codici, "
    })
    void aColumnIsFoundHoweverItIsWritten(String nome, Campo campo) {
        assertThat(ColonneCsv.trova(TipoFlusso.PS_PSA_SINA, nome).map(Colonna::campo).orElse(null))
                .isEqualTo(campo);
    }

    @Test
    void listsAndAddressesShareOneCell() {
        RigaFlusso riga = new RigaFlusso(TipoFlusso.PS_PSA_SINA, 1, 1, 1, 0);
        riga.imposta(Lista.INVALIDITA_CIVILE, List.of("2", "6"));
        riga.indirizzi()
                .add(
                        new EnumMap<>(
                                Map.of(Campo.CODICE_REGIONE, "08", Campo.CODICE_NAZIONE, "380")));
        riga.indirizzi().add(new EnumMap<>(Map.of(Campo.CODICE_NAZIONE, "504")));

        assertThat(valore("SINA.InvCiv", riga)).isEqualTo("2|6");
        assertThat(valore("SINA.NecessitaInterventiSociali", riga)).isNull();
        assertThat(valore("CodiceRegione", riga)).isEqualTo("08|");
        assertThat(valore("CodiceNazione", riga)).isEqualTo("380|504");
        assertThat(valore("Ente.Indirizzo", riga)).isEqualTo("H501");
    }

    private static String valore(String colonna, RigaFlusso riga) {
        return ColonneCsv.valore(
                ColonneCsv.trova(TipoFlusso.PS_PSA_SINA, colonna).orElseThrow(), TESTA, riga);
    }
}
