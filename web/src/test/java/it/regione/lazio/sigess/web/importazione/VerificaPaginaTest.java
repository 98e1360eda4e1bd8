// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.EsitoDecisione;
import it.regione.lazio.sigess.importazione.EsitoDecisioni;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.TurnoOccupatoException;
import it.regione.lazio.sigess.importazione.VerificaDettaglio;
import it.regione.lazio.sigess.importazione.VerificheService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** One choice for many rows: a few in each transaction, and what remains is told. */
class VerificaPaginaTest {

    private final List<Integer> blocchi = new ArrayList<>();
    private EsitoDecisione.Tipo prima = EsitoDecisione.Tipo.DECISA;
    private long aperte = 2_100;
    private int occupataDopo = Integer.MAX_VALUE;

    @Test
    void manyRowsAreDecidedTenAtATime() {
        VerificaPagina pagina = decidi(2_000);
        assertThat(blocchi).hasSize(200).containsOnly(10);
        assertThat(pagina.getAltre()).isEqualTo(new EsitoDecisioni(2_000, 0, 100));
        assertThat(pagina.isOccupata()).isFalse();
    }

    @Test
    void theLastOfThemAreAFew() {
        decidi(23);
        assertThat(blocchi).containsExactly(10, 10, 3);
    }

    @Test
    void anImportThatComesBetweenEndsItAndTheRestStaysOpen() {
        occupataDopo = 3;
        VerificaPagina pagina = decidi(2_000);
        assertThat(pagina.getAltre()).isEqualTo(new EsitoDecisioni(30, 0, 2_070));
        assertThat(pagina.isOccupata()).isTrue();
    }

    @Test
    void whoseOwnRowIsNotDecidedDecidesNoOther() {
        prima = EsitoDecisione.Tipo.CAMBIATO;
        assertThat(decidi(23).getAltre()).isNull();
        assertThat(blocchi).isEmpty();
    }

    private VerificaPagina decidi(int quante) {
        VerificaPagina pagina = new VerificaPagina();
        pagina.servizio = new Coda(quante);
        pagina.setId("7");
        pagina.setScelta("TIENI");
        pagina.setTutte(true);
        pagina.carica();
        pagina.decidi();
        return pagina;
    }

    private final class Coda extends VerificheService {

        private final int quante;

        Coda(int quante) {
            this.quante = quante;
        }

        @Override
        public VerificaDettaglio dettaglio(long id) {
            return new VerificaDettaglio(null, List.of(), List.of(), aperte);
        }

        @Override
        public List<Long> uguali(long id, SceltaVerifica scelta) {
            return LongStream.range(0, quante).boxed().toList();
        }

        @Override
        public EsitoDecisione decidi(
                long id,
                SceltaVerifica scelta,
                Long candidato,
                String nota,
                Map<Long, Integer> versioni) {
            return new EsitoDecisione(prima, EsitoRiga.INVARIATA, 0, null);
        }

        @Override
        public EsitoDecisioni decidi(Collection<Long> voci, SceltaVerifica scelta, String nota) {
            if (blocchi.size() == occupataDopo) {
                throw new TurnoOccupatoException();
            }
            blocchi.add(voci.size());
            aperte -= voci.size();
            return new EsitoDecisioni(voci.size(), 0, 0);
        }
    }
}
