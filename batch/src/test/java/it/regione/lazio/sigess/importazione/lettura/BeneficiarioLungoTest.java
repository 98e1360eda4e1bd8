// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static it.regione.lazio.sigess.importazione.lettura.Flussi.ANAGRAFICA;
import static it.regione.lazio.sigess.importazione.lettura.Flussi.INDIRIZZO;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person with more benefits than fit in memory is read all the same, and nothing is silent. */
class BeneficiarioLungoTest {

    private static final String INIZIO =
            Flussi.flusso().replace("</Flusso>", "<Beneficiario CodiceFiscale='X'>");
    private static final String FINE = "</Beneficiario></Flusso>";
    private static final String TARDI =
            "Beneficiario/PrestazioniSociali[20000]/following-sibling::";

    @Test
    void rowsNeverLagBehindTheFileByMoreThanTheWindow() throws Exception {
        int quante = 300_000;
        String inizio = INIZIO + ANAGRAFICA + INDIRIZZO;
        GeneratedStream file = GeneratedStream.of(inizio, quante, this::prestazione, FINE);
        long letti = 0;
        long ritardo = 0;
        try (LettoreFlusso lettore = new LettoreFlusso(file)) {
            for (RigaFlusso r = lettore.prossima(); r != null; r = lettore.prossima()) {
                letti++;
                ritardo = Math.max(ritardo, file.taken() - r.posizione());
                assertThat(r.prestazione()).isEqualTo((int) letti);
                assertThat(r.valore(Campo.PROTOCOLLO_DOMANDA)).isEqualTo("P" + (letti - 1));
                assertThat(r.valore(Campo.COGNOME)).isEqualTo("PROVETTI");
                assertThat(r.indirizzi()).hasSize(1);
            }
        }

        assertThat(letti).isEqualTo(quante);
        assertThat(ritardo).isLessThan(LettoreBeneficiario.FINESTRA + (1 << 16));
    }

    @Test
    void personThatComesTooLateCountsFromThereOnAndIsNoted() throws Exception {
        List<RigaFlusso> righe =
                Flussi.righe(
                        GeneratedStream.of(
                                INIZIO,
                                20_001,
                                i -> (i == 20_000 ? ANAGRAFICA + INDIRIZZO : "") + prestazione(i),
                                FINE));

        assertThat(righe).hasSize(20_001);
        RigaFlusso prima = righe.get(0);
        RigaFlusso ultima = righe.get(20_000);
        assertThat(prima.valore(Campo.CODICE_FISCALE)).isEqualTo("X");
        assertThat(prima.valore(Campo.COGNOME)).isNull();
        assertThat(prima.sconosciuti()).isEmpty();
        assertThat(ultima.valore(Campo.COGNOME)).isEqualTo("PROVETTI");
        assertThat(ultima.indirizzi()).hasSize(1);
        assertThat(ultima.sconosciuti()).containsExactly(TARDI + "Anagrafica", TARDI + "Indirizzo");
    }

    @Test
    void personAfterTheLastBenefitIsNotedInIt() throws Exception {
        List<RigaFlusso> righe =
                Flussi.righe(
                        GeneratedStream.of(INIZIO, 20_000, this::prestazione, ANAGRAFICA + FINE));
        RigaFlusso ultima = righe.get(19_999);

        assertThat(ultima.valore(Campo.COGNOME)).isEqualTo("PROVETTI");
        assertThat(ultima.sconosciuti()).containsExactly(TARDI + "Anagrafica");
        assertThat(righe.get(19_998).sconosciuti()).isEmpty();
    }

    private String prestazione(long i) {
        return "<PrestazioniSociali ProtocolloDomanda='P" + i + "' ImportoMensile='300.00'/>\n";
    }
}
