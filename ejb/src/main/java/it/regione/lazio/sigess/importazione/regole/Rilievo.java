// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import java.io.Serializable;
import java.util.List;

/**
 * One finding on a row.
 *
 * @param codice numbered code of the rule, {@code SIUSS-E0401}, or derived, {@code SIUSS-E2001-B}
 * @param gravita severity of the rule on the day
 * @param campo path of the field, {@code PrestazioniSociali/@ImportoMensile}; empty for the row
 * @param valore the value as written in the file, null when absent
 * @param argomenti fill the slots {0}, {1}… of the rule's text and remedy
 * @param origine of a derived finding, the row that tells it with its own code; else 0
 */
public record Rilievo(
        String codice,
        Gravita gravita,
        String campo,
        String valore,
        List<String> argomenti,
        long origine)
        implements Serializable {

    /** What the columns of a finding hold. */
    public static final int CAMPO_MASSIMO = 120;

    public static final int VALORE_MASSIMO = 1000;

    /** Ends the code of what is wrong with a person, on the benefits after the first. */
    private static final String DERIVATO = "-B";

    /** Elements that no schema knows may come after some of the benefits: they are not shared. */
    private static final String ATTRIBUTO_DEL_BENEFICIARIO = Elemento.BENEFICIARIO.nome() + "/@";

    /** A finding of its own with the severity of its code. */
    public Rilievo(String codice, String campo, String valore, List<String> argomenti) {
        this(codice, Gravita.delCodice(codice), campo, valore, argomenti, 0);
    }

    /** The code of the rule, whether the finding is derived or not. */
    public static String codiceDellaRegola(String codice) {
        return derivato(codice) ? codice.substring(0, codice.length() - DERIVATO.length()) : codice;
    }

    public static boolean derivato(String codice) {
        return codice.endsWith(DERIVATO);
    }

    /** The text cut to what a column holds; null for an empty one, as Oracle has it. */
    static String entro(int massimo, String testo) {
        if (testo == null || testo.isEmpty()) {
            return null;
        }
        return testo.length() <= massimo ? testo : testo.substring(0, massimo);
    }

    /** Whether it is on what all benefits of a {@code Beneficiario} share. */
    boolean delBeneficiario() {
        return campo.startsWith(ATTRIBUTO_DEL_BENEFICIARIO)
                || campo.startsWith(Elemento.ANAGRAFICA.nome())
                || campo.startsWith(Elemento.INDIRIZZO.nome());
    }

    /**
     * The same finding on another benefit of the person whose first benefit is row {@code riga}.
     */
    Rilievo derivatoDa(long riga) {
        return new Rilievo(codice + DERIVATO, gravita, campo, valore, argomenti, riga);
    }
}
