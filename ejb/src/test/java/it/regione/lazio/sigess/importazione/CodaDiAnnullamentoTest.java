// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which undo goes next, and what becomes of one whose server died. On rows that are not committed.
 */
class CodaDiAnnullamentoTest {

    private static final String PERCHE = "File sbagliato";

    private final EntityManager em = BaseDati.em();
    private final ImportazioniDiProva prova = new ImportazioniDiProva(em);
    private final RegistroAnnullamenti registro = new RegistroAnnullamenti();
    private final CodaDiAnnullamento coda = new CodaDiAnnullamento();
    private long prossimo = 900_000;

    @BeforeEach
    void inizia() {
        registro.em = em;
        registro.identificativi =
                new Identificativi() {
                    @Override
                    public long id() {
                        return ++prossimo;
                    }
                };
        coda.em = em;
        coda.registro = registro;
        em.getTransaction().begin();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void whatIsTakenFromTheQueueIsTakenOnceAndGoesBackAfterACrash() {
        accoda(prova.importazione(7, StatoImportazione.COMPLETATA));
        accoda(prova.importazione(8, StatoImportazione.COMPLETATA));
        em.flush();
        Annullamento primo = coda.prendiDallaCoda(false).orElseThrow();
        em.flush();
        assertThat(coda.prendiDallaCoda(false)).isEmpty();
        assertThat(coda.prendiDallaCoda(true)).isEmpty();
        coda.raccogli();
        em.flush();
        assertThat(coda.prendiDallaCoda(false)).isEmpty();
        prova.esegui("UPDATE ANNULLAMENTO SET PRESO_IL = PRESO_IL - INTERVAL '2' MINUTE");
        em.refresh(primo);
        coda.raccogli();
        em.flush();
        assertThat(coda.prendiDallaCoda(false)).contains(primo);
    }

    @Test
    void oneTakenUpAgainByAServerThatDiedHoldsNoOtherBack() {
        prova.importazione(7, StatoImportazione.COMPLETATA);
        long id = registro.registra(123_456, "7", PERCHE, "OP001");
        registro.passaA(id, StatoAnnullamento.IN_CODA);
        em.flush();
        assertThat(coda.prendiDallaCoda(false)).isPresent();
        prova.esegui("UPDATE ANNULLAMENTO SET PRESO_IL = PRESO_IL - INTERVAL '2' MINUTE");
        prova.esegui(
                "INSERT INTO LAVORO_IN_CORSO (ISTANZA_JOB, LAVORO, ESECUZIONE, NODO_ID)"
                        + " VALUES (123456, 'annullamento-siuss', 1, 0)");
        em.refresh(registro.trova(id));
        coda.raccogli();
        assertThat(registro.trova(id).getStato()).isEqualTo(StatoAnnullamento.IN_AVVIO);
        prova.esegui("DELETE FROM LAVORO_IN_CORSO WHERE ISTANZA_JOB = 123456");
        coda.raccogli();
        assertThat(registro.trova(id).getStato()).isEqualTo(StatoAnnullamento.IN_CODA);
        assertThat(registro.trova(id).getIstanzaJob()).isEqualTo(123_456);
    }

    @Test
    void oneThatNobodyWillResumeHasFailed() {
        prova.importazione(7, StatoImportazione.COMPLETATA);
        long id = registro.registra(123_456, "7", PERCHE, "OP001");
        registro.inizia(id);
        em.flush();
        coda.raccogli();
        assertThat(registro.trova(id).getStato()).isEqualTo(StatoAnnullamento.FALLITO);
        assertThat(registro.affida(id, 2)).isFalse();
        assertThat(registro.affida(999, 2)).isFalse();
    }

    private void accoda(Importazione importazione) {
        registro.nuovo(importazione, OrigineImportazione.PAGINA, "OP001", PERCHE, null);
    }
}
