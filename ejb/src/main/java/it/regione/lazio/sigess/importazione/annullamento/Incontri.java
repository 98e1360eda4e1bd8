// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Blocchi;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leaves what another import, which stands, has met since: it changed nothing because it found the
 * record as it is, and without it would have written it.
 *
 * <p>Rows of a ledger are found by their intervention, on which there is an index: those of a
 * person or of a SINA form through their interventions. SINBA has no interventions, and small
 * files: there the ledgers of the other imports are read.
 */
final class Incontri {

    private static final String IN_VIGORE =
            " JOIN IMPORTAZIONE I ON I.ID = R.IMPORTAZIONE_ID AND I.SCOPO = 'IMPORTAZIONE'"
                    + " AND I.STATO <> 'ANNULLATA' WHERE R.ESITO <> 'PARCHEGGIATA'"
                    + " AND R.IMPORTAZIONE_ID <> ?";

    private final Connection connessione;
    private final ContestoAnnullamento contesto;
    private final Fase fase;

    Incontri(Connection connessione, ContestoAnnullamento contesto, Fase fase) {
        this.connessione = connessione;
        this.contesto = contesto;
        this.fase = fase;
    }

    void giudica(List<Toccato> toccati) throws SQLException {
        boolean sinba = contesto.tipoFlusso() == TipoFlusso.SINBA;
        Map<Long, Toccato> daCercare =
                toccati.stream()
                        .filter(t -> !t.resta())
                        .filter(t -> !t.creato || fase == Fase.INTERVENTI || sinba)
                        .collect(Collectors.toMap(t -> t.id, Function.identity()));
        if (daCercare.isEmpty()) {
            return;
        }
        new RigheDecise(connessione, contesto, fase).giudica(daCercare);
        if (sinba) {
            for (long altra : altreSinba()) {
                cerca(nelRegistro(), List.of(contesto.importazione(), altra), daCercare);
            }
        } else if (fase == Fase.INTERVENTI) {
            cerca(perIntervento(), List.of(contesto.importazione()), daCercare);
        } else if (fase == Fase.SCHEDE) {
            cerca(attraverso("SCHEDA_SINA_ID"), List.of(contesto.importazione()), daCercare);
        } else {
            cerca(attraverso(fase.registro()), List.of(contesto.importazione()), daCercare);
        }
    }

    private void cerca(String sql, List<?> prima, Map<Long, Toccato> daCercare)
            throws SQLException {
        Blocchi.leggi(
                connessione,
                sql,
                prima,
                daCercare.keySet(),
                r -> {
                    Toccato toccato = daCercare.get(r.getLong(1));
                    if (r.getInt(2) >= toccato.storia.primaVersione()) {
                        toccato.lascia(Causa.INCONTRATO, r.getLong(3));
                    }
                });
    }

    private String scelte() {
        return "SELECT R."
                + fase.registro()
                + ", R."
                + fase.registroPrima()
                + ", R.IMPORTAZIONE_ID FROM ";
    }

    private String perIntervento() {
        return scelte() + "RIGA_IMPORTAZIONE R" + IN_VIGORE + prima() + " AND R.INTERVENTO_ID IN ";
    }

    private String attraverso(String colonna) {
        return scelte()
                + "INTERVENTO D JOIN RIGA_IMPORTAZIONE R ON R.INTERVENTO_ID = D.ID AND R."
                + fase.registro()
                + " = D."
                + colonna
                + IN_VIGORE
                + prima()
                + " AND D."
                + colonna
                + " IN ";
    }

    private String nelRegistro() {
        return scelte()
                + "RIGA_IMPORTAZIONE R"
                + IN_VIGORE
                + prima()
                + " AND R.IMPORTAZIONE_ID = ? AND R."
                + fase.registro()
                + " IN ";
    }

    private String prima() {
        return " AND R." + fase.registroPrima() + " IS NOT NULL";
    }

    private List<Long> altreSinba() throws SQLException {
        List<Long> altre = new ArrayList<>();
        try (PreparedStatement comando =
                connessione.prepareStatement(
                        "SELECT I.ID FROM IMPORTAZIONE I JOIN IMPORTAZIONE Q"
                                + " ON Q.ENTE_CODICE = I.ENTE_CODICE WHERE Q.ID = ?"
                                + " AND I.ID <> Q.ID AND I.TIPO_FLUSSO = 'SINBA'"
                                + " AND I.SCOPO = 'IMPORTAZIONE' AND I.STATO <> 'ANNULLATA'")) {
            comando.setLong(1, contesto.importazione());
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    altre.add(r.getLong(1));
                }
            }
        }
        return altre;
    }
}
