// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.audit.TracceDiProva;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.intervento.Intervento;
import it.regione.lazio.sigess.intervento.NomiDiProva;
import it.regione.lazio.sigess.organizzazione.Ambito;
import it.regione.lazio.sigess.organizzazione.Funzione;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On imports that are not committed. */
class ConfrontoServiceTest {

    private static final Finestra TUTTE = new Finestra(0, 10, null, true);

    private final EntityManager em = BaseDati.em();
    private final ConfrontoService servizio = servizio(Ruolo.OPERATORE_SIUSS);
    private Intervento intervento;

    @BeforeEach
    void inizia() {
        em.getTransaction().begin();
        intervento =
                em.createQuery("SELECT i FROM Intervento i ORDER BY i.id", Intervento.class)
                        .setMaxResults(1)
                        .getSingleResult();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void aRowLeadsToItsRecordsAndTellsWhatChanged() {
        confronto(TipoFlusso.PS_PSA_SINA);
        riga(902, 3, "VARIATO", 901L, 7);
        esegui(
                "INSERT INTO MODIFICA (ID, IMPORTAZIONE_ID, NUMERO_RIGA, TABELLA, RECORD_ID,"
                        + " VERSIONE_PRIMA, VERSIONE_DOPO, PRIMA, DOPO) VALUES (-1, 902, 3,"
                        + " 'INTERVENTO', ?1, 1, 2, '{\"IMPORTO_PRESTAZIONE\":\"100\","
                        + "\"VERSIONE\":\"1\"}', '{\"IMPORTO_PRESTAZIONE\":\"120.5\"}')",
                intervento.getId());

        List<VoceConfronto> voci = servizio.elenco(902, TipoConfronto.VARIATO, TUTTE);
        assertThat(voci).hasSize(1);
        assertThat(voci.get(0).intervento()).isEqualTo(intervento.getCodice());
        assertThat(voci.get(0).soggetto()).isEqualTo(intervento.getSoggetto().getCodice());
        assertThat(voci.get(0).primaDi()).isEqualTo(901);
        assertThat(voci.get(0).differenze())
                .hasSize(1)
                .allSatisfy(
                        d -> {
                            assertThat(d.etichetta()).isEqualTo("Importo prestazione");
                            assertThat(d.prima()).hasToString("100.00");
                            assertThat(d.dopo()).hasToString("120.50");
                        });
        assertThat(servizio.elenco(902, TipoConfronto.NUOVO, TUTTE)).isEmpty();
        assertThat(servizio.conta(902, TipoConfronto.VARIATO)).isEqualTo(1);
    }

    @Test
    void theTableHoldsEveryRowOnceInOrder() {
        confronto(TipoFlusso.PS_PSA_SINA);
        for (int i = 1; i <= 1100; i++) {
            riga(902, i, "NUOVO", null, 0);
        }
        riga(901, 9, "CESSATO", null, 0);
        ByteArrayOutputStream uscita = new ByteArrayOutputStream();
        servizio.csv(902, uscita);

        List<String> righe = uscita.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(righe).hasSize(1 + 1101);
        assertThat(righe.get(1)).startsWith("Nuovo;").contains(";902;1;");
        assertThat(righe.get(1100)).contains(";902;1100;");
        assertThat(righe.get(1101)).startsWith("Cessato;").contains(";901;9;");
    }

    @Test
    void minorsAreForWhoWorksWithMinors() {
        confronto(TipoFlusso.SINBA);
        riga(902, 1, "NUOVO", null, 0);
        OutputStream nulla = OutputStream.nullOutputStream();

        assertThat(servizio.elenco(902, TipoConfronto.NUOVO, TUTTE)).isEmpty();
        assertThatThrownBy(() -> servizio.csv(902, nulla))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThat(servizio(Ruolo.OPERATORE_MINORI).elenco(902, TipoConfronto.NUOVO, TUTTE))
                .hasSize(1);
        assertThatThrownBy(() -> servizio.csv(901, nulla)).isInstanceOf(NonTrovatoException.class);
    }

    @Test
    void aPersonWhomTheUnitDoesNotKnowIsToldByWhatTheFileSays() {
        confronto(TipoFlusso.PS_PSA_SINA);
        riga(902, 1, "CESSATO", null, 0);
        assertThat(servizio.elenco(902, TipoConfronto.CESSATO, TUTTE))
                .allSatisfy(v -> assertThat(v.persona()).isNotBlank())
                .allSatisfy(v -> assertThat(v.riservata()).isFalse());

        esegui("UPDATE IMPORTAZIONE SET UNITA_OPERATIVA = 'ALTRA-UO' WHERE ID = 902");
        em.clear();
        VoceConfronto voce = servizio.elenco(902, TipoConfronto.CESSATO, TUTTE).get(0);
        assertThat(voce.riservata()).isTrue();
        assertThat(voce.persona()).isNull();
        assertThat(voce.soggetto()).isNull();
        assertThat(voce.intervento()).isNull();
        assertThat(voce.codiceFiscale()).isEqualTo("RTTVEA74E45H501I");
        assertThat(voce.codicePrestazione()).isEqualTo("A1.04");

        esegui("UPDATE CONFRONTO_RIGA SET RIGA_DI = 901 WHERE IMPORTAZIONE_ID = 902");
        esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO, SOGGETTO_ID) VALUES (901, 1, 1, 1, 0, 'CREATA', ?1)",
                intervento.getSoggetto().getId());
        em.clear();
        voce = servizio.elenco(902, TipoConfronto.CESSATO, TUTTE).get(0);
        assertThat(voce.codiceFiscale()).isNull();
        assertThat(voce.protocollo()).isEqualTo("C-1");
    }

    @Test
    void theOtherCodiceFiscaleIsTheOneOfTheFileBefore() {
        confronto(TipoFlusso.PS_PSA_SINA);
        riga(902, 1, "ALTRO_CF", 901L, 5);
        esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO, CHIAVE) VALUES (901, 5, 1, 1, 0, 'CREATA',"
                        + " 'H501|PRTPRV80P20H501T|A1.04|C-1|2|2025-03-01')");

        VoceConfronto voce = servizio.elenco(902, TipoConfronto.ALTRO_CF, TUTTE).get(0);
        assertThat(voce.codiceFiscale()).isEqualTo("RTTVEA74E45H501I");
        assertThat(voce.altroCodiceFiscale()).isEqualTo("PRTPRV80P20H501T");
    }

    @Test
    void oneThatFailedIsMadeAgainAndShowsNothingMeanwhile() {
        confronto(TipoFlusso.PS_PSA_SINA);
        riga(902, 1, "NUOVO", null, 0);
        for (long id : List.of(901L, 902L)) {
            esegui(
                    "UPDATE IMPORTAZIONE SET STATO = 'COMPLETATA', LETTE = 1,"
                            + " DATA_FLUSSO = DATE '2025-03-01' + ID - 900 WHERE ID = ?1",
                    id);
            esegui("INSERT INTO IMPORTAZIONE_CODICE VALUES (?1, 'A1.04', 1)", id);
        }
        esegui("UPDATE CONFRONTO SET STATO = 'FALLITO' WHERE IMPORTAZIONE_ID = 902");
        em.clear();

        assertThat(servizio.elenco(902, TipoConfronto.NUOVO, TUTTE)).isEmpty();
        assertThat(servizio.conta(902, TipoConfronto.NUOVO)).isZero();
        servizio.rifai(902);
        assertThat(servizio.confronto(902).orElseThrow().getStato())
                .isEqualTo(StatoConfronto.IN_CODA);
        assertThat(servizio.confronto(901)).isEmpty();
        servizio.rifai(901);
        assertThat(servizio.confronto(901)).isEmpty();
    }

    @Test
    void whoImportsElsewhereAndOnlyFollowsThisUnitDoesNotHaveItMadeAgain() {
        confronto(TipoFlusso.PS_PSA_SINA);
        esegui("UPDATE CONFRONTO SET STATO = 'FALLITO' WHERE IMPORTAZIONE_ID = 902");
        em.clear();
        ConfrontoService segue =
                servizio(
                        new UtenteDiProva(Ruolo.OPERATORE_SIUSS) {
                            @Override
                            public Ambito ambito(Funzione funzione) {
                                return funzione == Funzione.AMMINISTRARE
                                        ? Ambito.TUTTO
                                        : Ambito.di(Set.of("ALTROVE"));
                            }
                        });

        assertThat(segue.confronto(902)).isPresent();
        assertThatThrownBy(() -> segue.rifai(902)).isInstanceOf(NonAutorizzatoException.class);
        assertThat(segue.confronto(902).orElseThrow().getStato()).isEqualTo(StatoConfronto.FALLITO);
    }

    private ConfrontoService servizio(Ruolo ruolo) {
        return servizio(new UtenteDiProva(ruolo));
    }

    private ConfrontoService servizio(UtenteCorrente utente) {
        ConfrontoService nuovo = new ConfrontoService();
        nuovo.em = em;
        nuovo.visibili = VisibiliDiProva.di(em, utente);
        nuovo.lettura = new LetturaConfronto();
        nuovo.lettura.tracce = new TracceDiProva();
        nuovo.lettura.em = em;
        nuovo.registro = new RegistroConfronti();
        nuovo.registro.em = em;
        nuovo.lettura.differenze = new DifferenzeConfronto();
        nuovo.lettura.differenze.em = em;
        nuovo.lettura.differenze.nomi = NomiDiProva.daTabelle();
        return nuovo;
    }

    private void confronto(TipoFlusso tipo) {
        importazione(901, tipo);
        importazione(902, tipo);
        esegui(
                "INSERT INTO CONFRONTO (IMPORTAZIONE_ID, PRECEDENTE_ID, NUOVI, VARIATI, CESSATI,"
                        + " INVARIATI, NON_CONFRONTATI, STATO) VALUES (902, 901, 1, 1, 1, 0, 0,"
                        + " 'PRONTO')");
    }

    private void importazione(long id, TipoFlusso tipo) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.PAGINA,
                        "OP001",
                        "flusso.xml",
                        new ParametriImportazione(
                                "*", intervento.getUnitaOperativa().getCodice(), "OP001", "ALTRO"));
        importazione.descrivi(
                tipo,
                "UTF-8",
                new IntestazioneFlusso("H501.PS.20250314.1", "H501", null, "H501", "X"),
                LocalDate.of(2025, 3, 14));
        em.persist(importazione);
        em.flush();
    }

    private void riga(long importazione, long numero, String tipo, Long primaDi, long primaRiga) {
        esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO, SOGGETTO_ID, INTERVENTO_ID) VALUES (?1, ?2, 1, 1, 0,"
                        + " 'CREATA', ?3, ?4)",
                importazione,
                numero,
                intervento.getSoggetto().getId(),
                intervento.getId());
        esegui(
                "INSERT INTO CONFRONTO_RIGA (IMPORTAZIONE_ID, RIGA_DI, RIGA, TIPO, PRIMA_RIGA,"
                        + " CHIAVE) VALUES (902, ?1, ?2, ?3, ?4, 'RTTVEA74E45H501I|A1.04|C-1')",
                importazione,
                numero,
                tipo,
                primaRiga);
        if (primaDi != null) {
            esegui("UPDATE CONFRONTO_RIGA SET PRIMA_DI = ?1 WHERE RIGA = ?2", primaDi, numero);
        }
    }

    private void esegui(String sql, Object... parametri) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parametri.length; i++) {
            query.setParameter(i + 1, parametri[i]);
        }
        query.executeUpdate();
    }
}
