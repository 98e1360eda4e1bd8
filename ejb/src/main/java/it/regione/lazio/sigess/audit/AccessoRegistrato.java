// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.organizzazione.Operatore;
import java.time.LocalDateTime;

/**
 * A row of the audit as a page shows it.
 *
 * @param quando in the time of Rome
 * @param operatore staff code, or the name that was proved; null when it is withheld
 * @param nominativo null when it is nobody's or withheld
 */
public record AccessoRegistrato(
        Long id,
        LocalDateTime quando,
        String operatore,
        String nominativo,
        String ruoli,
        String unita,
        String indirizzo,
        Operazione operazione,
        String oggetto,
        EsitoAccesso esito,
        int quanti) {

    static AccessoRegistrato di(OperazioneTracciata o, Operatore chi) {
        return new AccessoRegistrato(
                o.getId(),
                OraLocale.di(o.getQuando()),
                o.getOperatore(),
                chi == null ? null : chi.getNominativo(),
                o.getRuoli(),
                o.getUnita(),
                o.getIndirizzo(),
                o.getOperazione(),
                o.getOggetto(),
                o.getEsito(),
                o.getQuanti());
    }

    /** What is told to who is no auditor: when, what, which unit and role, not who. */
    AccessoRegistrato senzaNome() {
        return new AccessoRegistrato(
                id, quando, null, null, ruoli, unita, null, operazione, null, esito, quanti);
    }
}
