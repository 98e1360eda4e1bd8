// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Finestra;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new preview of the same file says otherwise. On rows that are not committed. */
class RigheMosseTest {

    private static final long VECCHIA = 8_400;
    private static final long NUOVA = 8_401;

    private final EntityManager em = BaseDati.em();

    @BeforeEach
    void inizia() {
        em.getTransaction().begin();
        for (long id : new long[] {VECCHIA, NUOVA}) {
            Importazione anteprima =
                    new Importazione(
                            id,
                            OrigineImportazione.PAGINA,
                            "OP001",
                            "flusso.xml",
                            new ParametriImportazione("*", "RM1-UO1", "OP001", null));
            em.persist(anteprima.perAnteprima());
        }
        em.flush();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void aRuleOfAnotherSeverityIsToldThoughNoCodeIsAnother() {
        for (int riga = 1; riga <= 2; riga++) {
            riga(VECCHIA, riga, "SIUSS-E0901 SIUSS-A0112");
            riga(NUOVA, riga, "SIUSS-E0901 SIUSS-A0112");
            rilievo(VECCHIA, riga, "SIUSS-E0901", "ERRORE");
            rilievo(NUOVA, riga, "SIUSS-E0901", "ERRORE");
            rilievo(VECCHIA, riga, "SIUSS-A0112", "AVVISO");
        }
        rilievo(NUOVA, 1, "SIUSS-A0112", "AVVISO");
        rilievo(NUOVA, 2, "SIUSS-A0112", "ERRORE");
        riga(VECCHIA, 3, null);
        riga(NUOVA, 3, null);

        assertThat(RigheMosse.conta(em, NUOVA, VECCHIA)).isEqualTo(1);
        assertThat(RigheMosse.elenco(em, NUOVA, VECCHIA, new Finestra(0, 10, null, true)))
                .singleElement()
                .satisfies(
                        mossa -> {
                            assertThat(mossa.numero()).isEqualTo(2);
                            assertThat(mossa.motivi()).hasSize(1);
                            assertThat(mossa.motivi().get(0)).contains("segnalazioni");
                        });
    }

    private void riga(long importazione, int numero, String codici) {
        em.createNativeQuery(
                        "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO,"
                                + " PRESTAZIONE, POSIZIONE, ESITO, CHIAVE, CODICI)"
                                + " VALUES (?1, ?2, 1, ?2, 0, 'SCARTATA', 'A|B|C|D|E', ?3)")
                .setParameter(1, importazione)
                .setParameter(2, numero)
                .setParameter(3, codici)
                .executeUpdate();
    }

    private void rilievo(long importazione, int riga, String codice, String gravita) {
        em.createNativeQuery(
                        "INSERT INTO RILIEVO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, GRAVITA, CODICE,"
                                + " CAMPO, REGOLA, RIMEDIO) VALUES (?1, ?2, ?3, ?4, ?5, 'c', 'r',"
                                + " 'r')")
                .setParameter(1, importazione * 100 + riga * 10 + codice.charAt(6) % 10)
                .setParameter(2, importazione)
                .setParameter(3, riga)
                .setParameter(4, gravita)
                .setParameter(5, codice)
                .executeUpdate();
    }
}
