// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import java.math.BigDecimal;

/**
 * The shares of a benefit against its amount, in cents: they are declared for one month, or by
 * mistake for the whole interval. A share that is absent is zero.
 */
final class Quote {

    /** What the shares add up to. */
    enum Lettura {
        /** There is none, or a value to compare is missing or wrong in itself. */
        NON_CONFRONTABILI,
        /** The reading of the specification: they make the amount. */
        IMPORTO,
        /** The reading seen in practice: they make the monthly amount times the months. */
        INTERVALLO,
        ALTRO
    }

    private static final int ARROTONDAMENTO_MENSILE = 2;

    private static final Campo[] CAMPI = {
        Campo.IMPORTO_QUOTA_ENTE, Campo.IMPORTO_QUOTA_UTENTE, Campo.IMPORTO_QUOTA_SSN
    };

    private Quote() {}

    static Lettura lettura(RigaFlusso riga) {
        long somma = somma(riga);
        String carattere = riga.valore(Campo.CARATTERE_PRESTAZIONE);
        if (somma == Conversioni.NESSUN_IMPORTO
                || !"1".equals(carattere) && !"2".equals(carattere)) {
            return Lettura.NON_CONFRONTABILI;
        }
        long importo = Conversioni.centesimi(riga.valore(importo(riga)));
        if (importo <= 0) {
            return Lettura.NON_CONFRONTABILI;
        }
        if (somma == importo) {
            return Lettura.IMPORTO;
        }
        int mesi = mesi(riga);
        boolean intervallo =
                mesi > 0 && Math.abs(somma - importo * mesi) <= ARROTONDAMENTO_MENSILE * mesi;
        return intervallo ? Lettura.INTERVALLO : Lettura.ALTRO;
    }

    /** {@link Conversioni#NESSUN_IMPORTO} when there is no share or one is wrong in itself. */
    static long somma(RigaFlusso riga) {
        long somma = Conversioni.NESSUN_IMPORTO;
        for (Campo campo : CAMPI) {
            if (riga.presente(campo)) {
                long quota = Conversioni.centesimi(riga.valore(campo));
                if (quota == Conversioni.NESSUN_IMPORTO) {
                    return quota;
                }
                somma = somma == Conversioni.NESSUN_IMPORTO ? quota : somma + quota;
            }
        }
        return somma;
    }

    /** The monthly amount of a periodic benefit, the whole of a one-off. */
    static Campo importo(RigaFlusso riga) {
        return "1".equals(riga.valore(Campo.CARATTERE_PRESTAZIONE))
                ? Campo.IMPORTO_MENSILE
                : Campo.IMPORTO_PRESTAZIONE;
    }

    /** Months of a periodic benefit, 0 when unknown or one-off. */
    static int mesi(RigaFlusso riga) {
        return importo(riga) == Campo.IMPORTO_MENSILE
                ? Conversioni.intero(riga.valore(Campo.PERIODO_EROGAZIONE)).orElse(0)
                : 0;
    }

    static String inChiaro(long centesimi) {
        return BigDecimal.valueOf(centesimi, 2).toPlainString();
    }
}
