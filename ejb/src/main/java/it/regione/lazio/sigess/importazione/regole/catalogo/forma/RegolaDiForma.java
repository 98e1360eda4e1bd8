// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import java.util.function.Predicate;

/** A rule on the shape of every value of one {@link Formato}; blank required values are absent. */
abstract class RegolaDiForma implements Regola {

    private final String codice;
    private final Campo[] campi;

    RegolaDiForma(String codice, Predicate<Formato> formati) {
        this.codice = codice;
        this.campi = Caselle.campi(campo -> formati.test(campo.formato()));
    }

    /** Whether the value, as written, has the shape of its field. */
    abstract boolean valido(Campo campo, String valore);

    /** What fills the slots of the rule's texts. */
    Object[] argomenti(Campo campo) {
        return new Object[0];
    }

    @Override
    public final String codice() {
        return codice;
    }

    @Override
    public final String fonte() {
        return "V1";
    }

    @Override
    public final void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Caselle.visita(
                riga,
                campi,
                (campo, indirizzo, valore) -> {
                    boolean assente = campo.obbligatorio() && valore.isBlank();
                    if (!assente && !valido(campo, valore)) {
                        rilievi.segnala(
                                codice,
                                Caselle.percorso(campo, indirizzo),
                                valore,
                                argomenti(campo));
                    }
                });
    }
}
