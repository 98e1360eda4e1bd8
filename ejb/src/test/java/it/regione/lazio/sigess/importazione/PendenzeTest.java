// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an undone import had left to people, and what had given way to it. Nothing is committed. */
class PendenzeTest {

    private static final String VARIAZIONI =
            "SELECT ID || ' ' || STATO || ' ' || COALESCE(CHIAVE_APERTA, '-') || ' ' || SUPERATA_DA"
                    + " FROM VARIAZIONE_ANAGRAFICA ORDER BY ID";

    private final EntityManager em = BaseDati.em();
    private final ImportazioniDiProva prova = new ImportazioniDiProva(em);

    @BeforeEach
    void inizia() {
        em.getTransaction().begin();
        for (long id = 6; id <= 9; id++) {
            prova.importazione(id, StatoImportazione.COMPLETATA);
        }
        prova.esegui("DELETE FROM VARIAZIONE_ANAGRAFICA");
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void theQuestionsOfAnUndoneImportGoAndThoseOfOthersRemain() {
        em.flush();
        verifica(1, 7, "APERTA", null);
        verifica(2, 7, "RIPETUTA", 1);
        verifica(3, 8, "RIPETUTA", 1);
        verifica(4, 9, "RIPETUTA", 1);
        verifica(5, 7, "RISOLTA", null);
        verifica(6, 9, "APERTA", null);
        em.flush();
        new Pendenze(em, 7).chiudi();
        assertThat(
                        em.createNativeQuery(
                                        "SELECT ID || ' ' || STATO || ' ' || ORIGINE_ID"
                                                + " FROM VERIFICA ORDER BY ID")
                                .getResultList())
                .isEqualTo(List.of("3 APERTA ", "4 RIPETUTA 3", "5 RISOLTA ", "6 APERTA "));
    }

    @Test
    void aProposalThatGaveWayToAnUndoneImportIsOpenAgain() {
        variazione(1, 6, "ZENONE", "20250601", "SUPERATA", 7);
        variazione(2, 7, "ZENAIDE", "20250701", "PROPOSTA", null);
        new Pendenze(em, 7).chiudi();
        assertThat(variazioni()).containsExactly("1 PROPOSTA 1|NOME ", "2 SUPERATA - ");
    }

    @Test
    void aProposalThatOnlyRepeatedTheUndoneOneIsOpenTheNewestOfThem() {
        variazione(1, 7, "ZENONE", "20250601", "PROPOSTA", null);
        variazione(2, 8, "ZENONE", "20250701", "SUPERATA", 7);
        variazione(3, 9, "ZENONE", "20250801", "SUPERATA", 7);
        new Pendenze(em, 7).chiudi();
        assertThat(variazioni())
                .containsExactly("1 SUPERATA - ", "2 SUPERATA - 9", "3 PROPOSTA 1|NOME ");
    }

    @Test
    void whatAThirdImportTookThePlaceOfWaitsForThatOne() {
        variazione(1, 6, "ZENONE", "20250601", "SUPERATA", 7);
        variazione(2, 7, "ZENAIDE", "20250701", "SUPERATA", 8);
        variazione(3, 8, "ZENOBIO", "20250801", "PROPOSTA", null);
        new Pendenze(em, 7).chiudi();
        em.find(Importazione.class, 7L).annulla(StatoImportazione.ANNULLATA);
        em.flush();
        assertThat(variazioni())
                .containsExactly("1 SUPERATA - 8", "2 SUPERATA - 8", "3 PROPOSTA 1|NOME ");
        new Pendenze(em, 8).chiudi();
        assertThat(variazioni())
                .containsExactly("1 PROPOSTA 1|NOME ", "2 SUPERATA - 6", "3 SUPERATA - ");
    }

    @Test
    void whatAPersonHasDecidedMeanwhileStaysDecided() {
        variazione(1, 6, "ZENONE", "20250601", "SUPERATA", 7);
        variazione(2, 7, "zenone", "20250701", "RIFIUTATA", null);
        new Pendenze(em, 7).chiudi();
        assertThat(variazioni()).containsExactly("1 SUPERATA - ", "2 RIFIUTATA - ");
        prova.esegui("UPDATE VARIAZIONE_ANAGRAFICA SET SUPERATA_DA = 7 WHERE ID = 1");
        prova.esegui(
                "UPDATE VARIAZIONE_ANAGRAFICA SET STATO = 'ACCETTATA', PROPOSTO = 'ZENAIDE'"
                        + " WHERE ID = 2");
        new Pendenze(em, 7).chiudi();
        assertThat(variazioni()).containsExactly("1 SUPERATA - ", "2 ACCETTATA - ");
    }

    @Test
    void aPersonWhoIsGoneAndAnImportThatIsUndoneTooProposeNothing() {
        variazione(1, 6, "ZENONE", "20250601", "SUPERATA", 7);
        prova.esegui("UPDATE VARIAZIONE_ANAGRAFICA SET SOGGETTO_ID = 999999");
        variazione(2, 8, "ZENAIDE", "20250601", "SUPERATA", 7);
        em.find(Importazione.class, 8L).annulla(StatoImportazione.ANNULLATA);
        em.flush();
        new Pendenze(em, 7).chiudi();
        assertThat(variazioni()).containsExactly("1 SUPERATA - ", "2 SUPERATA - ");
    }

    private List<String> variazioni() {
        List<?> righe = em.createNativeQuery(VARIAZIONI).getResultList();
        return righe.stream().map(String.class::cast).toList();
    }

    private void variazione(
            long id, long importazione, String valore, String ordine, String stato, Integer da) {
        prova.esegui(
                "INSERT INTO VARIAZIONE_ANAGRAFICA (ID, VERSIONE, SOGGETTO_ID, CAMPO, PROPOSTO,"
                        + " IMPORTAZIONE_ID, NUMERO_RIGA, UNITA_OPERATIVA, RISERVATA, DATA_FLUSSO,"
                        + " ORDINE_FLUSSO, PROPOSTA_IL, STATO, CHIAVE_APERTA, SUPERATA_DA) VALUES ("
                        + id
                        + ", 1, 1, 'NOME', '"
                        + valore
                        + "', "
                        + importazione
                        + ", 1, 'RM1-UO1', 0, SYSDATE, '"
                        + ordine
                        + "', SYSDATE, '"
                        + stato
                        + "', "
                        + ("PROPOSTA".equals(stato) ? "'1|NOME'" : "NULL")
                        + ", "
                        + da
                        + ")");
    }

    private void verifica(long id, long importazione, String stato, Integer origine) {
        prova.esegui(
                "INSERT INTO VERIFICA (ID, VERSIONE, IMPORTAZIONE_ID, NUMERO_RIGA, CAUSA, STATO,"
                        + " CHIAVE, IMPRONTA, PERSONA, UNITA_OPERATIVA, RIGA, APERTA_IL, ORIGINE_ID)"
                        + " VALUES ("
                        + id
                        + ", 1, "
                        + importazione
                        + ", "
                        + id
                        + ", 'RIGHE_DIVERSE', '"
                        + stato
                        + "', 'k', 'i', 'p', 'RM1-UO1', '{}', SYSDATE, "
                        + origine
                        + ")");
    }
}
