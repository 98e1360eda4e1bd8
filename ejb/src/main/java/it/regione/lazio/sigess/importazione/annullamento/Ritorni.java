// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.scrittura.Blocchi;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The before-images of what is to go back, and whether the rest of the database still takes them:
 * the records they belong to are there, and no other open case has the place of theirs.
 */
final class Ritorni {

    private static final String CHIAVE_APERTA = "CHIAVE_APERTA";

    private final Connection connessione;
    private final ContestoAnnullamento contesto;
    private final Intervallo intervallo;
    private final Fase fase;

    Ritorni(Connection connessione, ContestoAnnullamento contesto, Intervallo intervallo) {
        this.connessione = connessione;
        this.contesto = contesto;
        this.intervallo = intervallo;
        this.fase = intervallo.fase();
    }

    /** Takes out of the list what can only be judged with an earlier row. */
    void giudica(List<Toccato> toccati) throws SQLException {
        List<Toccato> cambiati = toccati.stream().filter(t -> !t.creato && !t.resta()).toList();
        leggi(cambiati);
        if (fase == Fase.INTERVENTI) {
            ciSono(cambiati, "SCHEDA_SINA_ID", "SCHEDA_SINA");
        }
        if (fase == Fase.INTERVENTI || fase == Fase.SCHEDE) {
            ciSono(cambiati, "PRESA_IN_CARICO_ID", "PRESA_IN_CARICO");
        }
        if (fase == Fase.PRESE) {
            liberi(cambiati, toccati);
        }
    }

    private void leggi(List<Toccato> cambiati) throws SQLException {
        Map<Long, Toccato> perCambio =
                cambiati.stream()
                        .collect(
                                Collectors.toMap(
                                        t -> t.storia.propri().get(0).id(), Function.identity()));
        Blocchi.leggi(
                connessione,
                "SELECT ID, PRIMA FROM MODIFICA WHERE ID IN ",
                List.of(),
                perCambio.keySet(),
                r -> perCambio.get(r.getLong(1)).immagine = new Immagine(r.getString(2)));
    }

    private void ciSono(List<Toccato> cambiati, String colonna, String tabella)
            throws SQLException {
        Set<Long> serve =
                cambiati.stream()
                        .map(t -> t.immagine.riferimento(colonna))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Set<Long> presenti = new HashSet<>();
        Blocchi.leggi(
                connessione,
                "SELECT ID FROM " + tabella + " WHERE ID IN ",
                List.of(),
                serve,
                r -> presenti.add(r.getLong(1)));
        for (Toccato t : cambiati) {
            Long riferimento = t.immagine.riferimento(colonna);
            if (riferimento != null && !presenti.contains(riferimento)) {
                t.lascia(Causa.RIFERIMENTO, null);
            }
        }
    }

    private void liberi(List<Toccato> cambiati, List<Toccato> tutti) throws SQLException {
        Map<String, Toccato> perChiave = new HashMap<>();
        cambiati.stream()
                .filter(t -> t.immagine.testo(CHIAVE_APERTA) != null)
                .forEach(t -> perChiave.put(t.immagine.testo(CHIAVE_APERTA), t));
        Set<Long> andati =
                tutti.stream()
                        .filter(t -> t.azione() == Azione.ELIMINA)
                        .map(t -> t.id)
                        .collect(Collectors.toSet());
        // One that the import opened after it closed this is judged with the row that opened it.
        Set<Long> qui = tutti.stream().map(t -> t.id).collect(Collectors.toSet());
        Set<Toccato> dopo = new HashSet<>();
        Blocchi.leggi(
                connessione,
                "SELECT P.CHIAVE_APERTA, P.ID, P.CREATO_DA,"
                        + " (SELECT COUNT(*) FROM ANNULLAMENTO_RIGA A WHERE A.ANNULLAMENTO_ID = ?"
                        + " AND A.TABELLA = 'PRESA_IN_CARICO' AND A.RECORD_ID = P.ID)"
                        + " FROM PRESA_IN_CARICO P WHERE NOT EXISTS"
                        + " (SELECT 1 FROM ANNULLAMENTO_RIGA A WHERE A.ANNULLAMENTO_ID = ?"
                        + " AND A.TABELLA = 'PRESA_IN_CARICO' AND A.RECORD_ID = P.ID"
                        + " AND A.AZIONE = 'ELIMINA') AND P.CHIAVE_APERTA IN ",
                List.of(contesto.annullamento(), contesto.annullamento()),
                perChiave.keySet(),
                r -> {
                    Toccato t = perChiave.get(r.getString(1));
                    if (r.getLong(2) == t.id || andati.contains(r.getLong(2))) {
                        return;
                    }
                    boolean daGiudicare =
                            r.getLong(3) == contesto.importazione()
                                    && r.getInt(4) == 0
                                    && !qui.contains(r.getLong(2));
                    if (daGiudicare && t.righe().min().orElseThrow() < intervallo.da()) {
                        dopo.add(t);
                    } else {
                        t.lascia(Causa.POSTO, r.getLong(3) == 0 ? null : r.getLong(3));
                    }
                });
        tutti.removeAll(dopo);
    }
}
