// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.regole.Gravita;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes as the outcome shows them. */
class GruppoRilieviTest {

    @Test
    void whatDerivesFromAPersonComesRightAfterItsCause() {
        assertThat(
                        GruppoRilievi.conDerivati(
                                List.of(
                                        gruppo("SIUSS-E2002-B", 40),
                                        gruppo("SIUSS-E0901", 12),
                                        gruppo("SIUSS-E2001-B", 9),
                                        gruppo("SIUSS-E2002", 7),
                                        gruppo("SIUSS-E2001", 1))))
                .extracting(GruppoRilievi::codice)
                .containsExactly(
                        "SIUSS-E0901",
                        "SIUSS-E2002",
                        "SIUSS-E2002-B",
                        "SIUSS-E2001",
                        "SIUSS-E2001-B");
    }

    @Test
    void theTitleOfADerivedCauseSaysSo() {
        String titolo = gruppo("SIUSS-E2002", 1).titolo();

        assertThat(gruppo("SIUSS-E2002-B", 1).titolo())
                .startsWith(titolo)
                .endsWith("altre prestazioni del beneficiario");
    }

    private static GruppoRilievi gruppo(String codice, long righe) {
        return new GruppoRilievi(codice, Gravita.ERRORE, righe);
    }
}
