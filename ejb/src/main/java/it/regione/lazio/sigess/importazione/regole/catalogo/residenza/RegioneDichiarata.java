// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * The region of an address beside the region of its comune, which decides.
 *
 * @param valore region as declared, two digits
 * @param delComune DM 1986 code of the comune's region
 * @param percorso path of the declared region
 */
record RegioneDichiarata(String valore, String delComune, String percorso) {

    /** The addresses of a row whose region is not that of their comune. */
    static List<RegioneDichiarata> discordanti(RigaFlusso riga, Riferimenti riferimenti) {
        List<RegioneDichiarata> discordanti = List.of();
        for (int i = 0; i < riga.indirizzi().size(); i++) {
            EnumMap<Campo, String> indirizzo = riga.indirizzi().get(i);
            String regione = indirizzo.get(Campo.CODICE_REGIONE);
            String comune = indirizzo.get(Campo.CODICE_COMUNE);
            if (regione == null || regione.length() != 2 || comune == null) {
                continue;
            }
            String vera = riferimenti.regioneDelComune(comune).orElse(regione);
            if (!vera.equals(regione)) {
                discordanti = discordanti.isEmpty() ? new ArrayList<>() : discordanti;
                String percorso = Caselle.percorso(Campo.CODICE_REGIONE, i + 1);
                discordanti.add(new RegioneDichiarata(regione, vera, percorso));
            }
        }
        return discordanti;
    }

    /** Whether the declared code is the comune's region in ISTAT coding (Lazio 12, not 08). */
    boolean inCodificaIstat(Riferimenti riferimenti) {
        return riferimenti.codiceIstatRegione(delComune).filter(valore::equals).isPresent();
    }
}
