// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThatThrownBy(() -> servizio.guarda(7)).isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio.richiedi(7, piano, PERCHE))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio.riprendi(7)).isInstanceOf(NonAutorizzatoException.class);
        servizio(Ruolo.OPERATORE_MINORI).richiedi(7, piano, PERCHE);
        assertThat(servizio.dellaImportazione(7)).isPresent();
    }

    private long piano(long importazione) {
        Annullamento piano =
                registro.nuovo(
                        em.find(Importazione.class, importazione),
                        OrigineImportazione.PAGINA,
                        "OP001",
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
