// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.util.List;

/** Where benefit codes stand in a row, and the form they have: {@code A2.07}, {@code A1.05.01}. */
public final class CodiciPrestazione {

    /** Sees one code of plausible length: the others are reported by the rules on shapes. */
    interface Visitatore {
        void visita(String percorso, String codice);
    }

    private static final Lista[] LISTE = {Lista.NECESSITA_INTERVENTI_SOCIALI, Lista.PRESTAZIONI};

    private CodiciPrestazione() {}

    static void visita(RigaFlusso riga, Visitatore visitatore) {
        String codice = riga.valore(Campo.CODICE_PRESTAZIONE);
        if (codice != null && diLunghezzaAmmessa(codice)) {
            visitatore.visita(Campo.CODICE_PRESTAZIONE.percorso(), codice);
        }
        for (Lista lista : LISTE) {
            List<String> codici = riga.lista(lista);
            if (codici != null) {
                visita(lista, codici, visitatore);
            }
        }
    }

    private static void visita(Lista lista, List<String> codici, Visitatore visitatore) {
        for (String codice : codici) {
            if (diLunghezzaAmmessa(codice)) {
                visitatore.visita(lista.percorso(), codice);
            }
        }
    }

    /** {@code A}, block 1 to 3, point, two digits, and again a point and two digits at will. */
    public static boolean inForma(String codice) {
        int lunghezza = codice.length();
        return (lunghezza == 5 || lunghezza == 8 && dueCifre(codice, 5))
                && codice.charAt(0) == 'A'
                && codice.charAt(1) >= '1'
                && codice.charAt(1) <= '3'
                && dueCifre(codice, 2);
    }

    private static boolean dueCifre(String codice, int punto) {
        return codice.charAt(punto) == '.'
                && cifra(codice.charAt(punto + 1))
                && cifra(codice.charAt(punto + 2));
    }

    private static boolean cifra(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean diLunghezzaAmmessa(String codice) {
        return codice.length() >= 5 && codice.length() <= 10 && !codice.isBlank();
    }
}
