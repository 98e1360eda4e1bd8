// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.confronto.FileConfrontati;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which file is the one before; on imports that are not committed. */
class RegistroConfrontiTest {

    private final EntityManager em = BaseDati.em();
    private final RegistroConfronti registro = new RegistroConfronti();

    @BeforeEach
    void inizia() {
        registro.em = em;
        em.getTransaction().begin();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void theFileBeforeGoesByDateAndProgressiveWhateverTheOrderOfArrival() {
        nuova(901, "H501.PS.20250401.0000009", "*");
        nuova(902, "H501.PS.20250401.0000010", "*");
        nuova(903, "H501.PS.20250601.0000001", "*");
        nuova(904, "H501.PS.20250301.0000001", "*");
        nuova(905, "H501.PS.20250501.0000001", "*");

        assertThat(prima(905)).isEqualTo(902);
        assertThat(prima(904)).isNull();
        assertThat(prima(901)).isEqualTo(904);
        assertThat(prima(903)).isEqualTo(905);
    }

    @Test
    void anotherBodyOtherCodesAndWhatDidNotEndAreNotTheFileBefore() {
        nuova(901, "H501.PS.20250401.1", "A1.04");
        descrivi(nuova(902, "H501.PS.20250402.1", "*"), "G274", "H501.PS.20250402.1");
        nuova(903, "H501.PS.20250403.1", "*").passaA(StatoImportazione.FALLITA);
        Importazione nulla = nuova(904, "H501.PS.20250404.1", "*");
        em.flush();
        esegui("UPDATE IMPORTAZIONE SET SCOPO = 'ANTEPRIMA' WHERE ID = " + nulla.getId());
        nuova(905, "H501.PS.20250405.1", "*").rettifica(901);
        nuova(906, "H501.PS.20250406.1", "*");

        assertThat(prima(906)).isNull();
    }

    @Test
    void aCorrectionIsPartOfTheFileBeforeAndIsComparedWithNone() {
        nuova(901, "H501.PS.20250401.1", "*");
        nuova(902, "H501-RETTIFICA.PS.20250401.1", "*").rettifica(901);
        nuova(903, "H501.PS.20250501.1", "*");
        em.flush();

        assertThat(registro.inizia(903).orElseThrow())
                .isEqualTo(
                        new FileConfrontati(
                                903, List.of(901L, 902L), TipoFlusso.PS_PSA_SINA, "H501"));
        assertThat(registro.inizia(902)).isEmpty();
        assertThat(em.find(Confronto.class, 903L).getPrecedenteId()).isEqualTo(901);
        assertThat(registro.inizia(903)).isPresent();
    }

    private Long prima(long id) {
        em.flush();
        em.clear();
        return registro.inizia(id).map(f -> f.precedenti().get(0)).orElse(null);
    }

    private Importazione nuova(long id, String nome, String codici) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.PAGINA,
                        "OP001",
                        "flusso.xml",
                        new ParametriImportazione(codici, "RM1-UO1", "OP001", "ALTRO"));
        descrivi(importazione, "H501", nome);
        importazione.passaA(StatoImportazione.COMPLETATA);
        em.persist(importazione);
        em.flush();
        esegui("UPDATE IMPORTAZIONE SET LETTE = 1 WHERE ID = " + id);
        em.refresh(importazione);
        return importazione;
    }

    private static void descrivi(Importazione importazione, String ente, String nome) {
        importazione.descrivi(
                TipoFlusso.PS_PSA_SINA,
                "UTF-8",
                new IntestazioneFlusso(nome, ente, null, "H501", "PRTPRV80P20H501T"),
                LocalDate.of(2026, 1, 1));
    }

    private void esegui(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
