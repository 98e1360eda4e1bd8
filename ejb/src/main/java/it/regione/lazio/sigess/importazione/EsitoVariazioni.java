// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.util.Collection;

/**
 * What became of several decisions on differences.
 *
 * @param accettate records changed
 * @param rifiutate values that will not be proposed again
 * @param superate closed: the record says so already
 * @param riproposte left open: the record had changed meanwhile
 * @param prima decided by others before
 */
public record EsitoVariazioni(
        int accettate, int rifiutate, int superate, int riproposte, int prima) {

    public static EsitoVariazioni di(Collection<EsitoVariazione> esiti) {
        return new EsitoVariazioni(
                quante(esiti, EsitoVariazione.ACCETTATA),
                quante(esiti, EsitoVariazione.RIFIUTATA),
                quante(esiti, EsitoVariazione.SUPERATA),
                quante(esiti, EsitoVariazione.RIPROPOSTA),
                quante(esiti, EsitoVariazione.GIA_DECISA));
    }

    public EsitoVariazioni piu(EsitoVariazioni altre) {
        return new EsitoVariazioni(
                accettate + altre.accettate,
                rifiutate + altre.rifiutate,
                superate + altre.superate,
                riproposte + altre.riproposte,
                prima + altre.prima);
    }

    private static int quante(Collection<EsitoVariazione> esiti, EsitoVariazione quale) {
        return (int) esiti.stream().filter(e -> e == quale).count();
    }
}
