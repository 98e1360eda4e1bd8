// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Blocchi;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ledgers of the files of a comparison. Interventions are found by the index of the ledger.
 * Subjects have none (it would cost every import of benefits): the lines of a SINBA file, which has
 * as many as there are minors in care of a body, are kept in memory, some 200 bytes each.
 */
public final class LetturaRegistro {

    private static final String RIGHE =
            "SELECT IMPORTAZIONE_ID, NUMERO, %1$s, IMPRONTA, CHIAVE FROM RIGA_IMPORTAZIONE"
                    + " WHERE ESITO <> 'SCARTATA' AND ESITO <> 'ESCLUSA' AND %1$s IS NOT NULL";

    private static final String SENZA_OGGETTO =
            "SELECT CHIAVE FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ?"
                    + " AND ESITO = 'PARCHEGGIATA' AND %s IS NULL AND CHIAVE IS NOT NULL";

    private static final String SCARTI =
            "SELECT CHIAVE_RETTIFICA FROM SCARTO WHERE IMPORTAZIONE_ID = ? AND CHIAVE_RETTIFICA IN ";

    private final FileConfrontati file;
    private final List<Long> importazioni;
    private Map<Long, List<RigaDiRegistro>> inMemoria;
    private Set<String> senzaOggetto;

    public LetturaRegistro(FileConfrontati file) {
        this.file = file;
        importazioni = Stream.concat(Stream.of(file.nuova()), file.precedenti().stream()).toList();
    }

    /** The lines {@code da} to {@code a} of one import. */
    List<RigaDiRegistro> intervallo(Connection c, long importazione, long da, long a)
            throws SQLException {
        String sql = righe() + " AND IMPORTAZIONE_ID = ? AND NUMERO BETWEEN ? AND ?";
        List<RigaDiRegistro> righe = new ArrayList<>();
        try (PreparedStatement comando = c.prepareStatement(sql)) {
            comando.setLong(1, importazione);
            comando.setLong(2, da);
            comando.setLong(3, a);
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    righe.add(riga(r));
                }
            }
        }
        return righe;
    }

    /** All lines of these objects in both files. */
    Map<Long, List<RigaDiRegistro>> di(Connection c, Collection<Long> oggetti) throws SQLException {
        if (file.tipo() == TipoFlusso.SINBA) {
            return tutte(c);
        }
        Map<Long, List<RigaDiRegistro>> righe = new HashMap<>();
        String segnaposto = String.join(", ", Collections.nCopies(importazioni.size(), "?"));
        Blocchi.leggi(
                c,
                righe() + " AND IMPORTAZIONE_ID IN (" + segnaposto + ") AND INTERVENTO_ID IN ",
                importazioni,
                oggetti,
                r -> aggiungi(righe, riga(r)));
        return righe;
    }

    /** Which of these keys a reject of the import has. */
    Set<String> scartate(Connection c, long importazione, Collection<String> chiavi)
            throws SQLException {
        Set<String> scartate = new HashSet<>();
        Blocchi.leggi(c, SCARTI, List.of(importazione), chiavi, r -> scartate.add(r.getString(1)));
        return scartate;
    }

    /**
     * The keys that the new file parked before it was known whose they are: few, since a person has
     * to decide on each.
     */
    Set<String> parcheggiateSenzaOggetto(Connection c) throws SQLException {
        if (senzaOggetto == null) {
            senzaOggetto = new HashSet<>();
            String sql = SENZA_OGGETTO.formatted(file.oggetto());
            try (PreparedStatement comando = c.prepareStatement(sql)) {
                comando.setLong(1, file.nuova());
                try (ResultSet r = comando.executeQuery()) {
                    while (r.next()) {
                        senzaOggetto.add(r.getString(1));
                    }
                }
            }
        }
        return senzaOggetto;
    }

    private Map<Long, List<RigaDiRegistro>> tutte(Connection c) throws SQLException {
        if (inMemoria == null) {
            inMemoria = new HashMap<>();
            for (long importazione : importazioni) {
                intervallo(c, importazione, 1, Integer.MAX_VALUE)
                        .forEach(r -> aggiungi(inMemoria, r));
            }
        }
        return inMemoria;
    }

    private static void aggiungi(Map<Long, List<RigaDiRegistro>> righe, RigaDiRegistro riga) {
        righe.computeIfAbsent(riga.oggetto(), o -> new ArrayList<>(2)).add(riga);
    }

    private String righe() {
        return RIGHE.formatted(file.oggetto());
    }

    private static RigaDiRegistro riga(ResultSet r) throws SQLException {
        return new RigaDiRegistro(
                r.getLong(1), r.getLong(2), r.getLong(3), r.getString(4), r.getString(5));
    }
}
