// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.shared.Normalizzazione;
import java.util.List;
import java.util.Objects;

/** The tables of the domain as the import writes them. */
final class Tabelle {

    /** One code of a repeated answer. */
    record Voce(long scheda, int ordine, String codice) {}

    static final List<Campo> ANAGRAFICA = Campo.di(Elemento.ANAGRAFICA);

    /** Part of the natural key, hence never updated. */
    private static final List<Campo> CHIAVE =
            List.of(
                    Campo.CODICE_PRESTAZIONE,
                    Campo.PROTOCOLLO_DOMANDA,
                    Campo.CARATTERE_PRESTAZIONE);

    private final ContestoImportazione contesto;

    Tabelle(ContestoImportazione contesto) {
        this.contesto = contesto;
    }

    Tabella<SoggettoNoto> soggetto() {
        Tabella<SoggettoNoto> tabella =
                this.<SoggettoNoto>registrata("SOGGETTO")
                        .fissa("CODICE", s -> s.codice)
                        .fissa("ANONIMO", s -> s.anonimo ? 1 : 0)
                        .fissa("CODICE_FISCALE", s -> s.anonimo ? null : s.chiave)
                        .fissa("CHIAVE_ANONIMA", s -> s.anonimo ? s.chiave : null)
                        .variabile("DATA_NASCITA", s -> s.dataNascita)
                        .variabile("CHIAVE_OMONIMIA", SoggettoNoto::chiaveOmonimia)
                        .variabile(
                                "COGNOME_RICERCA",
                                s -> Normalizzazione.ricerca(s.anagrafica.get(Campo.COGNOME)))
                        .variabile(
                                "NOME_RICERCA",
                                s -> Normalizzazione.ricerca(s.anagrafica.get(Campo.NOME)));
        for (Campo campo : ANAGRAFICA) {
            tabella.variabile(campo.colonna(), s -> s.anagrafica.get(campo));
        }
        return tabella;
    }

    Tabella<IndirizzoNoto> indirizzo() {
        return new Tabella<IndirizzoNoto>("INDIRIZZO")
                .fissa("ID", IndirizzoNoto::id)
                .fissa("SOGGETTO_ID", IndirizzoNoto::soggetto)
                .fissa("ORDINE", IndirizzoNoto::ordine)
                .fissa("RESIDENZA", i -> i.residenza() ? 1 : 0)
                .fissa("CODICE_REGIONE", IndirizzoNoto::regione)
                .fissa("CODICE_COMUNE", IndirizzoNoto::comune)
                .fissa("CODICE_NAZIONE", IndirizzoNoto::nazione)
                .fissa("CREATO_DA", i -> contesto.importazione())
                .fissa("CREATO_DA_RIGA", IndirizzoNoto::riga);
    }

    Tabella<PresaNota> presa() {
        String unita = contesto.parametri().unitaOperativa();
        return this.<PresaNota>registrata("PRESA_IN_CARICO")
                .fissa("SOGGETTO_ID", p -> p.soggetto)
                .fissa("UNITA_OPERATIVA", p -> unita)
                .fissa("OPERATORE", p -> contesto.parametri().operatore())
                .fissa("AREA", p -> p.area)
                .fissa("DATA_APERTURA", p -> p.apertura)
                .fissa("APERTURA_DERIVATA", p -> 1)
                .variabile("DATA_CHIUSURA", p -> p.chiusura)
                .variabile("MOTIVAZIONE_CHIUSURA", p -> p.motivazione)
                .variabile("SITUAZIONE_CHIUSURA", p -> p.situazione)
                .variabile(
                        "CHIAVE_APERTA",
                        p -> p.aperta() ? PresaNota.chiaveAperta(p.soggetto, unita, p.area) : null);
    }

    /** SCHEDA_SINA or SCHEDA_SINBA: the columns are the attributes of the element. */
    Tabella<SchedaNota> scheda(Elemento elemento) {
        Tabella<SchedaNota> tabella =
                this.<SchedaNota>registrata(elemento.tabella())
                        .fissa("SOGGETTO_ID", s -> s.soggetto)
                        .fissa("DATA_SCHEDA", s -> contesto.dataFlusso())
                        .fissa("IMPRONTA", s -> s.impronta)
                        .variabile("PRESA_IN_CARICO_ID", s -> s.presa);
        if (elemento == Elemento.SINBA) {
            tabella.variabile("ORDINE_FLUSSO", s -> s.ordine).variabile("VISTO_DA", s -> s.vistoDa);
        }
        for (Campo campo : Campo.di(elemento)) {
            tabella.fissa(campo.colonna(), s -> Objects.toString(s.risposte.get(campo), null));
        }
        return tabella;
    }

    Tabella<Voce> voci(String tabella) {
        return new Tabella<Voce>(tabella)
                .fissa("SCHEDA_ID", Voce::scheda)
                .fissa("ORDINE", Voce::ordine)
                .fissa("CODICE", Voce::codice);
    }

    Tabella<InterventoNoto> intervento() {
        Tabella<InterventoNoto> tabella =
                this.<InterventoNoto>registrata("INTERVENTO")
                        .fissa("ANNO", i -> i.anno)
                        .fissa("PROGRESSIVO", i -> i.progressivo)
                        .fissa("GENERE", i -> i.genere.name())
                        .fissa("SOGGETTO_ID", i -> i.soggetto)
                        .fissa("UNITA_OPERATIVA", i -> contesto.parametri().unitaOperativa())
                        .fissa("OPERATORE", i -> contesto.parametri().operatore())
                        .fissa("TIPO_INTERVENTO", i -> i.tipo)
                        .fissa("ENTE_CODICE", i -> i.chiave.ente())
                        .fissa("DATA_RIFERIMENTO", i -> i.chiave.riferimento())
                        .variabile("STATO", i -> i.annullato() ? "ANNULLATO" : "ATTIVO")
                        .variabile("PRESA_IN_CARICO_ID", i -> i.presa)
                        .variabile("SCHEDA_SINA_ID", i -> i.scheda)
                        .variabile("DATA_INIZIO", i -> i.chiave.riferimento())
                        .variabile("DATA_FINE", InterventoNoto::dataFine)
                        .variabile("DATE_DERIVATE", i -> i.occasionale() ? 1 : 0)
                        .variabile("IMPRONTA", i -> i.impronta)
                        .variabile("DATA_FLUSSO", i -> i.dataFlusso)
                        .variabile("ORDINE_FLUSSO", i -> i.ordine);
        annullamento(tabella);
        for (Campo campo : Campo.di(Elemento.PRESTAZIONI_SOCIALI)) {
            if (CHIAVE.contains(campo)) {
                tabella.fissa(campo.colonna(), i -> i.valori.get(campo));
            } else {
                tabella.variabile(campo.colonna(), i -> i.valori.get(campo));
            }
        }
        return tabella;
    }

    /** A cancellation marks the record and leaves what it says as it was. */
    Tabella<InterventoNoto> annullamento() {
        Tabella<InterventoNoto> tabella =
                new Tabella<InterventoNoto>("INTERVENTO")
                        .variabile("STATO", i -> "ANNULLATO")
                        .variabile("MODIFICATO_DA", i -> contesto.importazione())
                        .variabile("MODIFICATO_DA_RIGA", i -> i.riga);
        annullamento(tabella);
        return tabella;
    }

    /** What is kept of a SINBA form that was met again as it is. */
    Tabella<SchedaNota> confermaScheda() {
        return new Tabella<SchedaNota>(Elemento.SINBA.tabella())
                .variabile("ORDINE_FLUSSO", s -> s.ordine)
                .variabile("VISTO_DA", s -> s.vistoDa);
    }

    private void annullamento(Tabella<InterventoNoto> tabella) {
        tabella.variabile("ANNULLATO_DA", i -> i.annullatoDa)
                .variabile("ANNULLATO_DA_RIGA", i -> i.annullato() ? i.annullatoDaRiga : null)
                .variabile("ANNULLATO_FLUSSO", i -> i.annullatoFlusso)
                .variabile("ANNULLATO_DATA_FLUSSO", i -> i.annullatoDataFlusso)
                .variabile("ANNULLATO_ORDINE", i -> i.annullatoOrdine);
    }

    /** The columns of every domain table: id, version and provenance. */
    private <N extends Noto> Tabella<N> registrata(String nome) {
        return new Tabella<N>(nome)
                .fissa("ID", n -> n.id)
                .fissa("VERSIONE", Noto::versioneLetta)
                .fissa("CREATO_DA", n -> contesto.importazione())
                .fissa("CREATO_DA_RIGA", n -> n.riga)
                .variabile("MODIFICATO_DA", n -> n.modificato() ? contesto.importazione() : null)
                .variabile("MODIFICATO_DA_RIGA", n -> n.modificato() ? n.riga : null);
    }
}
