// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import static it.regione.lazio.sigess.importazione.flusso.Campo.*;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import java.util.List;

/**
 * How the values of a PrestazioniSociali are grouped on the page; the first four together hold each
 * of them once (a test counts them), the last is the drawer of the manual's figure 14.
 */
enum SezioneIntervento {
    PRESTAZIONE(
            CODICE_PRESTAZIONE,
            DENOMINAZIONE_PRESTAZIONE,
            PROTOCOLLO_DOMANDA,
            CARATTERE_PRESTAZIONE,
            PRESENZA_PROVA_MEZZI,
            TIPO_OPERAZIONE,
            PRESA_CARICO,
            AREA_UTENZA),
    PERIODO(
            DATA_EVENTO,
            DATA_INIZIO_PRESTAZIONE,
            DATA_FINE_PRESTAZIONE,
            DATA_EROGAZIONE_PRESTAZIONE,
            PERIODO_EROGAZIONE,
            ORE_SERVIZIO_MENSILE),
    IMPORTI(
            IMPORTO_PRESTAZIONE,
            IMPORTO_MENSILE,
            IMPORTO_QUOTA_ENTE,
            IMPORTO_QUOTA_UTENTE,
            IMPORTO_QUOTA_SSN,
            IMPORTO_QUOTA_RICHIESTA,
            IMPORTO_SOGLIA_ISEE),
    DSU(NUMERO_PROTOCOLLO_DSU, ANNO_PROTOCOLLO_DSU, DATA_DSU),

    IMPORT_SIUSS(
            ANNO_PROTOCOLLO_DSU,
            NUMERO_PROTOCOLLO_DSU,
            DATA_DSU,
            PROTOCOLLO_DOMANDA,
            IMPORTO_PRESTAZIONE,
            PERIODO_EROGAZIONE,
            IMPORTO_MENSILE,
            IMPORTO_QUOTA_ENTE,
            IMPORTO_QUOTA_UTENTE,
            IMPORTO_QUOTA_SSN,
            IMPORTO_QUOTA_RICHIESTA,
            IMPORTO_SOGLIA_ISEE);

    private final List<Campo> campi;

    SezioneIntervento(Campo... campi) {
        this.campi = List.of(campi);
    }

    List<Campo> campi() {
        return campi;
    }
}
