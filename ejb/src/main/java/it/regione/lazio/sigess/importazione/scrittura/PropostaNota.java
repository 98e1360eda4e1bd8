// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.shared.Normalizzazione;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What some file has said of a field of a person, and what became of it.
 *
 * @param superataDa import because of which it is not open, 0 for none
 * @param annullata whether its import was undone: an open proposal of it binds nobody
 */
record PropostaNota(
        long id,
        String proposto,
        String stato,
        String ordine,
        long importazione,
        String unita,
        boolean riservata,
        long superataDa,
        boolean annullata) {

    private static final String LEGGI =
            "SELECT v.ID, v.SOGGETTO_ID, v.CAMPO, v.PROPOSTO, v.STATO, v.ORDINE_FLUSSO,"
                    + " v.IMPORTAZIONE_ID, v.UNITA_OPERATIVA, v.RISERVATA, v.SUPERATA_DA,"
                    + " i.STATO AS IMPORTAZIONE FROM VARIAZIONE_ANAGRAFICA v"
                    + " JOIN IMPORTAZIONE i ON i.ID = v.IMPORTAZIONE_ID WHERE v.SOGGETTO_ID IN ";

    /** All proposals on these persons, by person: one look-up. */
    static Map<Long, Map<String, List<PropostaNota>>> leggi(Connection c, Collection<Long> soggetti)
            throws SQLException {
        Map<Long, Map<String, List<PropostaNota>>> note = new HashMap<>();
        Blocchi.leggi(
                c,
                LEGGI,
                List.of(),
                soggetti,
                r ->
                        note.computeIfAbsent(r.getLong("SOGGETTO_ID"), k -> new HashMap<>())
                                .computeIfAbsent(r.getString("CAMPO"), k -> new ArrayList<>())
                                .add(di(r)));
        return note;
    }

    private static PropostaNota di(ResultSet r) throws SQLException {
        return new PropostaNota(
                r.getLong("ID"),
                r.getString("PROPOSTO"),
                r.getString("STATO"),
                r.getString("ORDINE_FLUSSO"),
                r.getLong("IMPORTAZIONE_ID"),
                r.getString("UNITA_OPERATIVA"),
                r.getInt("RISERVATA") == 1,
                r.getLong("SUPERATA_DA"),
                r.getString("IMPORTAZIONE").contains("ANNULLA"));
    }

    boolean aperta() {
        return "PROPOSTA".equals(stato);
    }

    /**
     * Whether this import has withdrawn it because a row confirms the record: to another row of the
     * same file it is as open as to the preview, which withdraws nothing.
     */
    boolean ritirataDa(ContestoImportazione contesto) {
        return "SUPERATA".equals(stato)
                && superataDa == contesto.importazione()
                && importazione != superataDa
                && ordine.compareTo(contesto.ordineFlusso()) < 0;
    }

    /** Whether because of it the difference is not proposed. */
    boolean ferma(ContestoImportazione contesto, Differenza differenza) {
        boolean stesso =
                Normalizzazione.confronto(proposto)
                        .equals(Normalizzazione.confronto(differenza.proposto()));
        boolean nonPiuNuova = contesto.ordineFlusso().compareTo(ordine) <= 0;
        return switch (stato) {
            case "RIFIUTATA" -> stesso;
            case "PROPOSTA" -> !annullata && (stesso || nonPiuNuova);
            case "SUPERATA" -> ritirataDa(contesto) && !annullata && stesso;
            default -> nonPiuNuova;
        };
    }
}
