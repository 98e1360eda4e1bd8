// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;

/** The values of a row and those of its addresses, seen alike by the rules on shapes. */
public final class Caselle {

    /** Sees one value that is present, blank included. */
    public interface Visitatore {

        /**
         * @param indirizzo ordinal of the address from 1, 0 for values of the row itself
         */
        void visita(Campo campo, int indirizzo, String valore);
    }

    private Caselle() {}

    /** The fields of the rows, not of the head of the flow, that satisfy a condition. */
    public static Campo[] campi(Predicate<Campo> condizione) {
        return Arrays.stream(Campo.values())
                .filter(c -> c.elemento().ordinal() >= Elemento.BENEFICIARIO.ordinal())
                .filter(condizione)
                .toArray(Campo[]::new);
    }

    public static void visita(RigaFlusso riga, Campo[] campi, Visitatore visitatore) {
        List<EnumMap<Campo, String>> indirizzi = riga.indirizzi();
        for (Campo campo : campi) {
            if (campo.elemento() != Elemento.INDIRIZZO) {
                String valore = riga.valore(campo);
                if (valore != null) {
                    visitatore.visita(campo, 0, valore);
                }
                continue;
            }
            for (int i = 0; i < indirizzi.size(); i++) {
                String valore = indirizzi.get(i).get(campo);
                if (valore != null) {
                    visitatore.visita(campo, i + 1, valore);
                }
            }
        }
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
