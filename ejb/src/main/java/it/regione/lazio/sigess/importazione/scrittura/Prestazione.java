// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * A PS row that passed the rules, as the columns take it. It depends on the row alone, not on what
 * the database holds.
 *
 * @param impronta what tells one content from another; null when the row cancels
 * @param improntaScheda of its SINA form; null when it carries none, or cancels
 */
record Prestazione(
        RigaFlusso riga,
        Map<Campo, Object> valori,
        ChiaveIntervento chiave,
        String impronta,
        String improntaScheda) {

    private static final String PERIODICA = "1";

    static Prestazione di(String ente, RigaFlusso riga) {
        Map<Campo, Object> valori = Valori.di(riga, Elemento.PRESTAZIONI_SOCIALI);
        ChiaveIntervento chiave = chiave(ente, valori);
        if ("C".equals(riga.valore(Campo.TIPO_OPERAZIONE))) {
            return new Prestazione(riga, valori, chiave, null, null);
        }
        String scheda = SchedeSina.impronta(riga);
        String impronta = Valori.impronta(senzaOperazione(valori), scheda);
        return new Prestazione(riga, valori, chiave, impronta, scheda);
    }

    /** Whether the row takes its benefit back. */
    boolean cancella() {
        return impronta == null;
    }

    /** Whether the row says of {@code intervento} what it says already. */
    boolean conferma(InterventoNoto intervento) {
        return !cancella() && !intervento.annullato() && impronta.equals(intervento.impronta);
    }

    private static ChiaveIntervento chiave(String ente, Map<Campo, Object> valori) {
        String carattere = (String) valori.get(Campo.CARATTERE_PRESTAZIONE);
        Campo data =
                PERIODICA.equals(carattere)
                        ? Campo.DATA_INIZIO_PRESTAZIONE
                        : Campo.DATA_EROGAZIONE_PRESTAZIONE;
        return new ChiaveIntervento(
                ente,
                (String) valori.get(Campo.CODICE_PRESTAZIONE),
                (String) valori.get(Campo.PROTOCOLLO_DOMANDA),
                carattere,
                (LocalDate) valori.get(data));
    }

    /** An insert is an insert, whether the file says so or leaves it out. */
    private static Map<Campo, Object> senzaOperazione(Map<Campo, Object> valori) {
        Map<Campo, Object> altri = new EnumMap<>(valori);
        altri.remove(Campo.TIPO_OPERAZIONE);
        return altri;
    }
}
