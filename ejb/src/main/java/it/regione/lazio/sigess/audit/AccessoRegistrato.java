// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static java.util.stream.Collectors.joining;

import it.regione.lazio.sigess.organizzazione.Operatore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of the audit as a page shows it.
 *
 * @param quando in the time of Rome
 * @param operatore staff code, or the name that was proved; null when it is withheld
 * @param nominativo null when it is nobody's or withheld
 * @param ruoli and {@code unita} codes, separated by blanks; null for none
 * @param nomiUnita the names of the units, separated by commas
 */
public record AccessoRegistrato(
        Long id,
        LocalDateTime quando,
        String operatore,
        String nominativo,
        String ruoli,
        String unita,
        String nomiUnita,
        String indirizzo,
        Operazione operazione,
        String oggetto,
        EsitoAccesso esito,
        int quanti) {

    static AccessoRegistrato di(OperazioneTracciata o, Operatore chi, Map<String, String> unita) {
        return new AccessoRegistrato(
                o.getId(),
                OraLocale.di(o.getQuando()),
                o.getOperatore(),
                chi == null ? null : chi.getNominativo(),
                o.getRuoli(),
                o.getUnita(),
                codici(o.getUnita()).map(u -> unita.getOrDefault(u, u)).collect(joining(", ")),
                o.getIndirizzo(),
                o.getOperazione(),
                o.getOggetto(),
                o.getEsito(),
                o.getQuanti());
    }

    /** What is told to who is no auditor: when, what, which unit and role, not who. */
    AccessoRegistrato senzaNome() {
        return new AccessoRegistrato(
                id,
                quando,
                null,
                null,
                ruoli,
                unita,
                nomiUnita,
                null,
                operazione,
                null,
                esito,
                quanti);
    }

    /** Each on its own, for their names. */
    public List<String> elencoRuoli() {
        return codici(ruoli).toList();
    }

    static Stream<String> codici(String testo) {
        return testo == null ? Stream.empty() : Stream.of(testo.split(" "));
    }
}
