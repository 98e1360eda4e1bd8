// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import java.util.List;

/**
 * An operator as an administrator sees them.
 *
 * @param abilitazioni those on the administrator's units, the last begun first
 * @param storia what was done about those, the last first
 */
public record OperatoreAbilitato(
        Operatore operatore, List<Abilitazione> abilitazioni, List<CambioAbilitazione> storia) {}
