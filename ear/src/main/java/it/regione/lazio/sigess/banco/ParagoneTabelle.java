// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The statements of the yardstick, prepared once. */
final class ParagoneTabelle implements AutoCloseable {

    final Numeri id;
    final Numeri codiceSoggetto;
    final Inserimento soggetti;
    final Inserimento indirizzi;
    final Inserimento prese;
    final Inserimento schede;
    final Inserimento invalidita;
    final Inserimento interventi;
    final Inserimento righe;
    final Inserimento rilievi;

    ParagoneTabelle(Connection c) throws SQLException {
        id = new Numeri(c, "SEQ_ID", 1000);
        codiceSoggetto = new Numeri(c, "SEQ_CODICE_SOGGETTO", 100);
        soggetti =
                tabella(
                        c,
                        "SOGGETTO",
                        """
                        ID VERSIONE CODICE ANONIMO CODICE_FISCALE COGNOME NOME COGNOME_RICERCA NOME_RICERCA
                        DATA_NASCITA ANNO_NASCITA SESSO LUOGO_NASCITA CODICE_CITTADINANZA
                        CODICE_SECONDA_CITTADINANZA CHIAVE_OMONIMIA CREATO_DA CREATO_DA_RIGA""");
        indirizzi =
                tabella(
                        c,
                        "INDIRIZZO",
                        """
                        ID SOGGETTO_ID ORDINE RESIDENZA CODICE_REGIONE CODICE_COMUNE CODICE_NAZIONE CREATO_DA
                        CREATO_DA_RIGA""");
        prese =
                tabella(
                        c,
                        "PRESA_IN_CARICO",
                        """
                        ID VERSIONE SOGGETTO_ID UNITA_OPERATIVA OPERATORE AREA DATA_APERTURA APERTURA_DERIVATA
                        CHIAVE_APERTA CREATO_DA CREATO_DA_RIGA""");
        schede =
                tabella(
                        c,
                        "SCHEDA_SINA",
                        """
                        ID VERSIONE SOGGETTO_ID PRESA_IN_CARICO_ID DATA_SCHEDA IMPRONTA CREATO_DA CREATO_DA_RIGA
                        MOBILITA ATTIVITA_VITA_QUOTIDIANA DISTURBI_AREA_COGNITIVA DISTURBI_COMPORTAMENTALI
                        NECESSITA_CURE_SANITARIE AREA_REDDITUALE AREA_SUPPORTO FONTE_DERIVAZIONE_VALUTAZIONE
                        STRUMENTO_VALUTAZIONE FONTE_DERIVAZIONE_INVALIDITA""");
        invalidita = tabella(c, "SCHEDA_SINA_INVALIDITA", "SCHEDA_ID ORDINE CODICE");
        interventi =
                tabella(
                        c,
                        "INTERVENTO",
                        """
                        ID VERSIONE ANNO PROGRESSIVO GENERE STATO SOGGETTO_ID PRESA_IN_CARICO_ID SCHEDA_SINA_ID
                        UNITA_OPERATIVA OPERATORE TIPO_INTERVENTO DATA_INIZIO DATA_FINE DATE_DERIVATE ENTE_CODICE
                        DATA_RIFERIMENTO TIPO_OPERAZIONE PRESENZA_PROVA_MEZZI CARATTERE_PRESTAZIONE
                        NUMERO_PROTOCOLLO_DSU ANNO_PROTOCOLLO_DSU DATA_DSU CODICE_PRESTAZIONE
                        DENOMINAZIONE_PRESTAZIONE PROTOCOLLO_DOMANDA DATA_INIZIO_PRESTAZIONE DATA_FINE_PRESTAZIONE
                        DATA_EROGAZIONE_PRESTAZIONE IMPORTO_PRESTAZIONE PERIODO_EROGAZIONE IMPORTO_MENSILE
                        IMPORTO_QUOTA_ENTE IMPORTO_QUOTA_UTENTE MINUTI_SERVIZIO_MENSILE PRESA_CARICO AREA_UTENZA
                        IMPRONTA DATA_FLUSSO ORDINE_FLUSSO CREATO_DA CREATO_DA_RIGA""");
        righe =
                tabella(
                        c,
                        "RIGA_IMPORTAZIONE",
                        """
                        IMPORTAZIONE_ID NUMERO BENEFICIARIO PRESTAZIONE POSIZIONE ESITO CHIAVE CODICI IMPRONTA
                        SOGGETTO_ID SOGGETTO_PRIMA SOGGETTO_DOPO PRESA_IN_CARICO_ID PRESA_IN_CARICO_PRIMA
                        PRESA_IN_CARICO_DOPO SCHEDA_ID SCHEDA_PRIMA SCHEDA_DOPO INTERVENTO_ID INTERVENTO_PRIMA
                        INTERVENTO_DOPO""");
        rilievi =
                tabella(
                        c,
                        "RILIEVO",
                        "ID IMPORTAZIONE_ID NUMERO_RIGA CODICE GRAVITA CAMPO VALORE REGOLA RIMEDIO");
    }

    void scarica() throws SQLException {
        for (Inserimento tabella : inOrdine()) {
            tabella.scarica();
        }
    }

    private List<Inserimento> inOrdine() {
        return List.of(soggetti, indirizzi, prese, schede, invalidita, interventi, righe, rilievi);
    }

    private static Inserimento tabella(Connection c, String nome, String colonne)
            throws SQLException {
        return new Inserimento(c, nome, colonne.split("\\s+"));
    }

    @Override
    public void close() throws SQLException {
        for (Inserimento tabella : inOrdine()) {
            tabella.close();
        }
        codiceSoggetto.close();
        id.close();
    }
}
