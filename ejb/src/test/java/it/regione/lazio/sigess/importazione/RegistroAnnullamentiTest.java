// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What can be undone, and when an undo may say that it is done. On rows that are not committed. */
class RegistroAnnullamentiTest {

    private static final String PERCHE = "File sbagliato";

    private final EntityManager em = BaseDati.em();
    private final RegistroAnnullamenti registro = new RegistroAnnullamenti();
    private long prossimo = 900_000;

    @BeforeEach
    void inizia() {
        registro.em = em;
        registro.rettifiche = new RegistroRettifiche();
        registro.rettifiche.em = em;
        registro.identificativi =
                new Identificativi() {
                    @Override
                    public long id() {
                        return ++prossimo;
                    }
                };
        em.getTransaction().begin();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETATA", "INTERROTTA", "FALLITA"})
    void whatHasEndedOrIsHalfDoneCanBeUndone(StatoImportazione stato) {
        Importazione importazione = importazione(7, stato);
        Annullamento a = registro.trova(registro.registra(1, "7", PERCHE, "OP001"));
        assertThat(a.getMotivo()).isEqualTo(PERCHE);
        assertThat(a.getRichiestoDa()).isEqualTo("OP001");
        assertThat(importazione.getStato()).isEqualTo(StatoImportazione.IN_ANNULLAMENTO);
        assertThatThrownBy(() -> importazione.passaA(StatoImportazione.IN_CORSO))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMPLETATA", "INTERROTTA", "FALLITA", "IN_ANNULLAMENTO", "ANNULLATA"})
    void anythingElseIsRefusedWithItsNumber(StatoImportazione stato) {
        importazione(7, stato);
        rifiuta("7", PERCHE, "OP001", "n. 7");
    }

    @Test
    void anImportIsUndoneOnce() {
        Importazione importazione = importazione(7, StatoImportazione.COMPLETATA);
        registro.registra(1, "7", PERCHE, "OP001");
        rifiuta("7", PERCHE, "OP001", "già stato chiesto");
        importazione.annulla(StatoImportazione.ANNULLATA);
        rifiuta("7", PERCHE, "OP001", "già stata annullata");
    }

    @Test
    void aPreviewHasNothingToUndo() {
        importazione(7, StatoImportazione.COMPLETATA).perAnteprima();
        rifiuta("7", PERCHE, "OP001", "anteprima");
    }

    @ParameterizedTest
    @CsvSource({
        "8, x, OP001, «8»",
        "sette, x, OP001, sette",
        "7, ' ', OP001, motivo",
        "7, x, ZZ, ZZ"
    })
    void aWrongParameterIsToldByName(String numero, String motivo, String chi, String detto) {
        importazione(7, StatoImportazione.COMPLETATA);
        rifiuta(numero, motivo, chi, detto);
        assertThat(em.find(Importazione.class, 7L).getStato())
                .isEqualTo(StatoImportazione.COMPLETATA);
    }

    @Test
    void anUndoThatDoesNotAddUpHasFailedAndSaysSo() {
        Importazione importazione = importazione(7, StatoImportazione.COMPLETATA);
        long id = registro.registra(1, "7", PERCHE, "OP001");
        esegui("UPDATE SOGGETTO SET CREATO_DA = 7, CREATO_DA_RIGA = 1 WHERE ID = 1");
        registro.inizia(id);
        assertThat(registro.trova(id).getCreati()).isEqualTo(1);

        assertThat(registro.concludi(id)).isFalse();
        assertThat(registro.trova(id).getStato()).isEqualTo(StatoAnnullamento.FALLITO);
        assertThat(registro.trova(id).getErrore()).contains("I conteggi non tornano");
        assertThat(importazione.getStato()).isEqualTo(StatoImportazione.IN_ANNULLAMENTO);

        conta(id, "SOGGETTO", "RESTA");
        assertThat(registro.concludi(id)).isTrue();
        assertThat(importazione.getStato()).isEqualTo(StatoImportazione.ANNULLATA);
        assertThat(registro.trova(id).getErrore()).isNull();
    }

    @Test
    void oneThatDidNotAddUpIsGoneThroughOnceMoreWithFreshCounts() {
        importazione(7, StatoImportazione.COMPLETATA);
        long id = registro.registra(1, "7", PERCHE, "OP001");
        registro.inizia(id);
        conta(id, "INTERVENTO", "ELIMINA");
        conta(id, "SOGGETTO", "RESTA");
        assertThat(registro.concludi(id)).isFalse();
        Annullamento a = registro.trova(id);

        esegui("UPDATE SOGGETTO SET CREATO_DA = 7, CREATO_DA_RIGA = 1 WHERE ID = 1");
        registro.riprendi(a);
        assertThat(a.getStato()).isEqualTo(StatoAnnullamento.IN_CODA);
        assertThat(registro.affida(id, 2)).isTrue();
        registro.inizia(id);
        assertThat(a.getCreati()).isEqualTo(2);
        conta(id, "SOGGETTO", "RESTA");
        assertThat(registro.concludi(id)).isTrue();
    }

    @Test
    void oneThatWasStoppedGoesOnFromWhereItWas() {
        importazione(7, StatoImportazione.COMPLETATA);
        long id = registro.registra(1, "7", PERCHE, "OP001");
        registro.inizia(id);
        esegui("UPDATE ANNULLAMENTO SET RIGHE = 3000, PASSI_FATTI = 11");
        Annullamento a = registro.trova(id);
        em.refresh(a);
        registro.riprendi(a);
        assertThat(a.getIstanzaJob()).isEqualTo(1);
        assertThat(a.getRighe()).isEqualTo(3000);
        assertThat(a.getStato()).isEqualTo(StatoAnnullamento.IN_CODA);
    }

    @Test
    void aChangeThatNobodyTookBackHoldsTheEnd() {
        importazione(7, StatoImportazione.COMPLETATA);
        long id = registro.registra(1, "7", PERCHE, "OP001");
        registro.inizia(id);
        esegui(
                "INSERT INTO MODIFICA (ID, IMPORTAZIONE_ID, NUMERO_RIGA, TABELLA, RECORD_ID,"
                        + " VERSIONE_PRIMA, VERSIONE_DOPO, PRIMA)"
                        + " VALUES (900000, 7, 1, 'SOGGETTO', 1, 1, 2, '{}')");
        assertThat(registro.concludi(id)).isFalse();
        esegui("UPDATE MODIFICA SET RIPRISTINATA = 3 WHERE ID = 900000");
        assertThat(registro.concludi(id)).isTrue();
    }

    @Test
    void aLookEndsWithoutUndoing() {
        Importazione importazione = importazione(7, StatoImportazione.COMPLETATA);
        Annullamento prova =
                registro.nuovo(importazione, OrigineImportazione.PAGINA, "OP001", null);
        em.flush();
        registro.inizia(prova.getId());
        assertThat(registro.concludi(prova.getId())).isTrue();
        assertThat(importazione.getStato()).isEqualTo(StatoImportazione.COMPLETATA);
        assertThat(prova.isProva()).isTrue();
    }

    @Test
    void whatIsTakenFromTheQueueIsTakenOnceAndGoesBackAfterACrash() {
        coda(importazione(7, StatoImportazione.COMPLETATA));
        coda(importazione(8, StatoImportazione.COMPLETATA));
        em.flush();
        Annullamento primo = registro.prendiDallaCoda(false).orElseThrow();
        em.flush();
        assertThat(registro.prendiDallaCoda(false)).isEmpty();
        assertThat(registro.prendiDallaCoda(true)).isEmpty();
        registro.raccogli();
        em.flush();
        assertThat(registro.prendiDallaCoda(false)).isEmpty();
        esegui("UPDATE ANNULLAMENTO SET PRESO_IL = PRESO_IL - INTERVAL '2' MINUTE");
        em.refresh(primo);
        registro.raccogli();
        em.flush();
        assertThat(registro.prendiDallaCoda(false)).contains(primo);
    }

    @Test
    void oneTakenUpAgainByAServerThatDiedHoldsNoOtherBack() {
        importazione(7, StatoImportazione.COMPLETATA);
        long id = registro.registra(123_456, "7", PERCHE, "OP001");
        registro.passaA(id, StatoAnnullamento.IN_CODA);
        em.flush();
        assertThat(registro.prendiDallaCoda(false)).isPresent();
        esegui("UPDATE ANNULLAMENTO SET PRESO_IL = PRESO_IL - INTERVAL '2' MINUTE");
        esegui(
                "INSERT INTO LAVORO_IN_CORSO (ISTANZA_JOB, LAVORO, ESECUZIONE, NODO_ID)"
                        + " VALUES (123456, 'annullamento-siuss', 1, 0)");
        em.refresh(registro.trova(id));
        registro.raccogli();
        assertThat(registro.trova(id).getStato()).isEqualTo(StatoAnnullamento.IN_AVVIO);
        esegui("DELETE FROM LAVORO_IN_CORSO WHERE ISTANZA_JOB = 123456");
        registro.raccogli();
        assertThat(registro.trova(id).getStato()).isEqualTo(StatoAnnullamento.IN_CODA);
        assertThat(registro.trova(id).getIstanzaJob()).isEqualTo(123_456);
    }

    @Test
    void oneThatNobodyWillResumeHasFailed() {
        importazione(7, StatoImportazione.COMPLETATA);
        long id = registro.registra(123_456, "7", PERCHE, "OP001");
        registro.inizia(id);
        em.flush();
        registro.raccogli();
        assertThat(registro.trova(id).getStato()).isEqualTo(StatoAnnullamento.FALLITO);
        assertThat(registro.affida(id, 2)).isFalse();
        assertThat(registro.affida(999, 2)).isFalse();
    }

    @Test
    void theQuestionsOfAnUndoneImportGoAndThoseOfOthersRemain() {
        importazione(7, StatoImportazione.COMPLETATA);
        importazione(8, StatoImportazione.COMPLETATA);
        importazione(9, StatoImportazione.COMPLETATA);
        em.flush();
        verifica(1, 7, "APERTA", null);
        verifica(2, 7, "RIPETUTA", 1);
        verifica(3, 8, "RIPETUTA", 1);
        verifica(4, 9, "RIPETUTA", 1);
        verifica(5, 7, "RISOLTA", null);
        verifica(6, 9, "APERTA", null);
        new Pendenze(em, 7).chiudi();
        assertThat(
                        em.createNativeQuery(
                                        "SELECT ID || ' ' || STATO || ' ' || ORIGINE_ID"
                                                + " FROM VERIFICA ORDER BY ID")
                                .getResultList())
                .isEqualTo(List.of("3 APERTA ", "4 RIPETUTA 3", "5 RISOLTA ", "6 APERTA "));
    }

    private void coda(Importazione importazione) {
        registro.nuovo(importazione, OrigineImportazione.PAGINA, "OP001", PERCHE);
    }

    private void rifiuta(String numero, String motivo, String chi, String detto) {
        assertThatThrownBy(() -> registro.registra(99, numero, motivo, chi))
                .isInstanceOf(AnnullamentoNonPossibileException.class)
                .hasMessageContaining(detto);
    }

    private Importazione importazione(long id, StatoImportazione stato) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.CONSOLE,
                        "batch",
                        "flusso.xml",
                        new ParametriImportazione("*", "RM1-UO1", "OP001", null));
        importazione.passaA(stato);
        em.persist(importazione);
        em.flush();
        return importazione;
    }

    private void verifica(long id, long importazione, String stato, Integer origine) {
        esegui(
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

    private void conta(long id, String tabella, String azione) {
        esegui(
                "INSERT INTO ANNULLAMENTO_CONTO (ANNULLAMENTO_ID, TABELLA, AZIONE, CREATO, QUANTI)"
                        + " VALUES ("
                        + id
                        + ", '"
                        + tabella
                        + "', '"
                        + azione
                        + "', 1, 1)");
    }

    private void esegui(String sql) {
        em.flush();
        em.createNativeQuery(sql).executeUpdate();
    }
}
