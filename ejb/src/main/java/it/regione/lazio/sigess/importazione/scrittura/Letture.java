// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.util.stream.Collectors;

/** The look-ups of a chunk; each ends where the list of values begins. */
final class Letture {

    static final String INDIRIZZI =
            "SELECT SOGGETTO_ID, ORDINE, RESIDENZA, CODICE_REGIONE, CODICE_COMUNE, CODICE_NAZIONE"
                    + " FROM INDIRIZZO WHERE SOGGETTO_ID IN ";

    static final String PRESE =
            "SELECT ID, VERSIONE, SOGGETTO_ID, UNITA_OPERATIVA, AREA, DATA_APERTURA, DATA_CHIUSURA,"
                    + " MOTIVAZIONE_CHIUSURA, SITUAZIONE_CHIUSURA, CREATO_DA"
                    + " FROM PRESA_IN_CARICO WHERE SOGGETTO_ID IN ";

    static final String SCHEDE_SINA = schede("SCHEDA_SINA", "NULL, NULL");

    static final String SCHEDE_SINBA = schede("SCHEDA_SINBA", "ORDINE_FLUSSO, VISTO_DA");

    static final String INTERVENTI =
            "SELECT ID, VERSIONE, SOGGETTO_ID, ENTE_CODICE, CODICE_PRESTAZIONE, PROTOCOLLO_DOMANDA,"
                    + " CARATTERE_PRESTAZIONE, DATA_RIFERIMENTO, UNITA_OPERATIVA, IMPRONTA,"
                    + " DATA_FLUSSO, ORDINE_FLUSSO, ANNULLATO_DA, ANNULLATO_DA_RIGA,"
                    + " ANNULLATO_FLUSSO, ANNULLATO_DATA_FLUSSO, ANNULLATO_ORDINE, CREATO_DA"
                    + " FROM INTERVENTO WHERE SOGGETTO_ID IN ";

    private Letture() {}

    /** {@code chiave} is CODICE_FISCALE or CHIAVE_ANONIMA. */
    static String soggetti(String chiave) {
        return "SELECT ID, VERSIONE, ANONIMO, DATA_NASCITA, CREATO_DA, "
                + chiave
                + " AS CHIAVE, "
                + Tabelle.ANAGRAFICA.stream()
                        .map(c -> c.colonna())
                        .collect(Collectors.joining(", "))
                + " FROM SOGGETTO WHERE "
                + chiave
                + " IN ";
    }

    private static String schede(String tabella, String altre) {
        return "SELECT ID, VERSIONE, SOGGETTO_ID, IMPRONTA, PRESA_IN_CARICO_ID, "
                + altre
                + " FROM "
                + tabella
                + " WHERE SOGGETTO_ID IN ";
    }
}
