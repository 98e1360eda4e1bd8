// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;

/** A rule on every value of certain fields, those of the addresses too, one at a time. */
public abstract class RegolaSuValori implements Regola {

    private final Campo[] campiPs;
    private final Campo[] campiSinba;

    /** The fields of the rows, not of the head of the flow, that satisfy a condition. */
    protected RegolaSuValori(Predicate<Campo> condizione) {
        campiPs = Caselle.campi(condizione.and(c -> c.elemento() != Elemento.SINBA));
        campiSinba = Caselle.campi(condizione.and(c -> c.elemento() == Elemento.SINBA));
    }

    /**
     * Sees one value that is present, blank included.
     *
     * @param indirizzo ordinal of the address from 1, 0 for values of the row itself
     */
    protected abstract void valore(
            Campo campo,
            int indirizzo,
            String valore,
            RigaFlusso riga,
            Riferimenti riferimenti,
            Rilievi rilievi);

    /** Whether the rule has anything to do with this row. */
    protected boolean riguarda(RigaFlusso riga) {
        return true;
    }

    @Override
    public final void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (!riguarda(riga)) {
            return;
        }
        for (Campo campo : riga.tipo() == TipoFlusso.SINBA ? campiSinba : campiPs) {
            if (campo.elemento() == Elemento.INDIRIZZO) {
                indirizzi(campo, riga, riferimenti, rilievi);
                continue;
            }
            String valore = riga.valore(campo);
            if (valore != null) {
                valore(campo, 0, valore, riga, riferimenti, rilievi);
            }
        }
    }

    private void indirizzi(Campo campo, RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        List<EnumMap<Campo, String>> indirizzi = riga.indirizzi();
        for (int i = 0; i < indirizzi.size(); i++) {
            String valore = indirizzi.get(i).get(campo);
            if (valore != null) {
                valore(campo, i + 1, valore, riga, riferimenti, rilievi);
            }
        }
    }
}
