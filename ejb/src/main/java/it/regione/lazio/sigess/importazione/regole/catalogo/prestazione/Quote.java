// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The shares of a benefit against its amount: they are declared for one month, or by mistake for
 * the whole interval.
 *
 * @param somma sum of the shares of body, user and health service; the absent ones are zero
 * @param importo the monthly amount, or the whole of a one-off
 * @param mesi months of a periodic benefit, 0 when unknown or one-off
 */
record Quote(BigDecimal somma, BigDecimal importo, int mesi) {

    private static final BigDecimal ARROTONDAMENTO_MENSILE = new BigDecimal("0.02");
    private static final Campo[] CAMPI = {
        Campo.IMPORTO_QUOTA_ENTE, Campo.IMPORTO_QUOTA_UTENTE, Campo.IMPORTO_QUOTA_SSN
    };

    /** Empty when there is no share, or when a value to compare is missing or wrong in itself. */
    static Optional<Quote> di(RigaFlusso riga) {
        boolean presenti = false;
        BigDecimal somma = BigDecimal.ZERO;
        for (Campo campo : CAMPI) {
            if (riga.presente(campo)) {
                Optional<BigDecimal> quota = Conversioni.importo(riga.valore(campo));
                if (quota.isEmpty()) {
                    return Optional.empty();
                }
                presenti = true;
                somma = somma.add(quota.get());
            }
        }
        return presenti ? confronta(somma, riga) : Optional.empty();
    }

    private static Optional<Quote> confronta(BigDecimal somma, RigaFlusso riga) {
        String carattere = riga.valore(Campo.CARATTERE_PRESTAZIONE);
        boolean periodica = "1".equals(carattere);
        if (!periodica && !"2".equals(carattere)) {
            return Optional.empty();
        }
        int mesi =
                periodica ? Conversioni.intero(riga.valore(Campo.PERIODO_EROGAZIONE)).orElse(0) : 0;
        Campo campo = periodica ? Campo.IMPORTO_MENSILE : Campo.IMPORTO_PRESTAZIONE;
        return Conversioni.importo(riga.valore(campo))
                .filter(importo -> importo.signum() > 0)
                .map(importo -> new Quote(somma, importo, mesi));
    }

    /** The reading of the specification: the shares make the amount. */
    boolean tornano() {
        return somma.compareTo(importo) == 0;
    }

    /** The reading seen in practice: they make the monthly amount times the months. */
    boolean tornanoSullIntervallo() {
        BigDecimal periodo = BigDecimal.valueOf(mesi);
        BigDecimal scarto = somma.subtract(importo.multiply(periodo)).abs();
        return mesi > 0 && scarto.compareTo(ARROTONDAMENTO_MENSILE.multiply(periodo)) <= 0;
    }

    String sommaInChiaro() {
        return somma.toPlainString();
    }

    String importoInChiaro() {
        return importo.toPlainString();
    }
}
