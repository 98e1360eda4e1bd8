// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.io.Serializable;

/**
 * The four parameters of an import, as given.
 *
 * @param codicePrestazione INPS benefit code that selects the rows; {@code *} takes all
 * @param unitaOperativa code of the operating unit of every case and intervention
 * @param operatore staff code of the reference operator, never a codice fiscale
 * @param tipoIntervento code of the intervention type of the rows of its kind; null for SINBA
 */
public record ParametriImportazione(
        String codicePrestazione, String unitaOperativa, String operatore, String tipoIntervento)
        implements Serializable {

    /** Selects every row. */
    public static final String TUTTE = "*";

    public ParametriImportazione {
        codicePrestazione = ripulito(codicePrestazione);
        unitaOperativa = ripulito(unitaOperativa);
        operatore = ripulito(operatore);
        tipoIntervento = ripulito(tipoIntervento);
    }

    /** Whether no row is left out, whatever its code. */
    public boolean tutte() {
        return TUTTE.equals(codicePrestazione);
    }

    /** Whether rows of this benefit code are to be imported. */
    public boolean seleziona(String codice) {
        return tutte() || codicePrestazione.equals(codice);
    }

    private static String ripulito(String valore) {
        return valore == null || valore.isBlank() ? null : valore.strip();
    }
}
