// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.TestiRilievi.entro;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a corrected row is matched on with the reject it corrects: values as the file has them,
 * without blanks around and in capitals. They are not judged, so a wrong row has a key too.
 */
final class ChiaveRettifica {

    private static final int MASSIMO = 100;

    private ChiaveRettifica() {}

    /** {@code CF|code|request}, or the anonymous code of a minor. */
    static String di(RigaFlusso riga) {
        return riga.tipo() == TipoFlusso.SINBA
                ? chiave(riga, Campo.ID_BENEFICIARIO)
                : chiave(
                        riga,
                        Campo.CODICE_FISCALE,
                        Campo.CODICE_PRESTAZIONE,
                        Campo.PROTOCOLLO_DOMANDA);
    }

    /** {@code code|request}; null when the benefit tells too little or the flow has no persons. */
    static String senzaCodiceFiscale(RigaFlusso riga) {
        return riga.presente(Campo.CODICE_PRESTAZIONE) && riga.presente(Campo.PROTOCOLLO_DOMANDA)
                ? chiave(riga, Campo.CODICE_PRESTAZIONE, Campo.PROTOCOLLO_DOMANDA)
                : null;
    }

    /** The same of a rejected row whose codice fiscale is among what is wrong, else null. */
    static String senzaCodiceFiscaleErrato(Traccia scartata) {
        boolean errato =
                scartata.rilievi.stream()
                        .filter(r -> r.gravita() == Gravita.ERRORE)
                        .anyMatch(r -> Campo.CODICE_FISCALE.percorso().equals(r.campo()));
        return errato ? senzaCodiceFiscale(scartata.valutata.originale()) : null;
    }

    private static String chiave(RigaFlusso riga, Campo... campi) {
        return entro(
                MASSIMO,
                Stream.of(campi)
                        .map(c -> riga.presente(c) ? riga.valore(c).strip() : "")
                        .collect(Collectors.joining("|"))
                        .toUpperCase(Locale.ROOT));
    }
}
