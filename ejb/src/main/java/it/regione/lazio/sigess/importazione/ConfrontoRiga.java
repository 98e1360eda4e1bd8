// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.VerificaDettaglio.Cella;
import it.regione.lazio.sigess.importazione.VerificaDettaglio.Voce;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Dizionario;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Valori;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A row beside records, field by field: the columns are the attributes of an element. */
final class ConfrontoRiga {

    private final EntityManager em;
    private final Dizionario dizionario;

    ConfrontoRiga(EntityManager em, Dizionario dizionario) {
        this.em = em;
        this.dizionario = dizionario;
    }

    /**
     * One line for each attribute of {@code elemento} that the row or a record fills.
     *
     * @param riservati those of {@code record} of which only what is equal may be known
     */
    List<Voce> voci(RigaFlusso riga, Elemento elemento, List<Long> record, Set<Long> riservati) {
        List<Campo> campi = Campo.di(elemento);
        Map<Campo, Object> letti = Valori.di(riga, elemento);
        List<Object[]> registrati =
                record.stream().map(id -> colonne(elemento.tabella(), campi, id)).toList();
        List<Boolean> riserve = record.stream().map(riservati::contains).toList();
        List<Voce> voci = new ArrayList<>();
        for (int i = 0; i < campi.size(); i++) {
            int n = i;
            Campo campo = campi.get(i);
            Object letto = letti.get(campo);
            List<Object> noti =
                    registrati.stream().map(r -> valore(campo, r == null ? null : r[n])).toList();
            if (campo != Campo.TIPO_OPERAZIONE
                    && (letto != null || noti.stream().anyMatch(Objects::nonNull))) {
                voci.add(voce(campo, letto, noti, riserve));
            }
        }
        return voci;
    }

    private Voce voce(Campo campo, Object letto, List<Object> noti, List<Boolean> riserve) {
        return new Voce(
                dizionario.domanda(campo),
                testo(campo, letto),
                IntStream.range(0, noti.size())
                        .mapToObj(n -> cella(campo, letto, noti.get(n), riserve.get(n)))
                        .toList());
    }

    private Cella cella(Campo campo, Object letto, Object noto, boolean riservata) {
        return new Cella(riservata ? null : testo(campo, noto), !uguali(letto, noto), riservata);
    }

    private static boolean uguali(Object letto, Object noto) {
        return letto instanceof BigDecimal uno && noto instanceof BigDecimal altro
                ? uno.compareTo(altro) == 0
                : Objects.equals(letto, noto);
    }

    /** The value as people read it: codes with their meaning, hours with minutes. */
    private Object testo(Campo campo, Object valore) {
        if (valore instanceof String codice) {
            return dizionario.risposta(campo, codice);
        }
        if (valore instanceof Integer minuti && campo.formato() instanceof Formato.Ore) {
            return String.format(Locale.ITALY, "%d:%02d", minuti / 60, minuti % 60);
        }
        return valore;
    }

    /** Column values of a record; null when it is gone. */
    private Object[] colonne(String tabella, List<Campo> campi, Long id) {
        String colonne = campi.stream().map(Campo::colonna).collect(Collectors.joining(", "));
        List<?> righe =
                em.createNativeQuery("SELECT " + colonne + " FROM " + tabella + " WHERE ID = ?1")
                        .setParameter(1, id)
                        .getResultList();
        return righe.isEmpty() ? null : (Object[]) righe.get(0);
    }

    /** As {@link Valori} has the row's: text, date, amount at scale 2, number. */
    private static Object valore(Campo campo, Object colonna) {
        Formato formato = campo.formato();
        if (colonna == null) {
            return null;
        }
        if (formato instanceof Formato.Data) {
            return giorno(colonna);
        }
        if (formato instanceof Formato.Decimale) {
            return ((BigDecimal) colonna).setScale(2, RoundingMode.UNNECESSARY);
        }
        if (formato instanceof Formato.Ore || formato instanceof Formato.Intero) {
            return ((Number) colonna).intValue();
        }
        return colonna.toString();
    }

    private static LocalDate giorno(Object colonna) {
        return colonna instanceof Timestamp istante
                ? istante.toLocalDateTime().toLocalDate()
                : LocalDate.parse(colonna.toString().substring(0, 10));
    }
}
