// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.organizzazione.Abilitazione;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who acts and from where.
 *
 * @param operatore staff code; the name that the identity provider proved when it is nobody's,
 *     {@link #BATCH} or {@link #IGNOTO}
 * @param ruoli and {@code unita} those valid now, separated by blanks; null for none
 * @param sessione hash of the session
 */
public record Chi(String operatore, String ruoli, String unita, String sessione, String indirizzo)
        implements Serializable {

    /** A job or a timer. */
    public static final String BATCH = "batch";

    /** Somebody who could not prove who they are. */
    public static final String IGNOTO = "ignoto";

    /** The name that the server gives to who has not logged in, as a job has not. */
    private static final String ANONIMO = "anonymous";

    private static final int MASSIMO_OPERATORE = 100;
    private static final int MASSIMO_UNITA = 400;

    static Chi di(UtenteCorrente utente, ContestoRichiesta contesto) {
        return new Chi(
                taglia(
                        utente.operatore()
                                .map(Operatore::getCodice)
                                .or(() -> provato(utente, contesto))
                                .orElse(BATCH),
                        MASSIMO_OPERATORE),
                insieme(utente.getRuoli().stream().map(Enum::name).toList()),
                taglia(
                        insieme(
                                utente.abilitazioni().stream()
                                        .map(Abilitazione::getUnita)
                                        .map(u -> u.getCodice())
                                        .toList()),
                        MASSIMO_UNITA),
                contesto.sessione(),
                contesto.indirizzo());
    }

    static Chi ignoto(ContestoRichiesta contesto) {
        return new Chi(IGNOTO, null, null, contesto.sessione(), contesto.indirizzo());
    }

    private static Optional<String> provato(UtenteCorrente utente, ContestoRichiesta contesto) {
        boolean pagina = contesto.indirizzo() != null;
        return utente.principale().filter(nome -> pagina || !ANONIMO.equals(nome));
    }

    /** The same person, at the end of the session with this id. */
    public Chi inSessione(String idSessione) {
        ContestoRichiesta fine = new ContestoRichiesta();
        fine.web(idSessione, indirizzo);
        return new Chi(operatore, ruoli, unita, fine.sessione(), indirizzo);
    }

    private static String insieme(Collection<String> codici) {
        String testo = codici.stream().distinct().sorted().collect(Collectors.joining(" "));
        return testo.isEmpty() ? null : testo;
    }

    private static String taglia(String testo, int massimo) {
        return testo == null || testo.length() <= massimo ? testo : testo.substring(0, massimo);
    }
}
