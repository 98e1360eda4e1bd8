// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Catalogo;
import it.regione.lazio.sigess.importazione.regole.CatalogoRegole;
import it.regione.lazio.sigess.importazione.regole.Derivazione.Detto;
import it.regione.lazio.sigess.importazione.regole.Derivazione.Prima;
import it.regione.lazio.sigess.importazione.regole.Giudizio;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Regole;
import it.regione.lazio.sigess.importazione.regole.RiferimentiDiProva;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Severities in the database, uncommitted: who changed them, and what an import keeps of them. */
class RegoleServiceTest {

    private static final String FINE_PRIMA = "SIUSS-A1741";

    private final EntityManager em = BaseDati.em();
    private final RegoleService servizio = new RegoleService();
    private final RegistroRegole registro = new RegistroRegole();
    private final SeveritaRegole severita = new SeveritaRegole();
    private long ultimoId = 900_000;

    @BeforeEach
    void inizia() {
        em.getTransaction().begin();
        Regole regole = Catalogo.tutte();
        severita.em = em;
        registro.em = em;
        registro.regole = regole;
        registro.severita = severita;
        servizio.em = em;
        servizio.catalogo = new CatalogoRegole(regole);
        servizio.identificativi =
                new Identificativi() {
                    @Override
                    public long id() {
                        return ++ultimoId;
                    }
                };
        servizio.utente =
                new UtenteCorrente() {
                    @Override
                    public Optional<Operatore> operatore() {
                        return Optional.of(em.find(Operatore.class, "OP001"));
                    }
                };
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void aChangeIsRecordedWithWhoAndWhen() {
        assertThat(servizio.severita()).containsEntry(FINE_PRIMA, Gravita.AVVISO);
        assertThat(severita.ultimoCambio()).isEmpty();
        LocalDateTime prima = LocalDateTime.now().minusSeconds(1);

        cambia(Gravita.ERRORE);
        cambia(Gravita.ERRORE);
        cambia(Gravita.DISATTIVATA);

        assertThat(servizio.severita()).containsEntry(FINE_PRIMA, Gravita.DISATTIVATA);
        assertThat(servizio.storia(FINE_PRIMA))
                .extracting(
                        CambioSeverita::getPrima,
                        CambioSeverita::getDopo,
                        CambioSeverita::getCambiataDa)
                .containsExactly(
                        tuple(Gravita.ERRORE, Gravita.DISATTIVATA, "OP001"),
                        tuple(Gravita.AVVISO, Gravita.ERRORE, "OP001"));
        assertThat(severita.cambiateDopo(prima)).isTrue();
        assertThat(severita.cambiateDopo(LocalDateTime.now().plusSeconds(1))).isFalse();
    }

    @Test
    void limitsAreKept() {
        assertThatThrownBy(() -> servizio.cambia("SIUSS-E0103", Gravita.AVVISO))
                .isInstanceOf(SeveritaNonAmmessaException.class);
        assertThatThrownBy(() -> servizio.cambia("SIUSS-A0601", Gravita.DISATTIVATA))
                .isInstanceOf(SeveritaNonAmmessaException.class);
        assertThatThrownBy(() -> servizio.cambia("SIUSS-A3004", Gravita.ERRORE))
                .isInstanceOf(SeveritaNonAmmessaException.class);
        assertThatThrownBy(() -> servizio.cambia("SIUSS-X0000", Gravita.ERRORE))
                .isInstanceOf(SeveritaNonAmmessaException.class);
        assertThat(severita.ultimoCambio()).isEmpty();
    }

    @Test
    void anImportKeepsItsSeveritiesAcrossARestart() {
        Importazione questa = nuova(990_001);
        cambia(Gravita.ERRORE);
        assertThat(gravita(registro.giudizio(questa.getId()))).isEqualTo(Gravita.ERRORE);

        cambia(Gravita.AVVISO);
        em.clear();

        assertThat(gravita(registro.giudizio(questa.getId()))).isEqualTo(Gravita.ERRORE);
        assertThat(gravita(registro.giudizio(nuova(990_002).getId()))).isEqualTo(Gravita.AVVISO);
    }

    @Test
    void theRowsOfAPersonWrittenBeforeARestartAreFoundAgain() {
        long id = nuova(990_001).getId();
        riga(id, 11, 1, "ESCLUSA");
        riga(id, 12, 2, "SCARTATA");
        riga(id, 13, 3, "CREATA");

        rilievo(id, 12, "Anagrafica/@Nome", "X");
        rilievo(id, 12, "Anagrafica/@Cognome", null);
        rilievo(id, 13, "Anagrafica/@Genere", "9");

        assertThat(registro.primaGiudicata(id, delBeneficiario(14, 4)))
                .contains(
                        new Prima(
                                12,
                                Set.of(
                                        new Detto("SIUSS-E0104", "Anagrafica/@Nome", "X"),
                                        new Detto("SIUSS-E0104", "Anagrafica/@Cognome", null))));
        assertThat(registro.primaGiudicata(id, delBeneficiario(12, 2))).isEmpty();
        assertThat(registro.primaGiudicata(id, delBeneficiario(15, 2))).isEmpty();
    }

    /** As the end of a transaction does. */
    private void cambia(Gravita gravita) {
        servizio.cambia(FINE_PRIMA, gravita);
        em.flush();
    }

    private static Gravita gravita(Giudizio giudizio) {
        RigheDiProva riga = RigheDiProva.periodica().con(Campo.DATA_FINE_PRESTAZIONE, "2025-01-31");
        return giudizio.verifica(riga.riga(), new RiferimentiDiProva()).stream()
                .filter(r -> r.codice().equals(FINE_PRIMA))
                .map(Rilievo::gravita)
                .findFirst()
                .orElseThrow();
    }

    private static RigaFlusso delBeneficiario(long numero, int prestazione) {
        return new RigaFlusso(TipoFlusso.PS_PSA_SINA, numero, 7, prestazione, 0);
    }

    private Importazione nuova(long id) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.CONSOLE,
                        "batch",
                        "flusso.xml",
                        new ParametriImportazione("*", "RM1-UO1", "OP001", null));
        em.persist(importazione);
        em.flush();
        return importazione;
    }

    private void rilievo(long importazione, long riga, String campo, String valore) {
        em.createNativeQuery(
                        "INSERT INTO RILIEVO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, CODICE, GRAVITA,"
                                + " CAMPO, VALORE, REGOLA, RIMEDIO) VALUES"
                                + " (?1, ?2, ?3, 'SIUSS-E0104', 'ERRORE', ?4, ?5, '-', '-')")
                .setParameter(1, ++ultimoId)
                .setParameter(2, importazione)
                .setParameter(3, riga)
                .setParameter(4, campo)
                .setParameter(5, valore)
                .executeUpdate();
    }

    private void riga(long importazione, long numero, int prestazione, String esito) {
        em.createNativeQuery(
                        "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO,"
                                + " PRESTAZIONE, POSIZIONE, ESITO) VALUES (?1, ?2, 7, ?3, 0, ?4)")
                .setParameter(1, importazione)
                .setParameter(2, numero)
                .setParameter(3, prestazione)
                .setParameter(4, esito)
                .executeUpdate();
    }
}
