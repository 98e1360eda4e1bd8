// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.SchemaDiProva;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of the list of a whole region whose persons have no address. */
class ElencoGrandeTest {

    private static final int PERSONE = 20_000;

    /** A tenth of a second here; four when each person was compared with the ceased comuni. */
    private static final Duration SUBITO = Duration.ofMillis(1_500);

    private static SchemaDiProva schema;
    private static EntityManagerFactory fabbrica;

    @BeforeAll
    static void apri() throws SQLException {
        schema = new SchemaDiProva();
        try (Statement s = schema.connessione().createStatement()) {
            s.execute(
                    "INSERT INTO SOGGETTO (ID, VERSIONE, CODICE, ANONIMO, CODICE_FISCALE, COGNOME,"
                            + " NOME, COGNOME_RICERCA, NOME_RICERCA) SELECT 1000000 + X, 1,"
                            + " 1000000 + X, 0, 'CF' || X, 'C' || X, 'N', 'C' || MOD(X * 7919,"
                            + " 30011), 'N' FROM SYSTEM_RANGE(1, "
                            + PERSONE
                            + ")");
        }
        fabbrica =
                Persistence.createEntityManagerFactory(
                        "sigess",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", schema.dataSource(),
                                "eclipselink.target-server", "None"));
    }

    @AfterAll
    static void chiudi() {
        fabbrica.close();
        schema.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"codiceFiscale", "comuneResidenza"})
    void aPageOfManyPersonsWithoutAnAddressIsThereAtOnce(String ordine) {
        try (EntityManager em = fabbrica.createEntityManager()) {
            SoggettoService servizio = new SoggettoService();
            servizio.em = em;
            servizio.visibilita = UtenteDiProva.consultatore();
            long migliore =
                    LongStream.range(0, 3)
                            .map(volta -> nanosecondi(servizio, ordine))
                            .min()
                            .getAsLong();
            assertThat(Duration.ofNanos(migliore)).isLessThan(SUBITO);
        }
    }

    private static long nanosecondi(SoggettoService servizio, String ordine) {
        long inizio = System.nanoTime();
        assertThat(servizio.cerca(new FiltroSoggetti(), new Finestra(20, 20, ordine, true)))
                .hasSize(20);
        return System.nanoTime() - inizio;
    }
}
