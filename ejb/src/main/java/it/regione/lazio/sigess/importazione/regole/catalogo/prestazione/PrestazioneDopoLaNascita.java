// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/**
 * A benefit is not paid, and does not start, before its beneficiary is born (specifica SIUSS,
 * regola I4).
 */
@Dependent
public class PrestazioneDopoLaNascita implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1743";
    }

    @Override
    public String fonte() {
        return "I4";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String anno = riga.valore(Campo.ANNO_NASCITA);
        if (anno == null || anno.length() != 4) {
            return;
        }
        int nascita = Conversioni.intero(anno).orElse(0);
        verifica(Campo.DATA_EROGAZIONE_PRESTAZIONE, nascita, riga, rilievi);
        verifica(Campo.DATA_INIZIO_PRESTAZIONE, nascita, riga, rilievi);
    }

    private void verifica(Campo campo, int nascita, RigaFlusso riga, Rilievi rilievi) {
        String valore = riga.valore(campo);
        int giorno = Conversioni.giorno(valore);
        int anno = giorno / 10_000;
        boolean prima =
                giorno != Conversioni.NESSUN_GIORNO
                        && (anno < nascita || anno == nascita && primaDelGiorno(giorno, riga));
        if (prima) {
            rilievi.segnala(codice(), campo, valore, String.valueOf(nascita));
        }
    }

    /** Only in the year of birth, of which the codice fiscale alone tells the day. */
    private static boolean primaDelGiorno(int giorno, RigaFlusso riga) {
        return CodiceFiscale.of(riga.valore(Campo.CODICE_FISCALE))
                .flatMap(cf -> cf.dataNascita(giorno / 10_000))
                .filter(n -> giorno % 10_000 < n.getMonthValue() * 100 + n.getDayOfMonth())
                .isPresent();
    }
}
