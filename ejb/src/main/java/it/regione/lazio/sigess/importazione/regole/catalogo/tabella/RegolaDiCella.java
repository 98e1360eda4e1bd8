// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.RegolaSuValori;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a spreadsheet made of a value (specifica SIUSS, punto 8): only tables are judged. In XML the
 * same text is what its producer meant, or breaks a rule on its shape.
 */
abstract class RegolaDiCella extends RegolaSuValori {

    private final String codice;
    private final Pattern guasta;

    RegolaDiCella(String codice, Campo[] campi, Pattern guasta) {
        super(Arrays.asList(campi)::contains);
        this.codice = codice;
        this.guasta = guasta;
    }

    @Override
    public final String codice() {
        return codice;
    }

    @Override
    public final String fonte() {
        return "8";
    }

    @Override
    protected boolean riguarda(RigaFlusso riga) {
        return riga.csv() != null;
    }

    @Override
    protected final void valore(
            Campo campo,
            int indirizzo,
            String valore,
            RigaFlusso riga,
            Riferimenti riferimenti,
            Rilievi rilievi) {
        if (!valore.isEmpty() && sospetta(valore) && guasta(valore)) {
            rilievi.segnala(codice, Caselle.percorso(campo, indirizzo), valore, argomenti(valore));
        }
    }

    final boolean guasta(String valore) {
        return guasta.matcher(valore).matches();
    }

    /**
     * A look that costs nothing: nearly all cells end here. Only for cells that are not empty; true
     * for each one that is broken.
     */
    abstract boolean sospetta(String valore);

    /** What fills the slots of the rule's texts. */
    Object[] argomenti(String valore) {
        return new Object[0];
    }
}
