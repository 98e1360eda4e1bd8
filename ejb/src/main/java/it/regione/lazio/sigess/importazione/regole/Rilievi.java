// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the findings of one row, all of them: a rule reports, it never throws. */
public final class Rilievi {

    private static final Comparator<Rilievo> PER_CODICE = Comparator.comparing(Rilievo::codice);

    private final Severita severita;
    private List<Rilievo> tutti = List.of();
    private String letto;
    private Optional<CodiceFiscale> codiceFiscale = Optional.empty();

    /** With the severities as delivered. */
    public Rilievi() {
        this(Severita.PREDEFINITE);
    }

    public Rilievi(Severita severita) {
        this.severita = severita;
    }

    public void segnala(String codice, Campo campo, String valore, Object... argomenti) {
        segnala(codice, campo.percorso(), valore, argomenti);
    }

    public void segnala(String codice, String percorso, String valore, Object... argomenti) {
        if (tutti.isEmpty()) {
            tutti = new ArrayList<>();
        }
        List<String> testi = Arrays.stream(argomenti).map(String::valueOf).toList();
        tutti.add(new Rilievo(codice, severita.di(codice), percorso, valore, testi, 0));
    }

    /**
     * The codice fiscale of the row, empty when it is not valid: read once for all the rules that
     * compare something with it.
     */
    public Optional<CodiceFiscale> codiceFiscale(RigaFlusso riga) {
        String valore = riga.valore(Campo.CODICE_FISCALE);
        if (valore != null && valore != letto) {
            letto = valore;
            codiceFiscale = CodiceFiscale.of(valore);
        }
        return valore == null ? Optional.empty() : codiceFiscale;
    }

    /** In the order in which they were reported. */
    public List<Rilievo> tutti() {
        return List.copyOf(tutti);
    }

    /** Ordered by code. */
    List<Rilievo> ordinati() {
        if (tutti.size() > 1) {
            tutti.sort(PER_CODICE);
        }
        return tutti();
    }
}
