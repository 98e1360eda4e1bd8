// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.shared.Testi;
import java.util.List;

/** Applies one rule and judges what it reports, and the Italian text that goes with it. */
public final class Prova {

    private static final Riferimenti RIFERIMENTI = new RiferimentiDiProva();
    private static final Testi TESTI = Testi.di(Regola.class);

    private Prova() {}

    public static List<Rilievo> applica(Regola regola, RigheDiProva riga) {
        Rilievi rilievi = new Rilievi();
        regola.applica(riga.riga(), RIFERIMENTI, rilievi);
        return rilievi.tutti();
    }

    public static List<Rilievo> applica(RegolaIntestazione regola, IntestazioneFlusso testa) {
        Rilievi rilievi = new Rilievi();
        regola.applica(testa, rilievi);
        return rilievi.tutti();
    }

    public static void tace(Regola regola, RigheDiProva riga) {
        assertThat(applica(regola, riga)).isEmpty();
    }

    /** Exactly one finding, on this path; its remedy says {@code rimedio}, every slot filled. */
    public static void segnala(
            Regola regola, RigheDiProva riga, String percorso, String... rimedio) {
        unico(regola.codice(), applica(regola, riga), percorso, rimedio);
    }

    public static void segnala(
            RegolaIntestazione regola,
            IntestazioneFlusso testa,
            String percorso,
            String... rimedio) {
        unico(regola.codice(), applica(regola, testa), percorso, rimedio);
    }

    private static void unico(
            String codice, List<Rilievo> rilievi, String percorso, String... rimedio) {
        assertThat(rilievi).hasSize(1);
        assertThat(rilievi.get(0).codice()).isEqualTo(codice);
        assertThat(rilievi.get(0).campo()).isEqualTo(percorso);
        assertThat(rimedio(rilievi.get(0))).contains(rimedio).doesNotContain("{", "}");
    }

    public static String rimedio(Rilievo rilievo) {
        return TESTI.get(rilievo.codice() + ".rimedio", rilievo.argomenti().toArray());
    }
}
