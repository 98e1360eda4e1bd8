// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.confronto.FileLetto;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        nuova(901, "H501.PS.20250401.1", "*", "A1.05");
        descrivi(nuova(902, "H501.PS.20250402.1", "*"), "G274", "H501.PS.20250402.1");
        nuova(903, "H501.PS.20250403.1", "*").passaA(StatoImportazione.FALLITA);
        Importazione nulla = nuova(904, "H501.PS.20250404.1", "*");
        em.flush();
        esegui("UPDATE IMPORTAZIONE SET SCOPO = 'ANTEPRIMA' WHERE ID = " + nulla.getId());
        nuova(905, "H501.PS.20250405.1", "*").rettifica(901);
        nuova(907, "H501.PS.20250405.2", "*").annulla(StatoImportazione.ANNULLATA);
        nuova(906, "H501.PS.20250406.1", "*");

        assertThat(prima(906)).isNull();
    }

    @Test
    void theCodesMatterAndNotHowTheyWereChosen() {
        nuova(901, "H501.PS.20250401.1", "A1.04,A1.05", "A1.04", "A1.05");
        nuova(902, "H501.PS.20250402.1", "*", "A1.05", "A1.06");
        nuova(903, "H501.PS.20250403.1", "A1.06", "A1.04", "A1.06");
        nuova(904, "H501.PS.20250501.1", "*", "A1.04", "A1.05", "A1.06", "A1.07");

        assertThat(letti(904))
                .containsExactly(
                        new FileLetto(903, true, Set.of("A1.06")),
                        new FileLetto(902, true, Set.of("A1.05")),
                        new FileLetto(901, true, Set.of("A1.04")),
                        new FileLetto(904, false, Set.of()));
    }

    @Test
    void aCodeThatThisFileWasToBringAndDoesNotIsGone() {
        nuova(901, "H501.PS.20250401.1", "*", "A1.04", "A1.05");
        nuova(902, "H501.PS.20250402.1", "*", "A1.06");
        nuova(903, "H501.PS.20250501.1", "*", "A1.04");
        nuova(904, "H501.PS.20250502.1", "A1.04,A1.06", "A1.04");

        assertThat(letti(903))
                .containsExactly(
                        new FileLetto(901, true, Set.of("A1.04", "A1.05")),
                        new FileLetto(903, false, Set.of()));
        assertThat(letti(904))
                .containsExactly(
                        new FileLetto(903, true, Set.of("A1.04")),
                        new FileLetto(902, true, Set.of("A1.06")),
                        new FileLetto(904, false, Set.of()));
    }

    @Test
    void ofMinorsTheWholeFileBeforeIsReadWhateverTheCodes() {
        sinba(nuova(901, "H501.SINBA.20250401.1", "A1.04"));
        sinba(nuova(902, "H501.SINBA.20250501.1", "*", "A1.05"));

        assertThat(letti(902))
                .containsExactly(
                        new FileLetto(901, true, Set.of()), new FileLetto(902, false, Set.of()));
    }

    @Test
    void aCorrectionIsPartOfTheFileItCorrectsAndIsComparedWithNone() {
        nuova(901, "H501.PS.20250401.1", "*");
        nuova(902, "H501-RETTIFICA.PS.20250401.1", "*").rettifica(901);
        nuova(903, "H501.PS.20250501.1", "*");
        nuova(904, "H501-RETTIFICA.PS.20250501.1", "*").rettifica(903);

        assertThat(letti(903))
                .containsExactly(
                        new FileLetto(901, true, Set.of("A1.04")),
                        new FileLetto(902, true, Set.of("A1.04")),
                        new FileLetto(903, false, Set.of()),
                        new FileLetto(904, false, Set.of()));
        assertThat(letti(902)).isEmpty();
    }

    @Test
    void aComparisonIsMadeAgainWhenAFileThatItReadsIsCorrectedOrUndone() {
        nuova(901, "H501.PS.20250301.1", "*");
        nuova(902, "H501.PS.20250401.1", "*");
        nuova(903, "H501.PS.20250501.1", "*");
        guarda();
        assertThat(stati()).containsExactly("902 IN_CODA", "903 IN_CODA");
        pronti();

        nuova(904, "H501-RETTIFICA.PS.20250401.1", "*").rettifica(902);
        guarda();
        assertThat(stati()).containsExactly("902 IN_CODA", "903 IN_CODA");
        pronti();

        em.find(Importazione.class, 901L).annulla(StatoImportazione.ANNULLATA);
        guarda();
        assertThat(stati()).containsExactly("902 IN_CODA", "903 PRONTO");
        guarda();
        assertThat(em.find(Importazione.class, 901L).isDaConfrontare()).isFalse();
    }

    @Test
    void aFileThatComesLateTakesItsPlaceBetweenTheOthers() {
        nuova(901, "H501.PS.20250301.1", "*");
        nuova(902, "H501.PS.20250501.1", "*");
        guarda();
        pronti();

        nuova(903, "H501.PS.20250401.1", "*");
        guarda();
        assertThat(stati()).containsExactly("902 IN_CODA", "903 IN_CODA");
    }

    @Test
    void oneComparisonIsMadeAtATimeAndTwoJobsNeverMakeTheSame() {
        nuova(901, "H501.PS.20250301.1", "*");
        nuova(902, "H501.PS.20250401.1", "*");
        nuova(903, "H501.PS.20250501.1", "*");
        guarda();

        assertThat(registro.prendi()).contains(903L);
        assertThat(registro.prendi()).isEmpty();
        em.clear();
        assertThat(registro.affida(903, 11)).isTrue();
        assertThat(registro.affida(903, 11)).isTrue();
        assertThat(registro.affida(903, 12)).isFalse();
        assertThat(registro.affida(902, 13)).isTrue();
        assertThat(registro.affida(901, 14)).isFalse();
        assertThat(registro.dellaIstanza(11).orElseThrow().getImportazioneId()).isEqualTo(903);
    }

    @Test
    void oneThatLostItsJobHasFailedAndOneThatNeverGotAnyIsTakenAgain() {
        nuova(901, "H501.PS.20250301.1", "*");
        nuova(902, "H501.PS.20250401.1", "*");
        nuova(903, "H501.PS.20250501.1", "*");
        guarda();
        registro.affida(903, 11);
        em.flush();
        esegui(
                "UPDATE CONFRONTO SET STATO = 'IN_CORSO', PRESO_IL = SYSDATE - 1"
                        + " WHERE IMPORTAZIONE_ID = 902");

        assertThat(registro.prendi()).contains(902L);
        em.clear();
        assertThat(stati()).containsExactly("902 IN_CORSO", "903 FALLITO");
    }

    @Test
    void oneThatHasReadARowWhichWasDecidedSinceIsMadeAgainAfterTheLastDecision() {
        nuova(901, "H501.PS.20250301.1", "*");
        nuova(902, "H501.PS.20250401.1", "*");
        guarda();
        pronti();
        esegui("UPDATE CONFRONTO SET DA_RIFARE_IL = SYSDATE WHERE IMPORTAZIONE_ID = 902");
        assertThat(registro.prendi()).as("somebody is still deciding").isEmpty();

        esegui("UPDATE CONFRONTO SET DA_RIFARE_IL = SYSDATE - 1 WHERE IMPORTAZIONE_ID = 902");
        assertThat(registro.prendi()).contains(902L);
        em.clear();
        pronti();
        assertThat(registro.prendi()).as("it was made again").isEmpty();
    }

    private List<FileLetto> letti(long id) {
        em.flush();
        em.clear();
        return registro.letti(em.find(Importazione.class, id)).orElse(List.of());
    }

    private Long prima(long id) {
        List<FileLetto> letti = letti(id);
        return letti.isEmpty() ? null : letti.get(0).importazione();
    }

    private void guarda() {
        em.flush();
        em.clear();
        while (registro.aggiorna()) {
            em.flush();
            em.clear();
        }
        em.flush();
        em.clear();
    }

    private List<String> stati() {
        return em.createQuery(
                        "SELECT c FROM Confronto c WHERE c.importazioneId > 900"
                                + " ORDER BY c.importazioneId",
                        Confronto.class)
                .getResultStream()
                .map(c -> c.getImportazioneId() + " " + c.getStato())
                .toList();
    }

    private void pronti() {
        for (Confronto c :
                em.createQuery("SELECT c FROM Confronto c", Confronto.class).getResultList()) {
            Importazione questa = em.find(Importazione.class, c.getImportazioneId());
            List<FileLetto> letti = registro.letti(questa).orElseThrow();
            c.legge(letti.get(0).importazione(), letti);
            c.passaA(StatoConfronto.PRONTO);
        }
        em.flush();
    }

    private static void sinba(Importazione importazione) {
        importazione.descrivi(
                TipoFlusso.SINBA,
                "UTF-8",
                new IntestazioneFlusso(
                        importazione.getNomeFlusso(), "H501", null, "H501", "PRTPRV80P20H501T"),
                LocalDate.of(2026, 1, 1));
    }

    private Importazione nuova(long id, String nome, String codici) {
        return nuova(id, nome, codici, "A1.04");
    }

    private Importazione nuova(long id, String nome, String codici, String... trovati) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.PAGINA,
                        "OP001",
                        "flusso.xml",
                        new ParametriImportazione(codici, "RM1-UO1", "OP001", "ALTRO"));
        descrivi(importazione, "H501", nome);
        importazione.conta(1, Stream.of(trovati).collect(Collectors.toMap(c -> c, c -> 1)));
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
