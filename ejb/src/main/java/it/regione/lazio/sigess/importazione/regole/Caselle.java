// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.util.Arrays;
import java.util.function.Predicate;

/** The values of a row and those of its addresses, named and set alike. */
public final class Caselle {

    private Caselle() {}

    /** The fields of the rows, not of the head of the flow, that satisfy a condition. */
    public static Campo[] campi(Predicate<Campo> condizione) {
        return Arrays.stream(Campo.values())
                .filter(c -> c.elemento().ordinal() >= Elemento.BENEFICIARIO.ordinal())
                .filter(condizione)
                .toArray(Campo[]::new);
    }

    /** Null removes the value. */
    public static void imposta(RigaFlusso riga, Campo campo, int indirizzo, String valore) {
        if (indirizzo == 0) {
            riga.imposta(campo, valore);
        } else if (valore == null) {
            riga.indirizzi().get(indirizzo - 1).remove(campo);
        } else {
            riga.indirizzi().get(indirizzo - 1).put(campo, valore);
        }
    }

    /** {@code Anagrafica/@Nome}, {@code Indirizzo/@CodiceComune}, {@code Indirizzo[2]/@…}. */
    public static String percorso(Campo campo, int indirizzo) {
        return indirizzo < 2
                ? campo.percorso()
                : Elemento.INDIRIZZO.nome() + "[" + indirizzo + "]/@" + campo.nome();
    }
}
