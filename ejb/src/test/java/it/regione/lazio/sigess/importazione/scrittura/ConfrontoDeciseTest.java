// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.scrittura.ConfrontoDiProva.prima;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parked row that a person has decided, in the comparisons of its file. */
class ConfrontoDeciseTest {

    private static ImportazioneDiProva prova;
    private final ConfrontoDiProva confronto = new ConfrontoDiProva(prova);
    private long prima;
    private long dopo;

    @BeforeAll
    static void crea() {
        prova = new ImportazioneDiProva();
    }

    @AfterAll
    static void chiudi() {
        prova.close();
    }

    /** The second of two rows of one request is parked in the newer file. */
    @BeforeEach
    void importa() throws SQLException {
        prova.ricomincia();
        prova.flussoDel("2025-03-14").importa(di("150.00"));
        prima = prova.ultima();
        assertThat(prova.flussoDel("2025-04-14").importa(di("150.00"), di("99.00")))
                .containsExactly("INVARIATA", "PARCHEGGIATA");
        dopo = prova.ultima();
    }

    @Test
    void untilItIsDecidedItWaits() throws SQLException {
        assertThat(confronto.confronta(dopo, prima(prima))).isEqualTo("INVARIATI=1 SOSPESI=1");
    }

    @Test
    void onceItHasComeInItIsComparedAsWhatItBecame() throws SQLException {
        prova.decidi(SceltaVerifica.APPLICA);
        assertThat(confronto.confronta(dopo, prima(prima))).isEqualTo("VARIATI=1 RIPETUTI=1");
        assertThat(confronto.righe(dopo)).containsExactly("VARIATO " + dopo + "/2 " + prima + "/1");
    }

    @Test
    void inTheFileBeforeToo() throws SQLException {
        prova.decidi(SceltaVerifica.APPLICA);
        prova.flussoDel("2025-05-14").importa(di("99.00"));
        assertThat(confronto.confronta(prova.ultima(), prima(dopo)))
                .isEqualTo("INVARIATI=1 PRIMA_RIPETUTI=1");
    }

    @Test
    void whatIsLeftOutStaysOut() throws SQLException {
        prova.decidi(SceltaVerifica.TIENI);
        assertThat(confronto.confronta(dopo, prima(prima))).isEqualTo("INVARIATI=1 SOSPESI=1");
    }

    @Test
    void aComparisonThatHasReadTheRowIsTold() throws SQLException {
        confronto.confronta(dopo, prima(prima));
        prova.esegui(
                "INSERT INTO CONFRONTO_FILE (IMPORTAZIONE_ID, FILE_DI, PRIMA) VALUES ("
                        + dopo
                        + ", "
                        + dopo
                        + ", 0)");
        assertThat(prova.conta("CONFRONTO WHERE DA_RIFARE_IL IS NOT NULL")).isZero();
        prova.decidi(SceltaVerifica.APPLICA);
        assertThat(prova.conta("CONFRONTO WHERE DA_RIFARE_IL IS NOT NULL")).isOne();
    }

    private static RigheDiProva di(String importo) {
        return RigheDiProva.occasionale().con(Campo.IMPORTO_PRESTAZIONE, importo);
    }
}
