// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiservatezzaTest {

    @ParameterizedTest
    @CsvSource({
        "PRTPRV80P20H501T, ******",
        "prvzne48c09h50me, ******",
        "Nessuno ha il codice «PRTPRV80P20H501T»: verificare, Nessuno ha il codice «******»: verificare",
        "PRTPRV80P20H501T_2025.xml, ******_2025.xml",
        "12345678901, ******",
        "flusso 12345678901, flusso ******",
        "Nessuno ha il codice «12345678901»: verificare, Nessuno ha il codice «******»: verificare",
        "protocollo 123456789012, protocollo 123456789012",
        "H501.PS.20250314.0000001, H501.PS.20250314.0000001",
        "OP001, OP001",
        "ASSISTENZA_ECONOMICA, ASSISTENZA_ECONOMICA",
    })
    void noCodiceFiscaleIsRepeated(String testo, String atteso) {
        assertThat(Riservatezza.senzaCodiciFiscali(testo)).isEqualTo(atteso);
    }
}
