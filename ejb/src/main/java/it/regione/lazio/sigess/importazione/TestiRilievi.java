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

    /** A derived finding says first which row it comes from. */
    public static String regola(Rilievo rilievo) {
        String regola = testo(codice(rilievo) + ".regola", rilievo.argomenti());
        String riga = String.valueOf(rilievo.origine());
        return entro(
                MASSIMO,
                Rilievo.derivato(rilievo.codice())
                        ? TESTI.get("derivato.regola", riga, regola)
                        : regola);
    }

    public static String rimedio(Rilievo rilievo) {
        return entro(MASSIMO, testo(codice(rilievo) + ".rimedio", rilievo.argomenti()));
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

    private static String codice(Rilievo rilievo) {
        return Rilievo.codiceDellaRegola(rilievo.codice());
    }

    private static String testo(String chiave, List<String> argomenti) {
        return TESTI.get(chiave, argomenti.toArray());
    }
}
