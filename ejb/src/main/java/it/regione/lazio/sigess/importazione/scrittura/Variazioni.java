// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.TestiRilievi.entro;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.Identificativi;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes to people what a file says of persons otherwise than their records. A value that was
 * refused, or proposed already, is not proposed again; nor is one of a flow not newer than the one
 * whose value was proposed or accepted. A newer flow's value takes the place of an open proposal,
 * and a newer flow that says what the record says withdraws it.
 *
 * <p>What is not open because of another import tells which: should that one be undone, it is to be
 * decided again.
 */
final class Variazioni {

    private static final int MASSIMO = 100;

    private static final String SUPERA =
            "UPDATE VARIAZIONE_ANAGRAFICA SET STATO = 'SUPERATA', CHIAVE_APERTA = NULL,"
                    + " DECISA_IL = ?, SUPERATA_DA = ?, VERSIONE = VERSIONE + 1 WHERE ID = ?";

    private static final String RIAPRI =
            "UPDATE VARIAZIONE_ANAGRAFICA SET STATO = 'PROPOSTA', CHIAVE_APERTA = SOGGETTO_ID ||"
                    + " '|' || CAMPO, DECISA_IL = NULL, SUPERATA_DA = NULL, VERSIONE = VERSIONE + 1"
                    + " WHERE ID = ?";

    private final ContestoImportazione contesto;
    private final Identificativi identificativi;

    Variazioni(ContestoImportazione contesto, Identificativi identificativi) {
        this.contesto = contesto;
        this.identificativi = identificativi;
    }

    /**
     * Proposes what of the differences of the chunk is to be proposed.
     *
     * @return how many
     */
    int proponi(Connection c, Archivio archivio) throws SQLException {
        EsameVariazioni esame = new EsameVariazioni(contesto);
        esame.leggi(c, archivio.differenze, archivio.concordi.keySet());
        esame.esamina(archivio.differenze);
        esame.conferma(archivio.concordi);
        supera(c, esame.superate);
        for (long id : esame.riaperte) {
            riapri(c, id);
        }
        variazione("PROPOSTA").inserisci(c, esame.nuove);
        ripetute(esame.ripetute).inserisci(c, esame.ripetute.keySet());
        return esame.nuove.size();
    }

    /**
     * Proposes nothing; the next chunks of the preview know by {@code soggetti} what would be.
     *
     * @return how many would be proposed
     */
    int mostra(Connection c, List<Differenza> differenze, Collection<SoggettoNoto> soggetti)
            throws SQLException {
        EsameVariazioni esame = new EsameVariazioni(contesto);
        esame.leggi(c, differenze, Set.of());
        esame.esamina(differenze);
        Map<Long, SoggettoNoto> perId = new HashMap<>();
        soggetti.forEach(s -> perId.put(s.id, s));
        esame.nuove.forEach(d -> perId.get(d.soggetto()).proposti.add(d.campo()));
        return esame.nuove.size();
    }

    private void supera(Connection c, Set<Long> superate) throws SQLException {
        if (superate.isEmpty()) {
            return;
        }
        try (PreparedStatement comando = c.prepareStatement(SUPERA)) {
            for (Long id : superate) {
                comando.setObject(1, LocalDateTime.now());
                comando.setLong(2, contesto.importazione());
                comando.setLong(3, id);
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    private static void riapri(Connection c, long id) throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(RIAPRI)) {
            comando.setLong(1, id);
            comando.executeUpdate();
        }
    }

    private Tabella<Differenza> ripetute(Map<Differenza, Long> da) {
        return variazione("SUPERATA")
                .fissa("SUPERATA_DA", da::get)
                .fissa("DECISA_IL", d -> LocalDateTime.now());
    }

    private Tabella<Differenza> variazione(String stato) {
        return new Tabella<Differenza>("VARIAZIONE_ANAGRAFICA")
                .fissa("ID", d -> identificativi.id())
                .fissa("VERSIONE", d -> 1)
                .fissa("SOGGETTO_ID", Differenza::soggetto)
                .fissa("CAMPO", Differenza::campo)
                .fissa("REGISTRATO", d -> entro(MASSIMO, d.registrato()))
                .fissa("PROPOSTO", d -> entro(MASSIMO, d.proposto()))
                .fissa("IMPORTAZIONE_ID", d -> contesto.importazione())
                .fissa("NUMERO_RIGA", Differenza::riga)
                .fissa("UNITA_OPERATIVA", d -> contesto.parametri().unitaOperativa())
                .fissa("RISERVATA", d -> d.riservata() ? 1 : 0)
                .fissa("DATA_FLUSSO", d -> contesto.dataFlusso())
                .fissa("ORDINE_FLUSSO", d -> contesto.ordineFlusso())
                .fissa("PROPOSTA_IL", d -> LocalDateTime.now())
                .fissa("STATO", d -> stato)
                .fissa("CHIAVE_APERTA", d -> "PROPOSTA".equals(stato) ? d.chiaveAperta() : null);
    }
}
