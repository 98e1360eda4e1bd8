// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which import last met an intervention unchanged; on a ledger that is not committed. */
class UltimaConfermaTest {

    private static final String INTERVENTO = "2024/19";
    private static final String ANNULLATO = "2024/22";

    private final EntityManager em = BaseDati.em();

    @BeforeEach
    void inizia() {
        em.getTransaction().begin();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void theNewestFlowThatSaysTheSameConfirmsWhateverTheOrderOfArrival() {
        assertThat(conferma(INTERVENTO)).isNull();
        riga(901, "2025-05-01", "COMPLETATA", 4, "IMPRONTA", 3);
        riga(902, "2025-03-01", "COMPLETATA", 7, "IMPRONTA", 3);

        assertThat(conferma(INTERVENTO))
                .isEqualTo("Importazione n. 901, riga 4, flusso del 01/05/2025");
    }

    @Test
    void whatWasUndonePreviewedOrSaysOtherwiseConfirmsNothing() {
        riga(901, "2025-05-01", "ANNULLATA", 4, "IMPRONTA", 3);
        riga(902, "2025-05-02", "COMPLETATA", 4, "'altra'", 3);
        riga(903, "2025-05-03", "COMPLETATA", 4, "IMPRONTA", 2);
        riga(904, "2025-05-04", "COMPLETATA", 4, "IMPRONTA", 3);
        esegui("UPDATE IMPORTAZIONE SET SCOPO = 'ANTEPRIMA' WHERE ID = 904");
        riga(905, "2025-05-05", "COMPLETATA", 4, "IMPRONTA", 3);
        esegui("UPDATE RIGA_IMPORTAZIONE SET ESITO = 'PARCHEGGIATA' WHERE IMPORTAZIONE_ID = 905");

        assertThat(conferma(INTERVENTO)).isNull();
    }

    @Test
    void aCancellationIsConfirmedByACancellation() {
        riga(901, "2025-05-01", "COMPLETATA", 4, "NULL", 3);
        esegui(
                "UPDATE RIGA_IMPORTAZIONE SET INTERVENTO_ID = (SELECT ID FROM INTERVENTO"
                        + " WHERE ANNO = 2024 AND PROGRESSIVO = 22) WHERE IMPORTAZIONE_ID = 901");

        assertThat(conferma(ANNULLATO)).contains("n. 901, riga 4");
    }

    private String conferma(String codice) {
        em.clear();
        InterventoService servizio = new InterventoService();
        servizio.em = em;
        servizio.visibilita = UtenteDiProva.consultatore();
        servizio.nomi = NomiDiProva.daTabelle();
        return servizio.dettaglio(codice).conferma();
    }

    /**
     * @param prima version of the record before the row; it is 3 after it
     */
    private void riga(
            long id, String giorno, String stato, int numero, String impronta, int prima) {
        esegui(
                "INSERT INTO IMPORTAZIONE (ID, VERSIONE, STATO, ORIGINE, RICHIESTA_DA, RICHIESTA_IL,"
                        + " NOME_FLUSSO, DATA_FLUSSO, LETTE, NUOVE, AGGIORNATE, INVARIATE,"
                        + " ANNULLATE, SCARTATE, ESCLUSE, PARCHEGGIATE, CON_AVVISI,"
                        + " SOGGETTI_CREATI, PRESE_CREATE, SCHEDE_CREATE, INTERVENTI_CREATI)"
                        + " VALUES ("
                        + id
                        + ", 1, '"
                        + stato
                        + "', 'CONSOLE', 'batch', SYSDATE, 'E472.PS."
                        + giorno.replace("-", "")
                        + ".1', DATE '"
                        + giorno
                        + "', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)");
        esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO, IMPRONTA, INTERVENTO_ID, INTERVENTO_PRIMA,"
                        + " INTERVENTO_DOPO) SELECT "
                        + id
                        + ", "
                        + numero
                        + ", 1, 1, 0, 'INVARIATA', "
                        + impronta
                        + ", ID, "
                        + prima
                        + ", 3 FROM INTERVENTO WHERE ANNO = 2024 AND PROGRESSIVO = 19");
    }

    private void esegui(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
