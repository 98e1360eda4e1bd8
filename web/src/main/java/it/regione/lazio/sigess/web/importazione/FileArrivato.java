// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that was uploaded, stored and found to be a flow.
 *
 * @param id of the stored file
 * @param dimensione in bytes
 */
public record FileArrivato(
        long id, String nome, long dimensione, TipoFlusso tipo, IntestazioneFlusso intestazione)
        implements Serializable {

    private static final int KB = 1024;
    private static final Testi TESTI = Testi.di(Formati.class);

    /** Size as people say it. */
    public String peso() {
        return dimensione < KB * KB
                ? TESTI.get("caricamento.kb", Formati.numero((dimensione + KB - 1) / KB))
                : TESTI.get("caricamento.mb", Formati.numero(dimensione / (KB * KB)));
    }

    /** Name and code of the body, what there is of them. */
    public String ente() {
        return Stream.of(intestazione.enteDenominazione(), intestazione.enteCodice())
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining(" · "));
    }
}
