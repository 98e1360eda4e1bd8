// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
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
        registro.coda = new CodaDiScrittura();
        registro.coda.em = em;
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
    void whatMovedSinceTheLookIsNotUndoneAndIsLookedAtAgain() {
        Importazione importazione = importazione(7, StatoImportazione.INTERROTTA);
        turno(null);
        Annullamento visto = guardata(importazione);
        Annullamento vero =
                registro.nuovo(importazione, OrigineImportazione.PAGINA, "OP001", PERCHE, visto);
        turno(7L);
        esegui("UPDATE TURNO_SCRITTURA SET GIRO = GIRO + 1");
        assertThat(registro.inizia(vero.getId())).isFalse();

        assertThat(vero.getStato()).isEqualTo(StatoAnnullamento.RIFIUTATO);
        assertThat(vero.getErrore()).contains("non è stato annullato nulla");
        assertThat(importazione.getStato()).isEqualTo(StatoImportazione.INTERROTTA);
        Annullamento altro = prova(visto.getId());
        assertThat(altro.getStato()).isEqualTo(StatoAnnullamento.IN_CODA);
        assertThat(altro.getPianoId()).isEqualTo(visto.getId());
        turno(null);
        registro.inizia(altro.getId());
        registro.concludi(altro.getId());
        assertThat(registro.dimentica(altro.getId())).isFalse();
        em.clear();
        assertThat(registro.trova(visto.getId())).as("what the new look compares with").isNotNull();

        Importazione ancora = em.find(Importazione.class, 7L);
        Annullamento piano = registro.trova(altro.getId());
        Annullamento secondo =
                registro.nuovo(ancora, OrigineImportazione.PAGINA, "OP001", PERCHE, piano);
        turno(7L);
        long giro = giro();
        assertThat(registro.inizia(secondo.getId())).isTrue();
        assertThat(giro()).isEqualTo(giro + 1);
        assertThat(registro.inizia(secondo.getId())).as("resumed").isTrue();
        registro.dimentica(secondo.getId());
        em.clear();
        assertThat(registro.trova(visto.getId())).isNull();
        assertThat(registro.trova(altro.getId())).isNull();
    }

    @Test
    void anImportWithACorrectionThatStandsIsNotUndone() {
        importazione(7, StatoImportazione.COMPLETATA);
        Importazione rettifica = importazione(8, StatoImportazione.COMPLETATA);
        rettifica.rettifica(7);
        em.flush();
        rifiuta("7", PERCHE, "OP001", "(n. 8)");
        rettifica.annulla(StatoImportazione.ANNULLATA);
        em.flush();
        long id = registro.registra(1, "7", PERCHE, "OP001");
        importazione(9, StatoImportazione.IN_CODA).rettifica(7);
        em.flush();
        assertThat(registro.inizia(id)).as("asked for meanwhile").isFalse();
        assertThat(em.find(Importazione.class, 7L).getStato())
                .isEqualTo(StatoImportazione.COMPLETATA);
    }

    @Test
    void aLookEndsWithoutUndoing() {
        Importazione importazione = importazione(7, StatoImportazione.COMPLETATA);
        Annullamento prova =
                registro.nuovo(importazione, OrigineImportazione.PAGINA, "OP001", null, null);
        em.flush();
        registro.inizia(prova.getId());
        assertThat(registro.concludi(prova.getId())).isTrue();
        assertThat(importazione.getStato()).isEqualTo(StatoImportazione.COMPLETATA);
        assertThat(prova.isProva()).isTrue();
    }

    private Annullamento guardata(Importazione importazione) {
        Annullamento visto =
                registro.nuovo(importazione, OrigineImportazione.PAGINA, "OP001", null, null);
        em.flush();
        registro.inizia(visto.getId());
        registro.concludi(visto.getId());
        em.flush();
        return visto;
    }

    /** The look that took the place of this one. */
    private Annullamento prova(long visto) {
        return em.createQuery(
                        "SELECT a FROM Annullamento a WHERE a.prova = TRUE AND a.pianoId = :visto",
                        Annullamento.class)
                .setParameter("visto", visto)
                .getSingleResult();
    }

    private void turno(Long chi) {
        esegui("UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = " + chi);
    }

    private long giro() {
        em.flush();
        return registro.coda.giro();
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
