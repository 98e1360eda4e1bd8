// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroAnteprime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Deletes what previews leave behind that were dropped or confirmed, in short transactions, a few
 * of them each time: an import that writes meanwhile hardly notices. Drops those that are old.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class PuliziaAnteprime {

    private static final int PER_VOLTA = 20;

    @Inject private RegistroAnteprime anteprime;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void scadono() {
        int fatte = 0;
        while (fatte < PER_VOLTA && anteprime.scade()) {
            fatte++;
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void pulisci() {
        int fatte = 0;
        while (fatte < PER_VOLTA && anteprime.pulisci()) {
            fatte++;
        }
    }
}
