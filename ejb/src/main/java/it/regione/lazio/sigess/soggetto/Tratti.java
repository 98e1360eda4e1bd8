// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import it.regione.lazio.sigess.shared.Normalizzazione;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What tells one person from another. Two records are never merged by it: it says when a person has
 * to look, and shows why.
 *
 * @param codiceFiscale as recorded or read
 * @param anno birth year, null when unknown
 */
public record Tratti(
        String codiceFiscale, String cognome, String nome, Integer anno, String sesso, String luogo)
        implements Serializable {

    /** What speaks for one person under two codes. */
    public enum Indizio {
        NOMINATIVO,
        ANNO,
        SESSO,
        LUOGO,
        /** Both codes hold the same birth date. */
        DATA,
        /** One of the codes, a provisional one, holds no birth date. */
        SENZA_DATA,
        /** The codes differ only by letters in the place of digits. */
        OMOCODIA
    }

    /** The value of {@code CHIAVE_OMONIMIA}; null for who has no name. */
    public String chiave() {
        if (cognome == null || nome == null) {
            return null;
        }
        return String.join(
                "|",
                Normalizzazione.ricerca(cognome),
                Normalizzazione.ricerca(nome),
                Objects.toString(anno, ""),
                Objects.toString(luogo, ""));
    }

    /**
     * What speaks for {@code altro} being the same person under another code; empty when nothing
     * does or something speaks against it. Two codes of 16 characters that decode to different
     * birth dates are two persons.
     */
    public Set<Indizio> stessaPersona(Tratti altro) {
        Optional<CodiceFiscale> uno = CodiceFiscale.of(codiceFiscale);
        Optional<CodiceFiscale> due = CodiceFiscale.of(altro.codiceFiscale);
        if (codiceFiscale == null || codiceFiscale.equals(altro.codiceFiscale)) {
            return Set.of();
        }
        Set<Indizio> indizi = EnumSet.noneOf(Indizio.class);
        if (omocodici(uno, due)) {
            indizi.add(Indizio.OMOCODIA);
        } else if (chiave() == null || !chiave().equals(altro.chiave()) || altroSesso(altro)) {
            return Set.of();
        }
        Optional<LocalDate> nascita = uno.flatMap(c -> data(c, anno));
        Optional<LocalDate> altra = due.flatMap(c -> data(c, altro.anno));
        if (nascita.isPresent() && altra.isPresent()) {
            if (!nascita.equals(altra)) {
                return Set.of();
            }
            indizi.add(Indizio.DATA);
        } else {
            indizi.add(Indizio.SENZA_DATA);
        }
        aggiungiUguali(altro, indizi);
        return indizi;
    }

    private void aggiungiUguali(Tratti altro, Set<Indizio> indizi) {
        if (cognome != null
                && Normalizzazione.ricerca(cognome + " " + nome)
                        .equals(Normalizzazione.ricerca(altro.cognome + " " + altro.nome))) {
            indizi.add(Indizio.NOMINATIVO);
        }
        if (anno != null && anno.equals(altro.anno)) {
            indizi.add(Indizio.ANNO);
        }
        if (sesso != null && sesso.equals(altro.sesso)) {
            indizi.add(Indizio.SESSO);
        }
        if (luogo != null && luogo.equals(altro.luogo)) {
            indizi.add(Indizio.LUOGO);
        }
    }

    private boolean altroSesso(Tratti altro) {
        return sesso != null && altro.sesso != null && !sesso.equals(altro.sesso);
    }

    private static boolean omocodici(Optional<CodiceFiscale> uno, Optional<CodiceFiscale> due) {
        return uno.isPresent()
                && due.isPresent()
                && !uno.get().provvisorio()
                && uno.get().radice().equals(due.get().radice());
    }

    private static Optional<LocalDate> data(CodiceFiscale codice, Integer anno) {
        return anno == null ? Optional.empty() : codice.dataNascita(anno);
    }
}
