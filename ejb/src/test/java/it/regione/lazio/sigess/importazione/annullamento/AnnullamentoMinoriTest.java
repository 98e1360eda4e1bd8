// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Undoing flows about minors: forms, and the cases that they open and close. */
class AnnullamentoMinoriTest extends ProvaDiAnnullamento {

    @Test
    void aClosedCaseOpensAgain() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importaSinba(APRILE, chiude());
        assertThat(db.conta("PRESA_IN_CARICO WHERE CHIAVE_APERTA IS NULL")).isEqualTo(1);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
    }

    @Test
    void aCaseThatALaterImportOpenedHasThePlaceOfTheClosedOne() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        long b = db.importaSinba(APRILE, chiude());
        long c = db.importaSinba(MAGGIO, sinba().con(Campo.LUOGO_VITA, "2"));
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(2);
        assertThat(annullamento.annulla(b)).containsExactly("PRESA_IN_CARICO 1 POSTO " + c);
        assertThat(db.conta("PRESA_IN_CARICO WHERE CHIAVE_APERTA IS NULL")).isEqualTo(1);
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(2);
    }

    @Test
    void aCaseThatTheImportItselfOpenedLaterDoesNotTakeThePlace() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importaSinba(APRILE, chiude());
        long c = db.importaSinba(MAGGIO, sinba().con(Campo.LUOGO_VITA, "2"));
        // As one import that closes the case, opens another, and far on meets the first again.
        db.esegui(
                "UPDATE RIGA_IMPORTAZIONE SET NUMERO = 2, IMPORTAZIONE_ID = "
                        + b
                        + " WHERE IMPORTAZIONE_ID = "
                        + c);
        for (String tabella : List.of("PRESA_IN_CARICO", "SCHEDA_SINBA")) {
            db.esegui(
                    "UPDATE "
                            + tabella
                            + " SET CREATO_DA_RIGA = 2, CREATO_DA = "
                            + b
                            + " WHERE CREATO_DA = "
                            + c);
        }
        db.esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO,"
                        + " PRESTAZIONE, POSIZIONE, ESITO, PRESA_IN_CARICO_ID,"
                        + " PRESA_IN_CARICO_PRIMA, PRESA_IN_CARICO_DOPO) SELECT IMPORTAZIONE_ID,"
                        + " 2500, BENEFICIARIO, PRESTAZIONE, POSIZIONE, 'INVARIATA',"
                        + " PRESA_IN_CARICO_ID, PRESA_IN_CARICO_DOPO, PRESA_IN_CARICO_DOPO FROM"
                        + " RIGA_IMPORTAZIONE WHERE NUMERO = 1 AND IMPORTAZIONE_ID = "
                        + b);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(1);
        assertThat(db.dominio()).isEqualTo(prima);
    }

    @Test
    void aClosureThatALaterFormReliesOnStays() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        long b = db.importaSinba(APRILE, chiude());
        long c = db.importaSinba(MAGGIO, chiude().con(Campo.LUOGO_VITA, "2"));
        assertThat(annullamento.annulla(b)).containsExactly("PRESA_IN_CARICO 1 INCONTRATO " + c);
    }

    @Test
    void aConfirmedMinorsFormSpeaksAgainForTheFlowBefore() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importaSinba(APRILE, sinba());
        assertThat(db.esiti(b)).containsExactly("INVARIATA");
        assertThat(db.dominio()).isNotEqualTo(prima);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
    }

    @Test
    void aMinorsFormThatComesBackDoesNotSpeakForAFlowThatIsUndone() throws SQLException {
        long a = db.sinba().importaSinba(MARZO, sinba());
        String detto =
                "SELECT VISTO_DA || ' ' || ORDINE_FLUSSO FROM SCHEDA_SINBA WHERE CREATO_DA = " + a;
        String prima = db.valore(detto);
        long b = db.importaSinba(APRILE, sinba());
        db.importaSinba(MAGGIO, chiude());
        long c = db.importaSinba("2025-06-14", sinba());
        assertThat(db.esiti(c)).containsExactly("AGGIORNATA");
        annullamento.annulla(b);
        assertThat(annullamento.annulla(c)).isEmpty();
        assertThat(db.valore(detto)).isEqualTo(prima).startsWith(a + " ");
    }

    @Test
    void aMinorsFormThatALaterFlowConfirmsStays() throws SQLException {
        long a = db.sinba().importaSinba(MARZO, sinba());
        long b = db.importaSinba(APRILE, sinba());
        assertThat(annullamento.annulla(a)).contains("SCHEDA_SINBA 1 INCONTRATO " + b).hasSize(3);
    }

    private static RigheDiProva chiude() {
        return sinba().con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "3")
                .con(Campo.SITUAZIONE_CHIUSURA_CARICO, "2")
                .lista(Lista.FAMIGLIA, "3");
    }
}
