// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.shared.ScrittoreCsv;
import it.regione.lazio.sigess.shared.Testi;
import java.io.OutputStream;
import java.util.List;

/**
 * The table that people fill in: the columns of a flow and one row of an invented person. It is
 * made of {@link ColonneCsv}, so that it can have no column that the reader does not know, and miss
 * none.
 */
public final class ModelloCsv {

    private static final Testi TESTI = Testi.di(ModelloCsv.class);

    private ModelloCsv() {}

    /** Writes the template; closes the stream. */
    public static void scrivi(TipoFlusso tipo, OutputStream uscita) {
        List<Colonna> colonne = ColonneCsv.di(tipo);
        try (ScrittoreCsv csv = new ScrittoreCsv(uscita)) {
            csv.riga(colonne.stream().map(Colonna::nome).toList());
            csv.riga(colonne.stream().map(c -> esempio(tipo, c)).toList());
        }
    }

    /** What the row of the invented person has in a column; empty for nothing. */
    static String esempio(TipoFlusso tipo, Colonna colonna) {
        Enum<?> voce = colonna.lista() == null ? colonna.campo() : colonna.lista();
        String suo = tipo + "." + voce.name() + ".esempio";
        String comune = voce.name() + ".esempio";
        return TESTI.contiene(suo)
                ? TESTI.get(suo)
                : TESTI.contiene(comune) ? TESTI.get(comune) : "";
    }
}
