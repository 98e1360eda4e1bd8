// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static java.util.stream.Collectors.toCollection;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rows of a chunk do, decided and not yet written: the same code for an import, for a
 * preview, and for the proof that an import does what its preview has shown.
 *
 * @param archivio the persons of the rows as they are to become
 * @param stato what the chunks before have decided and nobody has written; null when they have
 *     written it
 */
record Decisione(Archivio archivio, List<Traccia> tracce, StatoAnteprima stato) {

    /** On the database as the chunks before have left it. */
    static Decisione daScrivere(
            Connection c,
            ContestoImportazione contesto,
            Identificativi identificativi,
            List<RigaValutata> righe)
            throws SQLException {
        return daScrivere(c, contesto, identificativi, righe, null);
    }

    /** The same for rows that had been parked, as a person chose. */
    static Decisione daScrivere(
            Connection c,
            ContestoImportazione contesto,
            Identificativi identificativi,
            List<RigaValutata> righe,
            Scelta scelta)
            throws SQLException {
        var altre = CodiciAlternativi.leggi(c, contesto, chiavi(contesto, righe));
        Archivio archivio = Archivio.leggi(c, contesto, altre.registrati());
        altre.portaA(archivio);
        List<Traccia> tracce = tracce(contesto, righe);
        tracce.forEach(t -> t.scelta = scelta);
        Conferme.leggi(c, contesto, archivio, tracce);
        archivio.identita().leggi(c, archivio, tracce);
        archivio.identita().decise(c);
        var decide = new DecisioneRiga(contesto, archivio, identificativi);
        tracce.forEach(decide::decidi);
        return new Decisione(archivio, tracce, null);
    }

    /** On the database and what the chunks before would have made of it. */
    static Decisione mostrata(Connection c, ContestoImportazione contesto, List<RigaValutata> righe)
            throws SQLException {
        var altre = CodiciAlternativi.leggi(c, contesto, chiavi(contesto, righe));
        Set<String> chiavi = altre.registrati();
        StatoAnteprima stato = new StatoAnteprima(contesto.importazione());
        List<SoggettoNoto> incontrati = stato.leggi(c, chiavi);
        incontrati.forEach(s -> chiavi.remove(s.chiave));
        Archivio archivio = Archivio.leggi(c, contesto, chiavi);
        incontrati.forEach(archivio::aggiungi);
        altre.portaA(archivio);
        List<Traccia> tracce = tracce(contesto, righe);
        Conferme.leggi(c, contesto, archivio, tracce);
        archivio.identita().leggi(c, archivio, tracce);
        stato.omonimi(c, archivio.identita());
        archivio.identita().decise(c);
        var provvisori = new IdentificativiProvvisori();
        var decide = new DecisioneRiga(contesto, archivio, provvisori);
        for (Traccia traccia : tracce) {
            provvisori.riga(traccia.numero());
            decide.decidi(traccia);
        }
        return new Decisione(archivio, tracce, stato);
    }

    /** Keeps for the next chunks what this one did not write. Last: the records change by it. */
    void ricorda(Connection c) throws SQLException {
        if (stato != null) {
            stato.scrivi(c, archivio.soggetti());
        }
    }

    private static List<Traccia> tracce(ContestoImportazione contesto, List<RigaValutata> righe) {
        return righe.stream().map(r -> new Traccia(r.pronta(contesto.ente()))).toList();
    }

    private static Set<String> chiavi(ContestoImportazione contesto, List<RigaValutata> righe) {
        return righe.stream()
                .filter(r -> !r.esclusa() && !r.errata())
                .map(r -> Persone.chiave(contesto, r.riga()))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** The decision on one row after the other, each on what those before have left. */
    private static final class DecisioneRiga {

        private final ContestoImportazione contesto;
        private final DecisionePrestazione prestazione;
        private final DecisioneSinba sinba;

        DecisioneRiga(
                ContestoImportazione contesto, Archivio archivio, Identificativi identificativi) {
            this.contesto = contesto;
            this.prestazione = new DecisionePrestazione(contesto, archivio, identificativi);
            this.sinba = new DecisioneSinba(contesto, archivio, identificativi);
        }

        void decidi(Traccia traccia) {
            if (traccia.valutata.esclusa()) {
                traccia.esito = EsitoRiga.ESCLUSA;
            } else if (traccia.valutata.errata()) {
                traccia.esito = EsitoRiga.SCARTATA;
            } else if (contesto.tipoFlusso() == TipoFlusso.SINBA) {
                sinba.decidi(traccia);
            } else {
                prestazione.decidi(traccia);
            }
        }
    }
}
