// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.shared.Testi;
import java.util.List;

/** What people read of a finding or a refusal, cut to what its column holds. */
public final class TestiRilievi {

    private static final int MASSIMO = 1000;
    private static final Testi TESTI = Testi.di(Regola.class);

    private TestiRilievi() {}

    public static String regola(Rilievo rilievo) {
        return entro(MASSIMO, testo(rilievo.codice() + ".regola", rilievo.argomenti()));
    }

    public static String rimedio(Rilievo rilievo) {
        return entro(MASSIMO, testo(rilievo.codice() + ".rimedio", rilievo.argomenti()));
    }

    /** What is wrong with a file that is no flow, where, and what to do. */
    public static String rifiuto(FlussoRifiutatoException rifiuto) {
        return rifiuto(rifiuto.codice(), rifiuto.argomenti());
    }

    static String rifiuto(String codice, List<String> argomenti) {
        return testo(codice + ".regola", argomenti) + " " + testo(codice + ".rimedio", argomenti);
    }

    /** The text, or its first {@code massimo} characters. */
    public static String entro(int massimo, String testo) {
        return testo == null || testo.length() <= massimo ? testo : testo.substring(0, massimo);
    }

    private static String testo(String chiave, List<String> argomenti) {
        return TESTI.get(chiave, argomenti.toArray());
    }
}
