// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is chosen among the codes of a file becomes parameters, and nothing else does. */
class SceltaCodiciTest {

    private static final Map<String, Integer> TROVATI =
            new TreeMap<>(Map.of("A1.04", 3, "A2.07", 2, "—", 1));

    private final Importazione anteprima = new Anteprima("*", "ECONOMICA");

    @Test
    void allCodesWithOneTypeStayAll() {
        List<CodiceScelto> codici = SceltaCodici.di(anteprima, (codice, tipo) -> true);
        assertThat(codici)
                .extracting(CodiceScelto::isSelezionabile)
                .containsExactly(true, true, false);
        assertThat(SceltaCodici.parametri(anteprima, codici)).isEqualTo(anteprima.getParametri());
    }

    @Test
    void aTypeOfAnotherKindIsShownAsToBeClassified() {
        List<CodiceScelto> codici =
                SceltaCodici.di(anteprima, (codice, tipo) -> codice.startsWith("A1"));
        assertThat(codici.get(0).getTipo()).isEqualTo("ECONOMICA");
        assertThat(codici.get(1).getTipo()).isEqualTo(TipoIntervento.DA_CLASSIFICARE);
    }

    @Test
    void aCodeThatIsLeftOutIsNamedNoMore() {
        List<CodiceScelto> codici = SceltaCodici.di(anteprima, (codice, tipo) -> true);
        codici.get(0).setScelto(false);
        assertThat(SceltaCodici.parametri(anteprima, codici).codicePrestazione())
                .isEqualTo("A2.07");
        codici.get(1).setScelto(false);
        assertThat(SceltaCodici.parametri(anteprima, codici).codicePrestazione()).isNull();
    }

    @Test
    void differentTypesGoWithTheirCodes() {
        List<CodiceScelto> codici = SceltaCodici.di(anteprima, (codice, tipo) -> true);
        codici.get(1).setTipo("DOMICILIARE");
        ParametriImportazione scelti = SceltaCodici.parametri(anteprima, codici);
        assertThat(scelti.codici()).containsExactly("A1.04", "A2.07");
        assertThat(scelti.tipo("A2.07")).isEqualTo("DOMICILIARE");
    }

    private static final class Anteprima extends Importazione {

        private final ParametriImportazione parametri;

        Anteprima(String codici, String tipi) {
            parametri = new ParametriImportazione(codici, "RM1-UO1", "OP001", tipi);
        }

        @Override
        public ParametriImportazione getParametri() {
            return parametri;
        }

        @Override
        public Map<String, Integer> getCodiciTrovati() {
            return TROVATI;
        }
    }
}
