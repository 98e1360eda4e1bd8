// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What moved between two previews of the same file, from their ledgers: outcome, findings, records,
 * versions.
 */
final class RigheMosse {

    private static final List<String> OGGETTI =
            List.of("SOGGETTO", "PRESA_IN_CARICO", "SCHEDA", "INTERVENTO");

    /** The same codes, one of them of another severity: a rule was configured meanwhile. */
    private static final String ALTRA_GRAVITA =
            "N.CODICI IS NOT NULL AND EXISTS (SELECT 1 FROM RILIEVO A"
                    + " WHERE A.IMPORTAZIONE_ID = N.IMPORTAZIONE_ID AND A.NUMERO_RIGA = N.NUMERO"
                    + " AND NOT EXISTS (SELECT 1 FROM RILIEVO B"
                    + " WHERE B.IMPORTAZIONE_ID = V.IMPORTAZIONE_ID AND B.NUMERO_RIGA = N.NUMERO"
                    + " AND B.CODICE = A.CODICE AND B.GRAVITA = A.GRAVITA))";

    private static final String ALTRI_RILIEVI =
            "NVL(N.CODICI, ' ') <> NVL(V.CODICI, ' ') OR " + ALTRA_GRAVITA;

    /** A negative id stands for a record that the import is yet to make. */
    private static final String DIVERSE =
            " FROM RIGA_IMPORTAZIONE N JOIN RIGA_IMPORTAZIONE V ON V.NUMERO = N.NUMERO"
                    + " WHERE N.IMPORTAZIONE_ID = ?1 AND V.IMPORTAZIONE_ID = ?2"
                    + " AND (N.ESITO <> V.ESITO OR "
                    + ALTRI_RILIEVI
                    + OGGETTI.stream()
                            .flatMap(o -> Stream.of(o + "_ID", o + "_PRIMA"))
                            .map(c -> " OR NVL(N." + c + ", 0) <> NVL(V." + c + ", 0)")
                            .collect(Collectors.joining())
                    + ")";

    private static final String RIGHE =
            "SELECT N.NUMERO, N.CHIAVE, V.ESITO AS PRIMA, N.ESITO AS ORA, CASE WHEN "
                    + ALTRI_RILIEVI
                    + " THEN 1 ELSE 0 END AS RILIEVI"
                    + OGGETTI.stream()
                            .map(
                                    o ->
                                            (", NVL(V.%1$s_ID, 0) AS %1$s_VID, NVL(N.%1$s_ID, 0) AS"
                                                            + " %1$s_NID, NVL(V.%1$s_PRIMA, 0) AS"
                                                            + " %1$s_VV, NVL(N.%1$s_PRIMA, 0) AS"
                                                            + " %1$s_NV")
                                                    .formatted(o))
                            .collect(Collectors.joining())
                    + DIVERSE
                    + " ORDER BY N.NUMERO";

    private static final Testi TESTI = Testi.di(RigheMosse.class);

    private RigheMosse() {}

    static List<RigaMossa> elenco(EntityManager em, long nuova, long vecchia, Finestra finestra) {
        List<?> righe =
                em.createNativeQuery(RIGHE)
                        .setParameter(1, nuova)
                        .setParameter(2, vecchia)
                        .setFirstResult(finestra.primo())
                        .setMaxResults(finestra.quanti())
                        .getResultList();
        return righe.stream().map(r -> mossa(nuova, (Object[]) r)).toList();
    }

    static long conta(EntityManager em, long nuova, long vecchia) {
        return ((Number)
                        em.createNativeQuery("SELECT COUNT(*)" + DIVERSE)
                                .setParameter(1, nuova)
                                .setParameter(2, vecchia)
                                .getSingleResult())
                .longValue();
    }

    private static RigaMossa mossa(long importazione, Object[] riga) {
        List<String> motivi = new ArrayList<>();
        for (int i = 0; i < OGGETTI.size(); i++) {
            int da = 5 + 4 * i;
            String motivo =
                    motivo(
                            numero(riga[da]),
                            numero(riga[da + 1]),
                            numero(riga[da + 2]) != numero(riga[da + 3]));
            if (motivo != null) {
                motivi.add(TESTI.get("mossa." + motivo + "." + OGGETTI.get(i)));
            }
        }
        if (numero(riga[4]) == 1) {
            motivi.add(TESTI.get("mossa.rilievi"));
        }
        return new RigaMossa(
                importazione,
                numero(riga[0]),
                ModificheService.parti((String) riga[1]),
                EsitoRiga.valueOf((String) riga[2]),
                EsitoRiga.valueOf((String) riga[3]),
                motivi);
    }

    private static String motivo(long prima, long ora, boolean altraVersione) {
        if (prima == ora) {
            return ora > 0 && altraVersione ? "modificato" : null;
        }
        if (ora > 0) {
            return prima > 0 ? "altro" : "esiste";
        }
        return prima > 0 ? "sparito" : null;
    }

    private static long numero(Object valore) {
        return ((Number) valore).longValue();
    }
}
