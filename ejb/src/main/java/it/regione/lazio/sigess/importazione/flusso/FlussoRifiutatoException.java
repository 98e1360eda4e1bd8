// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The file as a whole cannot be read as a flow (specifica SIUSS, regola V1). What people read is
 * the text of {@link #codice()} with {@link #argomenti()} in its slots; the message of the
 * exception is for logs and holds no value of a field.
 */
public class FlussoRifiutatoException extends Exception {

    private static final long serialVersionUID = 1L;

    private final MotivoRifiuto motivo;
    private final ArrayList<String> argomenti = new ArrayList<>();

    /**
     * @param riga line of the place, from 1
     * @param colonna column of the place, from 1
     * @param dettagli the further slots that {@code motivo} names
     */
    public FlussoRifiutatoException(
            MotivoRifiuto motivo, int riga, int colonna, String... dettagli) {
        super(motivo.codice() + " (" + riga + ":" + colonna + ")");
        this.motivo = motivo;
        argomenti.add(String.valueOf(riga));
        argomenti.add(String.valueOf(colonna));
        argomenti.addAll(Arrays.asList(dettagli));
    }

    public MotivoRifiuto motivo() {
        return motivo;
    }

    /** {@code SIUSS-E0001}… */
    public String codice() {
        return motivo.codice();
    }

    /** Line, column, and what the reason adds; never null. */
    public List<String> argomenti() {
        return List.copyOf(argomenti);
    }
}
