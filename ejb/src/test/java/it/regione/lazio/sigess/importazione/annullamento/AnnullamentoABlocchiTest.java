// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An undo in many chunks, cut and resumed, which holds the turn to write. */
class AnnullamentoABlocchiTest extends ProvaDiAnnullamento {

    @Test
    void aHalfImportIsUndoneToo() throws SQLException {
        long a = db.importa(MARZO, 1, 1, periodica(), occasionale());
        db.esegui("UPDATE IMPORTAZIONE SET STATO = 'INTERROTTA' WHERE ID = " + a);
        assertThat(annullamento.annulla(a)).isEmpty();
        assertThat(db.conta("SOGGETTO")).isZero();
    }

    @Test
    void chunksCutAnywhereEndInTheSameRows() throws SQLException {
        RigheDiProva[] righe = molte(2_300);
        long passi = Intervallo.quanti(righe.length);
        assertThat(passi).isEqualTo(12);
        for (long taglio : List.of(1L, 5L, 9L)) {
            db.ricomincia();
            db.importa(MARZO, occasionale());
            Map<String, List<String>> prima = db.dominio();
            long b = db.importa(APRILE, 1, 1_000, righe);
            long id = annullamento.esegui(b, false, taglio);
            assertThat(db.dominio()).isNotEqualTo(prima);
            // The chunk before the cut is done once more: it finds nothing to do.
            annullamento.continua(id, b, false, taglio - 1, passi);
            assertThat(db.dominio()).isEqualTo(prima);
            assertThat(annullamento.conti(id)).contains("INTERVENTO ELIMINA 2300");
        }
    }

    @Test
    void whoLostTheTurnWritesNothing() throws SQLException {
        long a = db.importa(MARZO, periodica());
        long id = annullamento.esegui(a, false, 0);
        db.esegui("UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = 99");
        ContestoAnnullamento contesto =
                new ContestoAnnullamento(id, a, TipoFlusso.PS_PSA_SINA, false, 1);
        assertThatThrownBy(
                        () ->
                                ScritturaAnnullamento.esegui(
                                        db.connessione(), contesto, Intervallo.di(0, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(db.conta("INTERVENTO")).isEqualTo(1);
    }

    @Test
    void everyChunkMovesTheTurnOfTheWriters() throws SQLException {
        long a = db.importa(MARZO, periodica());
        String giro = "SELECT GIRO FROM TURNO_SCRITTURA";
        String prima = db.valore(giro);
        annullamento.esegui(a, true, Long.MAX_VALUE);
        assertThat(db.valore(giro)).isEqualTo(prima);
        annullamento.esegui(a, false, Long.MAX_VALUE);
        assertThat(Long.parseLong(db.valore(giro))).isEqualTo(Long.parseLong(prima) + 4);
    }

    private static RigheDiProva[] molte(int quante) {
        return IntStream.rangeClosed(1, quante)
                .mapToObj(
                        n ->
                                periodica()
                                        .con(Campo.CODICE_SECONDA_CITTADINANZA, "504")
                                        .con(Campo.PROTOCOLLO_DOMANDA, "2026/" + n))
                .toArray(RigheDiProva[]::new);
    }
}
