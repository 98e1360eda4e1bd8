// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/**
 * An attribute that the INPS schema requires is there and is not blank (specifica SIUSS, regola
 * V1).
 */
@Dependent
public class AttributoObbligatorio implements Regola {

    private static final Campo[] PERSONA = di(Elemento.BENEFICIARIO, Elemento.ANAGRAFICA);
    private static final Campo[] PRESTAZIONE = di(Elemento.PRESTAZIONI_SOCIALI);
    private static final Campo[] SINA = di(Elemento.SINA);
    private static final Campo[] MINORE = di(Elemento.SINBA);

    @Override
    public String codice() {
        return "SIUSS-E0101";
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (riga.tipo() == TipoFlusso.SINBA) {
            cerca(MINORE, riga, rilievi);
            return;
        }
        cerca(PERSONA, riga, rilievi);
        for (int i = 0; i < riga.indirizzi().size(); i++) {
            String nazione = riga.indirizzi().get(i).get(Campo.CODICE_NAZIONE);
            if (nazione == null || nazione.isBlank()) {
                rilievi.segnala(
                        codice(),
                        Caselle.percorso(Campo.CODICE_NAZIONE, i + 1),
                        nazione,
                        Campo.CODICE_NAZIONE.nome());
            }
        }
        if (riga.prestazione() > 0) {
            cerca(PRESTAZIONE, riga, rilievi);
        }
        if (riga.conSina()) {
            cerca(SINA, riga, rilievi);
        }
    }

    private void cerca(Campo[] campi, RigaFlusso riga, Rilievi rilievi) {
        for (Campo campo : campi) {
            if (!riga.presente(campo)) {
                rilievi.segnala(codice(), campo, riga.valore(campo), campo.nome());
            }
        }
    }

    private static Campo[] di(Elemento... elementi) {
        List<Elemento> voluti = List.of(elementi);
        return Caselle.campi(c -> c.obbligatorio() && voluti.contains(c.elemento()));
    }
}
