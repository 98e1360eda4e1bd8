// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An import says that it is completed only when its ledger says the same. Nothing is committed. */
class ConservazioneTest {

    private static final long ID = 990_100;

    private final EntityManager em = BaseDati.em();
    private final RegistroImportazioni registro = new RegistroImportazioni();

    /** One row of each outcome, counted and in the ledger. */
    @BeforeEach
    void inizia() {
        registro.em = em;
        em.getTransaction().begin();
        Importazione importazione =
                new Importazione(
                        ID,
                        OrigineImportazione.CONSOLE,
                        "batch",
                        "flusso.xml",
                        new ParametriImportazione("*", "RM1-UO1", "OP001", null));
        importazione.conta(EsitoRiga.values().length, Map.of());
        importazione.passaA(StatoImportazione.IN_CORSO);
        em.persist(importazione);
        em.flush();
        for (EsitoRiga esito : EsitoRiga.values()) {
            esegui(
                    "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO,"
                            + " PRESTAZIONE, POSIZIONE, ESITO) VALUES (?1, "
                            + (esito.ordinal() + 1)
                            + ", 1, 1, 0, '"
                            + esito
                            + "')");
            conta(esito.contatore(), 1);
        }
        conta("LETTE", EsitoRiga.values().length);
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void anImportThatAddsUpHolds() {
        assertThat(registro.riconcilia(ID)).isTrue();
        assertThat(letta().getStato()).isEqualTo(StatoImportazione.IN_CORSO);

        registro.concludi(ID, StatoImportazione.COMPLETATA);
        assertThat(letta().getErrore()).isNull();
    }

    /** The sums are the same: only the outcomes tell. */
    @Test
    void anOutcomeThatWasCountedAsAnotherFailsTheImport() {
        esegui(
                "UPDATE RIGA_IMPORTAZIONE SET ESITO = 'INVARIATA' WHERE IMPORTAZIONE_ID = ?1"
                        + " AND ESITO = 'SCARTATA'");

        assertThat(registro.riconcilia(ID)).isFalse();
        assertThat(letta().getStato()).isEqualTo(StatoImportazione.FALLITA);
        assertThat(letta().getErrore())
                .startsWith(
                        "I conteggi non tornano: le righe invariate sono 1 nei conteggi e 2 nel"
                                + " registro.");
    }

    @ParameterizedTest
    @CsvSource({"NUOVE, 7, 7", "LETTE, 8, 7", "RIGHE_TOTALI, 7, 7"})
    void sumsThatDifferFailTheImport(String contatore, int lette, int registrate) {
        conta(contatore, 1);

        assertThat(registro.riconcilia(ID)).isFalse();
        assertThat(letta().getStato()).isEqualTo(StatoImportazione.FALLITA);
        assertThat(letta().getErrore()).contains(lette + " lette, " + registrate + " nel registro");
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERROTTA", "FALLITA"})
    void anImportThatDidNotComeToItsEndAddsUpAsFarAsItCame(StatoImportazione fine) {
        conta("RIGHE_TOTALI", 100);

        registro.concludi(ID, fine);

        assertThat(letta().getStato()).isEqualTo(fine);
        assertThat(String.valueOf(letta().getErrore())).doesNotContain("tornano");
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERROTTA", "FALLITA"})
    void orSaysThatItDoesNot(StatoImportazione fine) {
        conta("RIGHE_TOTALI", 100);
        esegui("DELETE FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ?1 AND NUMERO = 3");

        registro.concludi(ID, fine);

        assertThat(letta().getStato()).isEqualTo(fine);
        assertThat(letta().getErrore())
                .contains("delle righe lavorate non tornano: 7 lette, 6 nel registro");
    }

    private Importazione letta() {
        em.flush();
        em.clear();
        return registro.trova(ID);
    }

    /** As the writer does, beside JPA. */
    private void conta(String colonna, int quante) {
        esegui(
                "UPDATE IMPORTAZIONE SET "
                        + colonna
                        + " = "
                        + colonna
                        + " + "
                        + quante
                        + " WHERE ID = ?1");
    }

    private void esegui(String sql) {
        em.flush();
        em.createNativeQuery(sql).setParameter(1, ID).executeUpdate();
        em.clear();
    }
}
