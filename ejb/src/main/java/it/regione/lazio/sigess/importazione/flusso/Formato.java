// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.util.List;
import java.util.stream.IntStream;

/** The shape that the INPS schemas give to a value. */
public sealed interface Formato {

    /** Most lists of codes count from here, one by one. */
    String PRIMO = "1";

    /** Free text of {@code min} to {@code max} characters. */
    record Testo(int min, int max) implements Formato {}

    /** Exactly {@code quante} decimal digits. */
    record Cifre(int quante) implements Formato {}

    /** One of a closed list of codes. */
    record Codice(List<String> ammessi) implements Formato {

        /** Whether a value is one of them; asked for every coded value of every row. */
        public boolean ammette(String valore) {
            if (valore.length() == 1 && PRIMO.equals(ammessi.get(0))) {
                char cifra = valore.charAt(0);
                return cifra > '0' && cifra <= '9' && cifra - '0' <= ammessi.size();
            }
            return ammessi.contains(valore);
        }
    }

    /** Codice fiscale: 16 characters (omocodia included) or 11 digits. */
    record CodiceFiscale() implements Formato {}

    /** {@code xs:date}: {@code AAAA-MM-GG}, a zone is tolerated and dropped. */
    record Data() implements Formato {}

    /** {@code MM/AAAA}, years 1900 to 2099. */
    record MeseAnno() implements Formato {}

    /** {@code xs:decimal}, an amount in euro. */
    record Decimale() implements Formato {}

    /** {@code HH.MM}: hours and minutes written as a decimal number. */
    record Ore() implements Formato {}

    /** {@code xs:int} between {@code min} and {@code max}. */
    record Intero(int min, int max) implements Formato {}

    static Codice codici(int primo, int ultimo) {
        return new Codice(IntStream.rangeClosed(primo, ultimo).mapToObj(String::valueOf).toList());
    }

    static Codice codici(String... ammessi) {
        return new Codice(List.of(ammessi));
    }
}
