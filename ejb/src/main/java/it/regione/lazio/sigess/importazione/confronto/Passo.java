// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.TipoConfronto;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One stretch of a comparison: some lines of a ledger, what the other file says of the same
 * objects, and a record of what is not unchanged.
 */
final class Passo {

    private static final String SCRITTURA =
            "INSERT INTO CONFRONTO_RIGA (IMPORTAZIONE_ID, RIGA_DI, RIGA, TIPO, PRIMA_DI,"
                    + " PRIMA_RIGA) VALUES (?, ?, ?, ?, ?, ?)";

    private record Esito(TipoConfronto tipo, RigaDiRegistro riga, RigaDiRegistro prima) {}

    private final Connection c;
    private final FileConfrontati file;
    private final LetturaRegistro registro;
    private final List<Esito> esiti = new ArrayList<>();

    Passo(Connection c, FileConfrontati file, LetturaRegistro registro) {
        this.c = c;
        this.file = file;
        this.registro = registro;
    }

    /** Lines of the new file: new, changed, unchanged, or not to be compared. */
    ConteggiConfronto avanti(long da, long a) throws SQLException {
        List<RigaDiRegistro> righe = registro.intervallo(c, file.nuova(), da, a);
        Map<Long, List<RigaDiRegistro>> tutte = registro.di(c, oggetti(righe));
        List<RigaDiRegistro> sole = new ArrayList<>();
        int invariati = 0;
        for (RigaDiRegistro riga : righe) {
            List<RigaDiRegistro> stesse = tutte.get(riga.oggetto());
            if (riga.equals(ultima(stesse, true))) {
                RigaDiRegistro prima = ultima(stesse, false);
                if (prima == null) {
                    sole.add(riga);
                } else if (riga.uguale(prima)) {
                    invariati++;
                } else {
                    esiti.add(new Esito(TipoConfronto.VARIATO, riga, prima));
                }
            }
        }
        Set<String> scartate = new HashSet<>();
        for (long precedente : file.precedenti()) {
            scartate.addAll(registro.scartate(c, precedente, chiavi(sole)));
        }
        for (RigaDiRegistro riga : sole) {
            TipoConfronto tipo =
                    ha(scartate, riga) ? TipoConfronto.NON_CONFRONTATO : TipoConfronto.NUOVO;
            esiti.add(new Esito(tipo, riga, null));
        }
        return scrivi(invariati);
    }

    /**
     * Lines of an import of the file before: what the new file says nothing about is no longer
     * there. What it rejected or parked is in it.
     */
    ConteggiConfronto indietro(long importazione, long da, long a) throws SQLException {
        List<RigaDiRegistro> righe = registro.intervallo(c, importazione, da, a);
        Map<Long, List<RigaDiRegistro>> tutte = registro.di(c, oggetti(righe));
        List<RigaDiRegistro> sole =
                righe.stream()
                        .filter(r -> !r.annulla())
                        .filter(r -> ultima(tutte.get(r.oggetto()), true) == null)
                        .filter(r -> r.equals(ultima(tutte.get(r.oggetto()), false)))
                        .toList();
        if (!sole.isEmpty()) {
            Set<String> scartate = registro.scartate(c, file.nuova(), chiavi(sole));
            Set<String> parcheggiate = registro.parcheggiateSenzaOggetto(c);
            sole.stream()
                    .filter(r -> !ha(scartate, r))
                    .filter(r -> !parcheggiate.contains(r.chiave()))
                    .forEach(r -> esiti.add(new Esito(TipoConfronto.CESSATO, r, null)));
        }
        return scrivi(0);
    }

    private boolean ha(Set<String> scartate, RigaDiRegistro riga) {
        return riga.chiave() != null && scartate.contains(file.chiaveDiScarto(riga.chiave()));
    }

    private RigaDiRegistro ultima(List<RigaDiRegistro> righe, boolean delNuovo) {
        return RigaDiRegistro.ultima(
                righe.stream()
                        .filter(r -> (r.importazione() == file.nuova()) == delNuovo)
                        .toList());
    }

    private static Set<Long> oggetti(List<RigaDiRegistro> righe) {
        return righe.stream().map(RigaDiRegistro::oggetto).collect(Collectors.toSet());
    }

    private Set<String> chiavi(List<RigaDiRegistro> righe) {
        return righe.stream()
                .map(RigaDiRegistro::chiave)
                .filter(Objects::nonNull)
                .map(file::chiaveDiScarto)
                .collect(Collectors.toSet());
    }

    private ConteggiConfronto scrivi(int invariati) throws SQLException {
        if (!esiti.isEmpty()) {
            try (PreparedStatement comando = c.prepareStatement(SCRITTURA)) {
                for (Esito esito : esiti) {
                    comando.setLong(1, file.nuova());
                    comando.setLong(2, esito.riga().importazione());
                    comando.setLong(3, esito.riga().numero());
                    comando.setString(4, esito.tipo().name());
                    if (esito.prima() == null) {
                        comando.setNull(5, Types.NUMERIC);
                        comando.setNull(6, Types.NUMERIC);
                    } else {
                        comando.setLong(5, esito.prima().importazione());
                        comando.setLong(6, esito.prima().numero());
                    }
                    comando.addBatch();
                }
                comando.executeBatch();
            }
        }
        return new ConteggiConfronto(
                quanti(TipoConfronto.NUOVO),
                quanti(TipoConfronto.VARIATO),
                quanti(TipoConfronto.CESSATO),
                invariati,
                quanti(TipoConfronto.NON_CONFRONTATO));
    }

    private int quanti(TipoConfronto tipo) {
        return (int) esiti.stream().filter(e -> e.tipo() == tipo).count();
    }
}
