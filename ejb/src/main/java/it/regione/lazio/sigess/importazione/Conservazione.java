// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.shared.Testi;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The law of conservation: every row read has one line in the ledger, with the outcome under which
 * it was counted. What breaks it is told in words.
 */
final class Conservazione {

    private static final Testi TESTI = Testi.di(RegistroImportazioni.class);

    private final Importazione importazione;
    private final Conteggi conteggi;
    private final Map<EsitoRiga, Integer> registro;

    Conservazione(EntityManager em, Importazione importazione) {
        this.importazione = importazione;
        conteggi = importazione.getConteggi();
        registro = registro(em, importazione.getId());
    }

    /** Of a whole import: all rows of the file, and each outcome as often as it was counted. */
    Optional<String> violata() {
        int totali = importazione.getRigheTotali();
        return conteggi.getLette() == totali && siSommano()
                ? esiti()
                : Optional.of(
                        TESTI.get(
                                "importazione.nonSiConserva",
                                totali,
                                conteggi.getLette(),
                                registrate()));
    }

    /** Of an import that did not come to its end: of the rows that it has read. */
    Optional<String> violataFinQui() {
        return siSommano()
                ? esiti()
                : Optional.of(
                        TESTI.get(
                                "importazione.parteNonSiConserva",
                                conteggi.getLette(),
                                registrate()));
    }

    private boolean siSommano() {
        return conteggi.siConserva() && conteggi.getLette() == registrate();
    }

    private int registrate() {
        return registro.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Optional<String> esiti() {
        for (EsitoRiga esito : EsitoRiga.values()) {
            int righe = registro.getOrDefault(esito, 0);
            if (righe != conteggi.di(esito)) {
                return Optional.of(
                        TESTI.get(
                                "importazione.esitoNonSiConserva",
                                TESTI.get("importazione.esito." + esito),
                                conteggi.di(esito),
                                righe));
            }
        }
        return Optional.empty();
    }

    private static Map<EsitoRiga, Integer> registro(EntityManager em, long id) {
        List<?> esiti =
                em.createNativeQuery(
                                "SELECT ESITO, COUNT(*) FROM RIGA_IMPORTAZIONE"
                                        + " WHERE IMPORTAZIONE_ID = ?1 GROUP BY ESITO")
                        .setParameter(1, id)
                        .getResultList();
        Map<EsitoRiga, Integer> registro = new EnumMap<>(EsitoRiga.class);
        for (Object esito : esiti) {
            Object[] colonne = (Object[]) esito;
            registro.put(EsitoRiga.valueOf((String) colonne[0]), ((Number) colonne[1]).intValue());
        }
        return registro;
    }
}
