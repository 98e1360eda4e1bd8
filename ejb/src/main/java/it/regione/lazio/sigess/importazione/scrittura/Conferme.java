// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which flows met the interventions of a chunk as they stand, from the ledger (decision 0011): a
 * row that changes nothing writes nothing on its record.
 *
 * <p>A line confirms a standing record when it has the record's fingerprint, a cancelled one when
 * it has none. What was parked, previewed or undone confirms nothing.
 */
final class Conferme {

    private static final String LETTURA =
            "SELECT R.INTERVENTO_ID, R.IMPORTAZIONE_ID, R.IMPRONTA, I.DATA_FLUSSO, I.NOME_FLUSSO"
                    + " FROM RIGA_IMPORTAZIONE R JOIN IMPORTAZIONE I ON I.ID = R.IMPORTAZIONE_ID"
                    + " WHERE (I.ID = ? OR I.SCOPO = 'IMPORTAZIONE' AND I.STATO <> 'ANNULLATA'"
                    + " AND I.STATO <> 'IN_ANNULLAMENTO') AND R.ESITO <> 'PARCHEGGIATA'"
                    + " AND R.INTERVENTO_ID IN ";

    private final ContestoImportazione contesto;
    private final Map<Long, InterventoNoto> daConoscere = new LinkedHashMap<>();

    private Conferme(ContestoImportazione contesto) {
        this.contesto = contesto;
    }

    /**
     * Tells the interventions that a row of the chunk would change who confirmed them; the others
     * need no look-up, and a file that comes again has none.
     */
    static void leggi(
            Connection c, ContestoImportazione contesto, Archivio archivio, List<Traccia> tracce)
            throws SQLException {
        Conferme conferme = new Conferme(contesto);
        tracce.stream()
                .filter(t -> t.prestazione != null)
                .forEach(t -> conferme.cerca(archivio, t.prestazione));
        Blocchi.leggi(
                c,
                LETTURA,
                List.of(contesto.importazione()),
                conferme.daConoscere.keySet(),
                conferme::riga);
    }

    private void cerca(Archivio archivio, Prestazione prestazione) {
        SoggettoNoto soggetto = archivio.soggetto(Persone.chiave(contesto, prestazione.riga()));
        InterventoNoto noto =
                soggetto == null ? null : soggetto.interventi.get(prestazione.chiave());
        if (noto != null && !prestazione.conferma(noto)) {
            daConoscere.put(noto.id, noto);
        }
    }

    private void riga(ResultSet r) throws SQLException {
        InterventoNoto noto = daConoscere.get(r.getLong(1));
        if (Objects.equals(r.getString(3), noto.annullato() ? null : noto.impronta)) {
            String ordine =
                    IntestazioneFlusso.ordine(r.getObject(4, LocalDate.class), r.getString(5));
            noto.incontrato(ordine, r.getLong(2) == contesto.importazione());
        }
    }
}
