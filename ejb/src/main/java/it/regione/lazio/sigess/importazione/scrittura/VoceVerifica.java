// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.CausaVerifica;
import it.regione.lazio.sigess.importazione.DecisioneVerifica;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaJson;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An item of the queue as it is read to be decided. */
record VoceVerifica(
        long id,
        long importazione,
        boolean decidibile,
        CausaVerifica causa,
        String stato,
        String persona,
        List<Long> candidati,
        String decisaDa,
        RigaFlusso riga) {

    private static final String LEGGI =
            "SELECT v.ID, v.IMPORTAZIONE_ID, v.NUMERO_RIGA, v.CAUSA, v.STATO, v.PERSONA,"
                    + " v.CANDIDATI, v.DECISA_DA, v.RIGA, i.STATO AS IMPORTAZIONE FROM VERIFICA v"
                    + " JOIN IMPORTAZIONE i ON i.ID = v.IMPORTAZIONE_ID WHERE ";

    boolean aperta() {
        return "APERTA".equals(stato);
    }

    static VoceVerifica leggi(Connection c, long id) throws SQLException {
        return trova(c, "v.ID = ?", id).stream().findFirst().orElse(null);
    }

    /** The open questions on who this person is, of the imports that have ended and stand. */
    static List<VoceVerifica> dellaPersona(Connection c, String persona) throws SQLException {
        return trova(
                        c,
                        "v.PERSONA = ? AND v.CAUSA = 'IDENTITA' AND v.STATO = 'APERTA'"
                                + " ORDER BY v.IMPORTAZIONE_ID, v.NUMERO_RIGA",
                        persona)
                .stream()
                .filter(VoceVerifica::decidibile)
                .toList();
    }

    /** Whether the records that were shown to who decides are still the same. */
    boolean comeMostrata(Connection c, DecisioneVerifica decisione) throws SQLException {
        if (decisione.insieme()) {
            return true;
        }
        Map<Long, Integer> adesso = new HashMap<>();
        Blocchi.leggi(
                c,
                "SELECT ID, VERSIONE FROM " + tabella() + " WHERE ID IN ",
                List.of(),
                decisione.versioni().keySet(),
                r -> adesso.put(r.getLong(1), r.getInt(2)));
        return adesso.equals(decisione.versioni());
    }

    private String tabella() {
        if (causa == CausaVerifica.IDENTITA) {
            return "SOGGETTO";
        }
        return riga.tipo() == TipoFlusso.SINBA ? "SCHEDA_SINBA" : "INTERVENTO";
    }

    private static List<VoceVerifica> trova(Connection c, String dove, Object valore)
            throws SQLException {
        List<VoceVerifica> voci = new ArrayList<>();
        try (PreparedStatement comando = c.prepareStatement(LEGGI + dove)) {
            comando.setObject(1, valore);
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    voci.add(voce(r));
                }
            }
        }
        return voci;
    }

    private static VoceVerifica voce(ResultSet r) throws SQLException {
        return new VoceVerifica(
                r.getLong("ID"),
                r.getLong("IMPORTAZIONE_ID"),
                StatoImportazione.valueOf(r.getString("IMPORTAZIONE")).decidibile(),
                CausaVerifica.valueOf(r.getString("CAUSA")),
                r.getString("STATO"),
                r.getString("PERSONA"),
                candidati(r.getString("CANDIDATI")),
                r.getString("DECISA_DA"),
                RigaJson.leggi(r.getString("RIGA"), r.getLong("NUMERO_RIGA")));
    }

    private static List<Long> candidati(String testo) {
        return testo == null
                ? List.of()
                : Arrays.stream(testo.split(" ")).map(Long::valueOf).toList();
    }
}
