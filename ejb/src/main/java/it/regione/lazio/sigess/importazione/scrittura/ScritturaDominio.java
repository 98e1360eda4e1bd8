// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Tabelle.Voce;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Writes what a chunk decided on the domain, parents before children. */
final class ScritturaDominio {

    private final ContestoImportazione contesto;
    private final Tabelle tabelle;
    private final PrimeImmagini primeImmagini;
    private final Elemento scheda;
    final List<SoggettoNoto> soggetti;
    final List<PresaNota> prese;
    final List<SchedaNota> schede;
    final List<InterventoNoto> interventi;

    ScritturaDominio(
            ContestoImportazione contesto, Archivio archivio, Identificativi identificativi) {
        this.contesto = contesto;
        this.tabelle = new Tabelle(contesto);
        this.primeImmagini = new PrimeImmagini(contesto, identificativi);
        this.scheda = contesto.tipoFlusso() == TipoFlusso.SINBA ? Elemento.SINBA : Elemento.SINA;
        Collection<SoggettoNoto> tutti = archivio.soggetti();
        this.soggetti = List.copyOf(tutti);
        this.prese = da(tutti, SoggettoNoto::tutteLePrese);
        this.schede = da(tutti, s -> s.schede.values());
        this.interventi = da(tutti, s -> s.interventi.values());
    }

    void scrivi(Connection c) throws SQLException {
        salva(c, tabelle.soggetto(), soggetti);
        CodiciAlternativi.scriviVarianti(c, nuovi(soggetti));
        tabelle.indirizzo()
                .inserisci(
                        c,
                        soggetti.stream()
                                .flatMap(s -> s.indirizzi.stream())
                                .filter(i -> i.id() != null)
                                .toList());
        salva(c, tabelle.presa(), prese);
        salva(c, tabelle.scheda(scheda), schede);
        for (Lista lista : Lista.values()) {
            tabelle.voci(lista.tabella()).inserisci(c, voci(lista));
        }
        numera(c, nuovi(interventi));
        salva(c, tabelle.intervento(), interventi.stream().filter(i -> i.riscritto()).toList());
        aggiorna(c, tabelle.annullamento(), soloAnnullati());
        List<SchedaNota> confermate = schede.stream().filter(SchedaNota::soloConfermata).toList();
        Tabella.conferma(c, tabelle.confermaScheda(), confermate);
    }

    /** Keeps what would change in the records that are there; writes none of it. */
    void mostra(Connection c) throws SQLException {
        mostra(c, tabelle.soggetto(), soggetti);
        mostra(c, tabelle.presa(), prese);
        mostra(c, tabelle.scheda(scheda), schede);
        mostra(c, tabelle.intervento(), interventi.stream().filter(i -> i.riscritto()).toList());
        mostra(c, tabelle.annullamento(), soloAnnullati());
    }

    static <N extends Noto> List<N> nuovi(List<N> noti) {
        return noti.stream().filter(n -> n.nuovo).toList();
    }

    private <N extends Noto> void salva(Connection c, Tabella<N> tabella, List<N> noti)
            throws SQLException {
        tabella.inserisci(c, nuovi(noti));
        aggiorna(c, tabella, noti.stream().filter(Noto::modificato).toList());
    }

    private <N extends Noto> void aggiorna(Connection c, Tabella<N> tabella, List<N> modificati)
            throws SQLException {
        primeImmagini.conserva(c, tabella, modificati);
        Tabella.aggiorna(c, tabella, modificati);
    }

    private <N extends Noto> void mostra(Connection c, Tabella<N> tabella, List<N> noti)
            throws SQLException {
        primeImmagini.conserva(c, tabella, noti.stream().filter(Noto::modificato).toList());
    }

    private List<InterventoNoto> soloAnnullati() {
        return interventi.stream().filter(i -> i.modificato() && !i.riscritto()).toList();
    }

    private static <N extends Noto> List<N> da(
            Collection<SoggettoNoto> soggetti, Function<SoggettoNoto, Collection<N>> parte) {
        return soggetti.stream().flatMap(s -> parte.apply(s).stream()).toList();
    }

    private List<Voce> voci(Lista lista) {
        List<Voce> voci = new ArrayList<>();
        for (SchedaNota nuova : nuovi(schede)) {
            int ordine = 0;
            for (String codice : nuova.liste.getOrDefault(lista, List.of())) {
                voci.add(new Voce(nuova.id, ordine++, codice));
            }
        }
        return voci;
    }

    /** Progressives of the registration year, from its counter row; in file order. */
    private void numera(Connection c, List<InterventoNoto> nuovi) throws SQLException {
        if (nuovi.isEmpty()) {
            return;
        }
        int ultimo = riserva(c, nuovi.size());
        List<InterventoNoto> inOrdine =
                nuovi.stream().sorted((a, b) -> Long.compare(a.riga, b.riga)).toList();
        for (InterventoNoto intervento : inOrdine) {
            intervento.anno = contesto.anno();
            intervento.progressivo = ++ultimo;
        }
    }

    /** Takes {@code quanti} numbers; returns the last one taken before. */
    private int riserva(Connection c, int quanti) throws SQLException {
        int ultimo = 0;
        boolean nuovoAnno = true;
        try (PreparedStatement leggi =
                c.prepareStatement(
                        "SELECT ULTIMO FROM NUMERAZIONE_INTERVENTO WHERE ANNO = ? FOR UPDATE")) {
            leggi.setInt(1, contesto.anno());
            try (ResultSet r = leggi.executeQuery()) {
                if (r.next()) {
                    ultimo = r.getInt(1);
                    nuovoAnno = false;
                }
            }
        }
        String sql =
                nuovoAnno
                        ? "INSERT INTO NUMERAZIONE_INTERVENTO (ULTIMO, ANNO) VALUES (?, ?)"
                        : "UPDATE NUMERAZIONE_INTERVENTO SET ULTIMO = ? WHERE ANNO = ?";
        try (PreparedStatement scrivi = c.prepareStatement(sql)) {
            scrivi.setInt(1, ultimo + quanti);
            scrivi.setInt(2, contesto.anno());
            scrivi.executeUpdate();
        }
        return ultimo;
    }
}
