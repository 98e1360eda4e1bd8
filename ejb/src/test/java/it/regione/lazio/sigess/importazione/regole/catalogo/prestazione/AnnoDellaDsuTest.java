// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnoDellaDsuTest {

    private final Regola regola = new AnnoDellaDsu();

    @ParameterizedTest
    @CsvSource({
        "2025, INPS-ISEE-2025-01234567A-00, 2025-01-20",
        "2025, INPS-ISEE-2025-01234567A-00, 2024-12-30",
        "2025, INPS-ISEE-2025-01234567A-00, ",
        "2013, 0123456789, 2013-05-05",
        "2013, INPS-ISEE-13, 2014-05-05",
        "25, INPS-ISEE-2025-01234567A-00, 2025-01-20",
        "20x5, INPS-ISEE-2025-01234567A-00, 2025-01-20",
        "2025, , ",
        ", INPS-ISEE-2025-01234567A-00, 2025-01-20",
    })
    void agreesOrCannotBeCompared(String anno, String protocollo, String data) {
        Prova.tace(regola, riga(anno, protocollo, data));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, INPS-ISEE-2025-01234567A-00, 2025-01-20",
        "2025, INPS-ISEE-2025-01234567A-00, 2023-12-30",
        "2025, 0123456789, 2013-05-05",
    })
    void disagrees(String anno, String protocollo, String data) {
        Prova.segnala(
                regola,
                riga(anno, protocollo, data),
                "PrestazioniSociali/@AnnoProtocolloDSU",
                "ricevuta INPS");
    }

    private static RigheDiProva riga(String anno, String protocollo, String data) {
        return periodica()
                .con(Campo.ANNO_PROTOCOLLO_DSU, anno)
                .con(Campo.NUMERO_PROTOCOLLO_DSU, protocollo)
                .con(Campo.DATA_DSU, data);
    }
}
