// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The year of the DSU is the one inside its protocol, and that of its date or one beside it
 * (specifica SIUSS, regola I3).
 */
@Dependent
public class AnnoDellaDsu implements Regola {

    private static final String INIZIO = "INPS-ISEE-";

    private static final int DOPO_L_ANNO = INIZIO.length() + 4;

    @Override
    public String codice() {
        return "SIUSS-A1703";
    }

    @Override
    public String fonte() {
        return "I3";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String valore = riga.valore(Campo.ANNO_PROTOCOLLO_DSU);
        if (valore == null || valore.length() != 4) {
            return;
        }
        int anno = Conversioni.intero(valore).orElse(0);
        int protocollo = annoDelProtocollo(riga.valore(Campo.NUMERO_PROTOCOLLO_DSU));
        int data = Conversioni.giorno(riga.valore(Campo.DATA_DSU)) / 10_000;
        boolean diverso = protocollo != 0 && protocollo != anno;
        boolean lontano = data != 0 && Math.abs(data - anno) > 1;
        if (anno > 0 && (diverso || lontano)) {
            rilievi.segnala(codice(), Campo.ANNO_PROTOCOLLO_DSU, valore);
        }
    }

    /** The year in {@code INPS-ISEE-2025-01234567A-00}; 0 for a protocol of another form. */
    private static int annoDelProtocollo(String protocollo) {
        boolean inForma =
                protocollo != null
                        && protocollo.startsWith(INIZIO)
                        && protocollo.length() > DOPO_L_ANNO
                        && protocollo.charAt(DOPO_L_ANNO) == '-';
        return inForma
                ? Conversioni.intero(protocollo.substring(INIZIO.length(), DOPO_L_ANNO)).orElse(0)
                : 0;
    }
}
