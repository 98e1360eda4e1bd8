// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Blocchi;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Leaves what a person, deciding a parked row of another import which stands, said is enough as it
 * is: the row wrote nothing because of it, and the ledger tells only that it was parked.
 */
final class RigheDecise {

    private static final String CONTANO =
            " JOIN IMPORTAZIONE I ON I.ID = V.IMPORTAZIONE_ID AND I.SCOPO = 'IMPORTAZIONE'"
                    + " AND I.STATO <> 'ANNULLATA' JOIN IMPORTAZIONE Q ON Q.ID = ?"
                    + " AND Q.ID <> V.IMPORTAZIONE_ID WHERE V.STATO = 'RISOLTA'"
                    + " AND V.SCELTA <> 'SCARTA' AND (V.APERTA_IL >= Q.RICHIESTA_IL"
                    + " OR V.DECISA_IL >= Q.RICHIESTA_IL)";

    /** The record that the row was compared with. */
    private static final String CANDIDATI =
            "SELECT V.CANDIDATI, V.IMPORTAZIONE_ID FROM VERIFICA V"
                    + CONTANO
                    + " AND REGEXP_LIKE(V.CAUSA, '^(ALTRA_UNITA|RIGHE_DIVERSE)$')"
                    + " AND V.CANDIDATI IN ";

    /** The intervention of the person that somebody said the row is about: end of its key. */
    private static final String STESSE =
            "SELECT TO_CHAR(D.ID), V.IMPORTAZIONE_ID FROM INTERVENTO D"
                    + " JOIN VERIFICA V ON V.RECORD_ID = D.SOGGETTO_ID"
                    + CONTANO
                    + " AND V.CAUSA = 'IDENTITA' AND V.SCELTA = 'STESSA'"
                    + " AND V.CHIAVE LIKE '%|' || D.CODICE_PRESTAZIONE || '|' ||"
                    + " D.PROTOCOLLO_DOMANDA || '|' || D.CARATTERE_PRESTAZIONE || '|' ||"
                    + " TO_CHAR(D.DATA_RIFERIMENTO, 'YYYY-MM-DD') AND D.ID IN ";

    private final Connection connessione;
    private final ContestoAnnullamento contesto;
    private final Fase fase;

    RigheDecise(Connection connessione, ContestoAnnullamento contesto, Fase fase) {
        this.connessione = connessione;
        this.contesto = contesto;
        this.fase = fase;
    }

    void giudica(Map<Long, Toccato> daCercare) throws SQLException {
        boolean sinba = contesto.tipoFlusso() == TipoFlusso.SINBA;
        if (fase != (sinba ? Fase.SCHEDE : Fase.INTERVENTI)) {
            return;
        }
        cerca(CANDIDATI, daCercare.keySet().stream().map(String::valueOf).toList(), daCercare);
        if (!sinba) {
            cerca(STESSE, daCercare.keySet(), daCercare);
        }
    }

    private void cerca(String sql, Collection<?> id, Map<Long, Toccato> daCercare)
            throws SQLException {
        Blocchi.leggi(
                connessione, sql, List.of(contesto.importazione()), id, r -> lascia(r, daCercare));
    }

    private static void lascia(ResultSet r, Map<Long, Toccato> daCercare) throws SQLException {
        daCercare.get(Long.valueOf(r.getString(1))).lascia(Causa.INCONTRATO, r.getLong(2));
    }
}
