// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A PS row that passed the rules, as the columns take it. It depends on the row alone, not on what
 * the database holds: whoever reads ahead can make it.
 */
public final class Prestazione {

    private static final String PERIODICA = "1";

    private final RigaFlusso riga;
    private final Map<Campo, String> anagrafica;
    private final Map<Campo, Object> valori;
    private final ChiaveIntervento chiave;
    private final String testoChiave;
    private final String impronta;
    private final Map<Campo, Object> risposte;
    private final Map<Lista, List<String>> liste;
    private final String improntaScheda;
    private Omonimo persona;

    private Prestazione(String ente, RigaFlusso riga) {
        this.riga = riga;
        anagrafica = anagrafica(riga);
        valori = Valori.di(riga, Elemento.PRESTAZIONI_SOCIALI);
        chiave = chiave(ente, valori);
        testoChiave = chiave.testo(riga.valore(Campo.CODICE_FISCALE));
        boolean cancella = "C".equals(riga.valore(Campo.TIPO_OPERAZIONE));
        boolean conScheda = riga.conSina() && !cancella;
        risposte = conScheda ? Valori.di(riga, Elemento.SINA) : Map.of();
        liste = risposte.isEmpty() ? Map.of() : Valori.liste(riga, Elemento.SINA);
        improntaScheda = risposte.isEmpty() ? null : Valori.impronta(risposte, liste);
        impronta = cancella ? null : Valori.impronta(senzaOperazione(valori), improntaScheda);
        // Only a person that is new is compared with others: as a rule, by the first of the rows.
        persona = riga.prestazione() == 1 ? Omonimo.di(riga) : null;
    }

    /** Of a row without errors. */
    public static Prestazione di(String ente, RigaFlusso riga) {
        return new Prestazione(ente, riga);
    }

    RigaFlusso riga() {
        return riga;
    }

    String codiceFiscale() {
        return riga.valore(Campo.CODICE_FISCALE);
    }

    Map<Campo, String> anagrafica() {
        return anagrafica;
    }

    Map<Campo, Object> valori() {
        return valori;
    }

    ChiaveIntervento chiave() {
        return chiave;
    }

    /** The key as the ledger shows it. */
    String testoChiave() {
        return testoChiave;
    }

    /** What tells one content from another; null when the row cancels. */
    String impronta() {
        return impronta;
    }

    /** Answers of its SINA form; none when it carries no form, or cancels. */
    Map<Campo, Object> risposte() {
        return risposte;
    }

    Map<Lista, List<String>> liste() {
        return liste;
    }

    /** Of its SINA form; null when it carries none, or cancels. */
    String improntaScheda() {
        return improntaScheda;
    }

    /** The person as far as it may be another one under another code. */
    Omonimo persona() {
        if (persona == null) {
            persona = Omonimo.di(riga);
        }
        return persona;
    }

    /** Whether the row takes its benefit back. */
    boolean cancella() {
        return impronta == null;
    }

    /** Whether the row says of {@code intervento} what it says already. */
    boolean conferma(InterventoNoto intervento) {
        return !cancella() && !intervento.annullato() && impronta.equals(intervento.impronta);
    }

    private static Map<Campo, String> anagrafica(RigaFlusso riga) {
        Map<Campo, String> anagrafica = new EnumMap<>(Campo.class);
        for (Campo campo : Tabelle.ANAGRAFICA) {
            if (riga.presente(campo)) {
                String valore = riga.valore(campo).strip();
                boolean codice = campo == Campo.LUOGO_NASCITA;
                anagrafica.put(campo, codice ? valore.toUpperCase(Locale.ROOT) : valore);
            }
        }
        return anagrafica;
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
