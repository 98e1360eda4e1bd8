// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a flow that corrects another: in the documented form {@code
 * Ente.TIPO.AAAAMMGG.progressivo}, with the word after the body. Date and progressive stay those of
 * the corrected flow, so that a correction is never newer than a file that came after that one.
 */
public final class NomeRettifica {

    private static final String PAROLA = "-RETTIFICA";
    private static final int MASSIMO = 50;
    private static final int MASSIMO_ENTE = 32;
    private static final Pattern FORMA =
            Pattern.compile("([^.]{1,32})(\\.(?:PS|PSA|SINA|SINBA)\\.[0-9]{8}\\.[0-9]{1,12})");

    private NomeRettifica() {}

    /**
     * The name for a correction of {@code testa}; of one that is a correction already, its name.
     *
     * @param giorno date of the corrected flow, for a name that tells none
     */
    public static String di(IntestazioneFlusso testa, TipoFlusso tipo, LocalDate giorno) {
        Matcher documentato = FORMA.matcher(testa.nome() == null ? "" : testa.nome());
        if (!documentato.matches() || testa.dataFlusso().isEmpty()) {
            String ordine = IntestazioneFlusso.ordine(giorno, testa.nome());
            String sigla = tipo == TipoFlusso.SINBA ? ".SINBA." : ".PS.";
            return conParola(testa.enteCodice().replace('.', '-'), sigla + ordine);
        }
        return documentato.group(1).endsWith(PAROLA)
                ? testa.nome()
                : conParola(documentato.group(1), documentato.group(2));
    }

    private static String conParola(String ente, String resto) {
        int posto = Math.min(MASSIMO_ENTE, MASSIMO - resto.length()) - PAROLA.length();
        return ente.substring(0, Math.min(ente.length(), posto)) + PAROLA + resto;
    }
}
