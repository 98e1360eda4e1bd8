// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.ImportazioneService;
import it.regione.lazio.sigess.intervento.FiltroInterventi;
import it.regione.lazio.sigess.intervento.InterventoService;
import it.regione.lazio.sigess.presaincarico.FiltroPreseInCarico;
import it.regione.lazio.sigess.presaincarico.PresaInCaricoService;
import it.regione.lazio.sigess.prove.Archivi;
import it.regione.lazio.sigess.prove.Identita;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.soggetto.FiltroSoggetti;
import it.regione.lazio.sigess.soggetto.SoggettoRiga;
import it.regione.lazio.sigess.soggetto.SoggettoService;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who may do what, asked of the services themselves: hiding a menu entry protects nothing. */
@ArquillianTest
class PermessiIT {

    private static final Finestra TUTTO = new Finestra(0, 1000, null, true);

    @EJB(lookup = "java:global/sigess/sigess-ejb/SoggettoService")
    private SoggettoService soggetti;

    @EJB(lookup = "java:global/sigess/sigess-ejb/PresaInCaricoService")
    private PresaInCaricoService prese;

    @EJB(lookup = "java:global/sigess/sigess-ejb/InterventoService")
    private InterventoService interventi;

    @EJB(lookup = "java:global/sigess/sigess-ejb/ImportazioneService")
    private ImportazioneService importazioni;

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    @Deployment
    static WebArchive war() {
        return Archivi.war(PermessiIT.class);
    }

    @Test
    void theOperatorImportsAndConsults() throws Exception {
        allowed(Identita.OPERATORE, this::consult);
        allowed(Identita.OPERATORE, () -> importazioni.elenco(TUTTO));
        allowed(Identita.OPERATORE, () -> importazioni.deposita(content()));
    }

    @Test
    void whoConsultsDoesNotImport() throws Exception {
        allowed(Identita.CONSULTATORE, this::consult);
        denied(Identita.CONSULTATORE, () -> importazioni.elenco(TUTTO));
        denied(Identita.CONSULTATORE, () -> importazioni.deposita(content()));
    }

    @Test
    void theAdministratorFollowsImportsAndSeesNobody() throws Exception {
        allowed(Identita.AMMINISTRATORE, () -> importazioni.elenco(TUTTO));
        denied(Identita.AMMINISTRATORE, () -> importazioni.deposita(content()));
        denied(Identita.AMMINISTRATORE, () -> soggetti.cerca(new FiltroSoggetti(), TUTTO));
        denied(Identita.AMMINISTRATORE, () -> prese.cerca(new FiltroPreseInCarico(), TUTTO));
        denied(Identita.AMMINISTRATORE, () -> interventi.cerca(new FiltroInterventi(), TUTTO));
    }

    @Test
    void theAuditorSeesNeitherPeopleNorImports() throws Exception {
        denied(Identita.REVISORE, () -> soggetti.cerca(new FiltroSoggetti(), TUTTO));
        denied(Identita.REVISORE, () -> importazioni.elenco(TUTTO));
    }

    @Test
    void whoIsNotLoggedInGetsNothing() {
        assertThatThrownBy(() -> soggetti.conta(new FiltroSoggetti()))
                .isInstanceOf(NonAutorizzatoException.class);
    }

    @Test
    void anonymousSubjectsAreForWhoWorksWithMinors() throws Exception {
        assertThat(Identita.MINORI.call(this::anonymous)).isNotEmpty();
    }

    @Test
    void anonymousSubjectsDoNotExistForTheOthers() throws Exception {
        assertThat(Identita.OPERATORE.call(this::anonymous)).isEmpty();
        long codice = anonymousCode();
        assertThatThrownBy(() -> Identita.OPERATORE.call(() -> soggetti.dettaglio(codice)))
                .isInstanceOf(NonTrovatoException.class);
    }

    private List<SoggettoRiga> consult() {
        prese.cerca(new FiltroPreseInCarico(), TUTTO);
        interventi.cerca(new FiltroInterventi(), TUTTO);
        return soggetti.cerca(new FiltroSoggetti(), TUTTO);
    }

    private List<SoggettoRiga> anonymous() {
        FiltroSoggetti filtro = new FiltroSoggetti();
        filtro.setSenzaCodiceFiscale(true);
        return soggetti.cerca(filtro, TUTTO).stream().filter(s -> s.cognome() == null).toList();
    }

    private long anonymousCode() throws SQLException {
        try (Connection c = dataSource.getConnection();
                ResultSet r =
                        c.createStatement()
                                .executeQuery(
                                        "SELECT MIN(CODICE) FROM SOGGETTO WHERE ANONIMO = 1")) {
            r.next();
            return r.getLong(1);
        }
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(new byte[] {1});
    }

    private static void allowed(Identita who, Callable<?> action) throws Exception {
        who.call(action);
    }

    private static void denied(Identita who, Callable<?> action) {
        assertThatThrownBy(() -> who.call(action)).isInstanceOf(NonAutorizzatoException.class);
    }
}
