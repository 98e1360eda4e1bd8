// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaJson;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.intervento.NomiDiProva;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.soggetto.Tratti.Indizio;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue and the list of differences show, narrowed by each filter, and to whom. */
class DaDecidereServiceTest {

    private static final Finestra TUTTO = new Finestra(0, 50, null, true);

    private static final RigheDiProva PERIODICA = RigheDiProva.periodica();

    private final EntityManager em = BaseDati.em();

    @BeforeEach
    void prepara() {
        em.getTransaction().begin();
        importazione(9001, "PS_PSA_SINA");
        importazione(9002, "SINBA");
        verifica(9101, 9001, "IDENTITA", "RM1-UO1", "APERTA", RigheDiProva.occasionale());
        verifica(9102, 9001, "RIGHE_DIVERSE", "RM1-UO2", "APERTA", RigheDiProva.periodica());
        verifica(9103, 9001, "RIGHE_DIVERSE", "RM1-UO1", "RISOLTA", RigheDiProva.periodica());
        verifica(9104, 9002, "RIGHE_DIVERSE", "RM1-UO1", "APERTA", RigheDiProva.sinba());
        variazione(9201, 1, "COGNOME", "BERSELLI", "BERSELLO", 0);
        variazione(9202, 2, "INDIRIZZO", "08|058091|380", "08|058047|380", 1);
        variazione(9203, 13, "ANNO_NASCITA", "2012", "2013", 0);
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void theQueueShowsWhatIsOpenAndEveryFilterNarrowsIt() {
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS, f -> {})).containsExactly(9101L, 9102L);
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS, f -> f.setCausa(CausaVerifica.IDENTITA)))
                .containsExactly(9101L);
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS, f -> f.setUnita("RM1-UO2")))
                .containsExactly(9102L);
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS, f -> f.setImportazione(9002L))).isEmpty();
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS, f -> f.setStato(StatoVerifica.RISOLTA)))
                .containsExactly(9103L);
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS, f -> f.setPersona("provetti z")))
                .containsExactly(9101L, 9102L);
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS, f -> f.setPersona("XX"))).isEmpty();
    }

    @Test
    void rowsOfMinorsAreForWhoWorksWithThem() {
        assertThat(verifiche(Ruolo.OPERATORE_MINORI, f -> f.setImportazione(9002L)))
                .containsExactly(9104L);
        assertThatThrownBy(() -> verifiche(Ruolo.OPERATORE_SIUSS).dettaglio(9104))
                .isInstanceOf(NonTrovatoException.class);
        assertThat(verifiche(Ruolo.OPERATORE_MINORI).dettaglio(9104).voci()).isNotEmpty();
        assertThat(variazioni(Ruolo.OPERATORE_MINORI, f -> f.setCampo("ANNO_NASCITA")))
                .isNotEmpty();
        assertThat(variazioni(Ruolo.OPERATORE_SIUSS, f -> f.setCampo("ANNO_NASCITA"))).isEmpty();
    }

    @Test
    void theRowStandsBesideTheRecordsThatItMayMean() {
        VerificaDettaglio dettaglio = verifiche(Ruolo.OPERATORE_SIUSS).dettaglio(9101);
        assertThat(dettaglio.candidati()).hasSize(1);
        assertThat(dettaglio.candidati().get(0).titolo()).startsWith("BERSELLI GIANNI");
        assertThat(dettaglio.candidati().get(0).indizi()).doesNotContain(Indizio.DATA);
        assertThat(dettaglio.voci())
                .anySatisfy(
                        voce -> {
                            assertThat(voce.etichetta()).isEqualTo("Cognome");
                            assertThat(voce.riga()).isEqualTo("PROVETTI");
                            assertThat(voce.registrati().get(0).valore()).isEqualTo("BERSELLI");
                            assertThat(voce.diversa()).isTrue();
                        });
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS).riepilogo(9001))
                .isEqualTo(new RiepilogoVerifiche(2, 1));
    }

    @Test
    void differencesShowFieldAndValuesInWordsAndWithholdWhatIsNotForTheUnit() {
        assertThat(variazioni(Ruolo.OPERATORE_SIUSS, f -> f.setSoggetto(1L)))
                .singleElement()
                .satisfies(
                        v -> {
                            assertThat(v.campo()).isEqualTo("Cognome");
                            assertThat(v.registrato()).isEqualTo("BERSELLI");
                            assertThat(v.proposto()).isEqualTo("BERSELLO");
                        });
        assertThat(variazioni(Ruolo.OPERATORE_SIUSS, f -> f.setPersona("conti bened")))
                .singleElement()
                .satisfies(
                        v -> {
                            assertThat(v.campo()).isEqualTo("Residenza");
                            assertThat(v.registrato()).isNull();
                            assertThat(v.proposto()).contains("058047");
                        });
        assertThat(variazioni(Ruolo.OPERATORE_SIUSS, f -> f.setUnita("RM1-UO2"))).isEmpty();
        assertThat(variazioni(Ruolo.OPERATORE_SIUSS, f -> f.setStato(StatoVariazione.RIFIUTATA)))
                .isEmpty();
    }

    @Test
    void whoTheUnitDoesNotKnowIsToldOfOnlyByWhatIsEqual() {
        verifica(9105, 9001, "IDENTITA", "RM1-UO9", "APERTA", RigheDiProva.occasionale());
        VerificaDettaglio dettaglio = verifiche(Ruolo.OPERATORE_SIUSS).dettaglio(9105);
        assertThat(dettaglio.candidati().get(0).titolo()).doesNotContain("BERSELLI");
        assertThat(dettaglio.candidati().get(0).chiave()).isNull();
        assertThat(dettaglio.voci())
                .isNotEmpty()
                .flatExtracting(VerificaDettaglio.Voce::registrati)
                .allMatch(c -> c.riservata() && c.valore() == null)
                .anyMatch(VerificaDettaglio.Cella::diversa);
    }

    /** A row of the same file that the unit recorded in the meantime opens nothing. */
    @Test
    void whatTheImportItselfRecordsDoesNotMakeItsUnitKnowThePerson() {
        verifica(9105, 9001, "IDENTITA", "RM1-UO2", "APERTA", RigheDiProva.occasionale());
        esegui(
                "UPDATE PRESA_IN_CARICO SET UNITA_OPERATIVA = 'RM1-UO2', CREATO_DA = 9001"
                        + " WHERE SOGGETTO_ID = 1");
        esegui(
                "UPDATE INTERVENTO SET UNITA_OPERATIVA = 'RM1-UO2', CREATO_DA = 9001"
                        + " WHERE SOGGETTO_ID = 1");
        assertThat(candidato(9105)).doesNotContain("BERSELLI");
        importazione(9003, "PS_PSA_SINA");
        esegui("UPDATE IMPORTAZIONE SET RICHIESTA_IL = RICHIESTA_IL + 1 WHERE ID = 9003");
        esegui("UPDATE INTERVENTO SET CREATO_DA = 9003 WHERE SOGGETTO_ID = 1");
        assertThat(candidato(9105)).as("of a later file").doesNotContain("BERSELLI");
        esegui("UPDATE IMPORTAZIONE SET RICHIESTA_IL = RICHIESTA_IL - 2 WHERE ID = 9003");
        assertThat(candidato(9105)).as("of an earlier file").contains("BERSELLI");
    }

    private String candidato(long id) {
        return verifiche(Ruolo.OPERATORE_SIUSS).dettaglio(id).candidati().get(0).titolo();
    }

    @Test
    void aChoiceForManyReachesTwoThousandInTheOrderOfTheFile() {
        for (int i = 0; i < 2_001; i++) {
            verifica(20_000 + i, 9001, "RIGHE_DIVERSE", "RM1-UO1", "APERTA", PERIODICA);
        }
        List<Long> uguali = verifiche(Ruolo.OPERATORE_SIUSS).uguali(9102, SceltaVerifica.APPLICA);
        assertThat(uguali).hasSize(2_000).startsWith(20_000L, 20_001L).doesNotContain(22_000L);
        assertThat(verifiche(Ruolo.OPERATORE_SIUSS).dettaglio(9102).uguali()).isEqualTo(2_001);
    }

    @Test
    void theSameChoiceReachesTheOpenItemsOfTheImportAndCause() {
        verifica(9106, 9001, "RIGHE_DIVERSE", "RM1-UO1", "APERTA", RigheDiProva.periodica());
        VerificheService servizio = verifiche(Ruolo.OPERATORE_SIUSS);
        assertThat(servizio.uguali(9102, SceltaVerifica.TIENI)).containsExactly(9106L);
        assertThat(servizio.uguali(9106, SceltaVerifica.ANNULLA)).isEmpty();
    }

    @Test
    void aDecisionOnNothingDecidesNothing() {
        VariazioniService servizio = new VariazioniService();
        assertThat(servizio.decidi(List.of(), true)).isEqualTo(EsitoVariazioni.di(List.of()));
    }

    private List<Long> verifiche(Ruolo ruolo, Consumer<FiltroVerifiche> come) {
        FiltroVerifiche filtro = new FiltroVerifiche();
        come.accept(filtro);
        var righe = verifiche(ruolo).cerca(filtro, TUTTO);
        assertThat(verifiche(ruolo).conta(filtro)).isEqualTo(righe.size());
        return righe.stream().map(VerificaRiga::id).toList();
    }

    private VerificheService verifiche(Ruolo ruolo) {
        VerificheService servizio = new VerificheService();
        servizio.em = em;
        servizio.nomi = NomiDiProva.daTabelle();
        servizio.utente = new UtenteDiProva(ruolo);
        servizio.visibilita = new Visibilita(servizio.utente);
        servizio.visibili = VisibiliDiProva.di(em, servizio.utente);
        return servizio;
    }

    private List<VariazioneRiga> variazioni(Ruolo ruolo, Consumer<FiltroVariazioni> come) {
        VariazioniService servizio = new VariazioniService();
        servizio.em = em;
        servizio.nomi = NomiDiProva.daTabelle();
        servizio.utente = new UtenteDiProva(ruolo);
        servizio.visibilita = new Visibilita(servizio.utente);
        FiltroVariazioni filtro = new FiltroVariazioni();
        come.accept(filtro);
        assertThat(servizio.aperte(filtro)).hasSameSizeAs(servizio.cerca(filtro, TUTTO));
        return servizio.cerca(filtro, TUTTO);
    }

    private void importazione(long id, String tipo) {
        esegui(
                "INSERT INTO IMPORTAZIONE (ID, VERSIONE, STATO, ORIGINE, RICHIESTA_DA, RICHIESTA_IL,"
                        + " LETTE, NUOVE, AGGIORNATE, INVARIATE, ANNULLATE, SCARTATE, ESCLUSE,"
                        + " PARCHEGGIATE, CON_AVVISI, SOGGETTI_CREATI, PRESE_CREATE, SCHEDE_CREATE,"
                        + " INTERVENTI_CREATI, TIPO_FLUSSO) VALUES (?1, 1, 'COMPLETATA', 'CONSOLE',"
                        + " 'batch', SYSDATE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ?2)",
                id,
                tipo);
    }

    private void verifica(
            long id, long importazione, String causa, String unita, String stato, RigheDiProva r) {
        String persona = r.riga().valore(Campo.CODICE_FISCALE);
        esegui(
                "INSERT INTO VERIFICA (ID, VERSIONE, IMPORTAZIONE_ID, NUMERO_RIGA, CAUSA, STATO,"
                        + " CHIAVE, IMPRONTA, PERSONA, NOMINATIVO, UNITA_OPERATIVA, CANDIDATI, RIGA,"
                        + " APERTA_IL) VALUES (?1, 1, ?2, ?1, ?3, ?4, 'K', 'I', ?5, 'Provetti Zeno',"
                        + " ?6, ?7, ?8, SYSDATE)",
                id,
                importazione,
                causa,
                stato,
                persona == null ? "H501|MIN" : persona,
                unita,
                "IDENTITA".equals(causa) ? "1" : null,
                RigaJson.scrivi(r.riga()));
    }

    private void variazione(
            long id,
            long soggetto,
            String campo,
            String registrato,
            String proposto,
            int riservata) {
        esegui(
                "INSERT INTO VARIAZIONE_ANAGRAFICA (ID, VERSIONE, SOGGETTO_ID, CAMPO, REGISTRATO,"
                        + " PROPOSTO, IMPORTAZIONE_ID, NUMERO_RIGA, UNITA_OPERATIVA, RISERVATA,"
                        + " DATA_FLUSSO, ORDINE_FLUSSO, PROPOSTA_IL, STATO, CHIAVE_APERTA) VALUES"
                        + " (?1, 1, ?2, ?3, ?4, ?5, 9001, 1, 'RM1-UO1', ?6, SYSDATE, '20250101',"
                        + " SYSDATE, 'PROPOSTA', ?7)",
                id,
                soggetto,
                campo,
                registrato,
                proposto,
                riservata,
                soggetto + "|" + campo);
    }

    private void esegui(String sql, Object... valori) {
        var comando = em.createNativeQuery(sql);
        for (int i = 0; i < valori.length; i++) {
            comando.setParameter(i + 1, valori[i]);
        }
        comando.executeUpdate();
    }
}
