// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.annullamento.Azione;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may ask for an undo, and with which look at it. On rows that are not committed. */
class AnnullamentoServiceTest {

    private static final String PERCHE = "File sbagliato";

    private final EntityManager em = BaseDati.em();
    private final RegistroAnnullamenti registro = new RegistroAnnullamenti();
    private final AnnullamentoService servizio = servizio(Ruolo.OPERATORE_SIUSS);
    private long prossimo = 900_000;

    @BeforeEach
    void inizia() {
        registro.em = em;
        registro.coda = new CodaDiScrittura();
        registro.coda.em = em;
        registro.identificativi =
                new Identificativi() {
                    @Override
                    public long id() {
                        return ++prossimo;
                    }
                };
        em.getTransaction().begin();
        importazione(7);
        importazione(8);
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void theLookMustBeOneAndOfThisImport() {
        long altrui = piano(8);
        long mio = piano(7);
        long vero = registro.registra(3, "8", PERCHE, "OP001");
        registro.passaA(vero, StatoAnnullamento.COMPLETATO);
        for (long id : new long[] {altrui, vero, 1}) {
            assertThatThrownBy(() -> servizio.richiedi(7, id, PERCHE))
                    .isInstanceOf(AnnullamentoNonPossibileException.class)
                    .hasMessageContaining("Attendere");
        }
        servizio.richiedi(7, mio, PERCHE);
        assertThat(servizio.dellaImportazione(7).orElseThrow().getMotivo()).isEqualTo(PERCHE);
    }

    @Test
    void whatIsAboutMinorsIsUndoneByWhoMaySeeThem() {
        long piano = piano(7);
        em.createNativeQuery("UPDATE IMPORTAZIONE SET TIPO_FLUSSO = 'SINBA' WHERE ID = 7")
                .executeUpdate();
        em.clear();
        assertThat(servizio.impedimento(7)).contains("riguarda minori");
        assertThat(servizio.consentito(7)).isFalse();
        assertThatThrownBy(() -> servizio.guarda(7)).isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio.richiedi(7, piano, PERCHE))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio.riprendi(7)).isInstanceOf(NonAutorizzatoException.class);
        servizio(Ruolo.OPERATORE_MINORI).richiedi(7, piano, PERCHE);
        assertThat(servizio.dellaImportazione(7)).isPresent();
    }

    @Test
    void theCorrectionsThatStandAreToldFirst() {
        importazione(9);
        em.find(Importazione.class, 9L).rettifica(7);
        em.flush();
        assertThat(servizio.impedimento(7)).contains("n. 9", "annullare prima la rettifica");
        assertThat(servizio.correzioni(7)).containsExactly(9L);
        assertThatThrownBy(() -> servizio.guarda(7))
                .isInstanceOf(AnnullamentoNonPossibileException.class);
        assertThat(servizio.impedimento(9)).isNull();
    }

    @Test
    void anUndoThatFoundAnotherDatabaseGivesWayToTheNewLookWithWhatMoved() {
        long visto = piano(7);
        conto(visto, "ELIMINA", 3);
        record(visto, 5, "ELIMINA");
        record(visto, 6, "ELIMINA");
        servizio.richiedi(7, visto, PERCHE);
        em.flush();
        long vero = servizio.dellaImportazione(7).orElseThrow().getId();
        esegui("UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = 7, GIRO = GIRO + 1");
        assertThat(registro.inizia(vero)).isFalse();
        em.flush();

        assertThat(servizio.dellaImportazione(7)).isEmpty();
        Annullamento nuovo = servizio.piano(7).orElseThrow();
        assertThat(nuovo.getPianoId()).isEqualTo(visto);
        conto(nuovo.getId(), "ELIMINA", 1);
        conto(nuovo.getId(), "RESTA", 2);
        record(nuovo.getId(), 5, "ELIMINA");
        record(nuovo.getId(), 6, "RESTA");
        PianoMosso mosso = servizio.mosse(nuovo.getId()).orElseThrow();
        assertThat(mosso.uguale()).isFalse();
        assertThat(mosso.conti())
                .containsExactly(
                        new PianoMosso.Conto("SOGGETTO", Azione.ELIMINA, 3, 1),
                        new PianoMosso.Conto("SOGGETTO", Azione.RESTA, 0, 2));
        assertThat(mosso.quanti()).isEqualTo(1);
        assertThat(mosso.primi()).extracting(RigaAnnullamento::getRecordId).containsExactly(6L);
        assertThat(servizio.mosse(visto)).isEmpty();
    }

    private void conto(long annullamento, String azione, int quanti) {
        esegui(
                "INSERT INTO ANNULLAMENTO_CONTO (ANNULLAMENTO_ID, TABELLA, AZIONE, CREATO, QUANTI)"
                        + " VALUES (%d, 'SOGGETTO', '%s', 1, %d)"
                                .formatted(annullamento, azione, quanti));
    }

    private void record(long annullamento, long record, String azione) {
        esegui(
                "INSERT INTO ANNULLAMENTO_RIGA (ANNULLAMENTO_ID, TABELLA, RECORD_ID, NUMERO_RIGA,"
                        + " CREATO, AZIONE) VALUES (%d, 'SOGGETTO', %d, 1, 1, '%s')"
                                .formatted(annullamento, record, azione));
    }

    private void esegui(String sql) {
        em.flush();
        em.createNativeQuery(sql).executeUpdate();
    }

    private long piano(long importazione) {
        Annullamento piano =
                registro.nuovo(
                        em.find(Importazione.class, importazione),
                        OrigineImportazione.PAGINA,
                        "OP001",
                        null,
                        null);
        em.flush();
        registro.inizia(piano.getId());
        registro.concludi(piano.getId());
        em.flush();
        return piano.getId();
    }

    private void importazione(long id) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.CONSOLE,
                        "batch",
                        "flusso.xml",
                        new ParametriImportazione("*", "RM1-UO1", "OP001", null));
        importazione.passaA(StatoImportazione.COMPLETATA);
        em.persist(importazione);
        em.flush();
    }

    private AnnullamentoService servizio(Ruolo ruolo) {
        AnnullamentoService nuovo = new AnnullamentoService();
        nuovo.em = em;
        nuovo.registro = registro;
        nuovo.utente =
                new UtenteDiProva(ruolo) {
                    @Override
                    public Optional<Operatore> operatore() {
                        return Optional.of(em.find(Operatore.class, "OP001"));
                    }
                };
        nuovo.visibili = VisibiliDiProva.di(em, nuovo.utente);
        return nuovo;
    }
}
