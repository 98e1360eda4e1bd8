// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code IdentificazioneFlusso} as written in the file; absent attributes are null.
 *
 * @param nome flow name, by rule {@code Ente.TIPO.AAAAMMGG.progressivo}; the whole string is the id
 */
public record IntestazioneFlusso(
        String nome,
        String enteCodice,
        String enteDenominazione,
        String enteIndirizzo,
        String enteCfOperatore)
        implements Serializable {

    private static final Pattern DATA =
            Pattern.compile("(?:^|\\.)([0-9]{8})(?:\\.([0-9]{1,12}))?(?=\\.|$)");

    /**
     * The date in the flow's name, read leniently ({@code .PSA.INPS.} and odd progressives pass).
     */
    public Optional<LocalDate> dataFlusso() {
        Matcher m = DATA.matcher(nome == null ? "" : nome);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(m.group(1), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The value of an attribute of the head; null when absent. */
    public String valore(Campo campo) {
        return switch (campo) {
            case NOME_FLUSSO -> nome;
            case ENTE_CODICE -> enteCodice;
            case ENTE_DENOMINAZIONE -> enteDenominazione;
            case ENTE_INDIRIZZO -> enteIndirizzo;
            case ENTE_CF_OPERATORE -> enteCfOperatore;
            default -> throw new IllegalArgumentException(campo.name());
        };
    }

    /**
     * What puts flows in order: {@code giorno} and the progressive in the name, as text that sorts.
     * A name without progressive goes before those of the same day.
     *
     * @param giorno date of the flow, whatever it was taken from
     */
    public static String ordine(LocalDate giorno, String nome) {
        Matcher m = DATA.matcher(nome == null ? "" : nome);
        String progressivo = m.find() && m.group(2) != null ? m.group(2) : "0";
        return giorno.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "."
                + "0".repeat(12 - progressivo.length())
                + progressivo;
    }
}
