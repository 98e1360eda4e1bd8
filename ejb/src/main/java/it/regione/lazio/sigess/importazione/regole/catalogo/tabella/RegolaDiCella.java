// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import java.util.regex.Pattern;

/**
 * What a spreadsheet made of a value (specifica SIUSS, punto 8): only tables are judged. In XML the
 * same text is what its producer meant, or breaks a rule on its shape.
 */
abstract class RegolaDiCella implements Regola {

    private final String codice;
    private final Campo[] campi;
    private final Pattern guasta;

    RegolaDiCella(String codice, Campo[] campi, String guasta) {
        this.codice = codice;
        this.campi = campi;
        this.guasta = Pattern.compile(guasta);
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
    public final void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (riga.csv() == null) {
            return;
        }
        Caselle.visita(
                riga,
                campi,
                (campo, indirizzo, valore) -> {
                    if (guasta.matcher(valore).matches()) {
                        rilievi.segnala(
                                codice,
                                Caselle.percorso(campo, indirizzo),
                                valore,
                                argomenti(valore));
                    }
                });
    }

    /** What fills the slots of the rule's texts. */
    Object[] argomenti(String valore) {
        return new Object[0];
    }
}
