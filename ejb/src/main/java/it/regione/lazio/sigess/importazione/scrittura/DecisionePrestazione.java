// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import java.util.List;
import java.util.Set;

/**
 * What a valid PS-PSA-SINA row does to the intervention with its natural key. The newest flow wins;
 * within one file the rows act in their order; what would need a person to choose is parked.
 */
final class DecisionePrestazione {

    private static final String SI = "1";

    /** What a newer flow has overtaken. */
    private static final Set<String> SUPERATE = Set.of("SIUSS-A3005", "SIUSS-A3008");

    private final ContestoImportazione contesto;
    private final Archivio archivio;
    private final Persone persone;
    private final Prese prese;
    private final SchedeSina schede;
    private final Identificativi identificativi;

    DecisionePrestazione(
            ContestoImportazione contesto, Archivio archivio, Identificativi identificativi) {
        this.contesto = contesto;
        this.archivio = archivio;
        this.identificativi = identificativi;
        this.persone = new Persone(contesto, archivio, identificativi);
        this.prese = new Prese(identificativi);
        this.schede = new SchedeSina(identificativi);
    }

    void decidi(Traccia traccia) {
        Prestazione p = traccia.prestazione;
        String cf = p.codiceFiscale();
        traccia.chiave = p.testoChiave();
        traccia.impronta = p.impronta();
        SoggettoNoto noto = archivio.soggetto(cf);
        if (noto == null && omonimi(p, traccia)) {
            traccia.esito = EsitoRiga.PARCHEGGIATA;
            return;
        }
        InterventoNoto intervento = noto == null ? null : intervento(noto, p.chiave(), traccia);
        if (noto != null && intervento != null) {
            traccia.tocca(Oggetto.SOGGETTO, noto);
            traccia.tocca(Oggetto.INTERVENTO, intervento);
        }
        traccia.esito =
                p.cancella()
                        ? annulla(noto, p, intervento, traccia)
                        : registra(p, intervento, traccia);
    }

    /** A person who may be recorded under another code is not made twice: somebody has to look. */
    private boolean omonimi(Prestazione p, Traccia traccia) {
        traccia.candidati = archivio.identita().candidati(p);
        if (traccia.candidati.isEmpty()) {
            return false;
        }
        traccia.segnala("SIUSS-A3010", Campo.CODICE_FISCALE, p.codiceFiscale());
        return true;
    }

    /** The intervention that a row means: the one a person chose, else the one with its key. */
    private static InterventoNoto intervento(
            SoggettoNoto noto, ChiaveIntervento chiave, Traccia traccia) {
        return traccia.scelta != null && traccia.scelta.annulla()
                ? noto.interventi.values().stream()
                        .filter(i -> traccia.scelta.record().equals(i.id))
                        .findFirst()
                        .orElse(null)
                : noto.interventi.get(chiave);
    }

    private EsitoRiga annulla(
            SoggettoNoto noto, Prestazione p, InterventoNoto intervento, Traccia traccia) {
        if (intervento == null) {
            return new Cancellazioni(contesto).senzaChiave(noto, p.chiave(), traccia);
        }
        if (intervento.annullato()) {
            segnala(traccia, "SIUSS-A3002");
            intervento.incontrato(contesto.ordineFlusso(), true);
            return EsitoRiga.INVARIATA;
        }
        if (traccia.scelta == null && altraUnita(intervento)) {
            return altrove(intervento, traccia);
        }
        if (traccia.scelta != null && traccia.scelta.insieme() && piuVecchioDi(intervento)) {
            return EsitoRiga.PARCHEGGIATA;
        }
        if (traccia.scelta == null && piuVecchioDi(intervento)) {
            segnala(traccia, "SIUSS-A3005");
            return EsitoRiga.INVARIATA;
        }
        intervento.annulla(contesto, traccia.numero());
        return EsitoRiga.ANNULLATA;
    }

    private EsitoRiga registra(Prestazione p, InterventoNoto intervento, Traccia traccia) {
        EsitoRiga fermo = intervento == null ? null : fermo(intervento, p, traccia);
        if (fermo == EsitoRiga.PARCHEGGIATA) {
            return fermo;
        }
        boolean superata =
                traccia.rilievi.stream().map(Rilievo::codice).anyMatch(SUPERATE::contains);
        SoggettoNoto soggetto = persone.persona(p, superata, traccia);
        if (fermo != null) {
            return soggetto.modificato() && soggetto.riga == traccia.numero()
                    ? EsitoRiga.AGGIORNATA
                    : fermo;
        }
        InterventoNoto scritto = intervento == null ? nuovo(p, soggetto, traccia) : intervento;
        scritto.riattiva();
        scritto.scritto(p.riga().numero());
        scritto.impronta = p.impronta();
        scritto.dataFlusso = contesto.dataFlusso();
        scritto.ordine = contesto.ordineFlusso();
        scritto.valori = p.valori();
        PresaNota presa = presa(p, soggetto, traccia);
        scritto.presa = presa == null ? null : presa.id;
        scritto.scheda = schede.di(soggetto, p, presa, traccia);
        return intervento == null ? EsitoRiga.CREATA : EsitoRiga.AGGIORNATA;
    }

    /** The outcome of a row that must not write its intervention; null when it must. */
    private EsitoRiga fermo(InterventoNoto intervento, Prestazione p, Traccia traccia) {
        if (traccia.scelta != null && traccia.scelta.applica()) {
            if (traccia.scelta.insieme() && piuVecchioDi(intervento)) {
                return EsitoRiga.PARCHEGGIATA;
            }
            return p.conferma(intervento) ? EsitoRiga.INVARIATA : null;
        }
        if (altraUnita(intervento)) {
            return intervento.annullato() || !p.conferma(intervento)
                    ? altrove(intervento, traccia)
                    : confermato(intervento);
        }
        if (intervento.annullato()) {
            int confronto = contesto.ordineFlusso().compareTo(intervento.ultimoOrdine());
            if (confronto > 0 || confronto == 0 && intervento.incontrato()) {
                return null;
            }
            segnala(traccia, "SIUSS-A3008");
            return EsitoRiga.INVARIATA;
        }
        if (p.conferma(intervento)) {
            return confermato(intervento);
        }
        if (intervento.incontrato()) {
            segnala(traccia, "SIUSS-A3007");
            traccia.candidati = List.of(intervento.id);
            return EsitoRiga.PARCHEGGIATA;
        }
        if (piuVecchioDi(intervento)) {
            segnala(traccia, "SIUSS-A3005");
            return EsitoRiga.INVARIATA;
        }
        return null;
    }

    private EsitoRiga confermato(InterventoNoto intervento) {
        intervento.incontrato(contesto.ordineFlusso(), true);
        return EsitoRiga.INVARIATA;
    }

    /** The same benefit under another unit is never moved by a file; nor asked when it agrees. */
    private static EsitoRiga altrove(InterventoNoto intervento, Traccia traccia) {
        segnala(traccia, "SIUSS-A3006");
        traccia.candidati = List.of(intervento.id);
        return EsitoRiga.PARCHEGGIATA;
    }

    private InterventoNoto nuovo(Prestazione p, SoggettoNoto soggetto, Traccia traccia) {
        long id = identificativi.id();
        InterventoNoto nuovo = new InterventoNoto(id, traccia.numero(), soggetto.id, p.chiave());
        nuovo.genere = contesto.genere(p.chiave().prestazione());
        nuovo.tipo = tipo(p.chiave().prestazione(), traccia);
        nuovo.unita = contesto.parametri().unitaOperativa();
        if (soggetto.interventi.keySet().stream().anyMatch(p.chiave()::altraParte)) {
            segnala(traccia, "SIUSS-A1406");
        }
        soggetto.interventi.put(p.chiave(), nuovo);
        traccia.tocca(Oggetto.INTERVENTO, nuovo);
        return nuovo;
    }

    private String tipo(String prestazione, Traccia traccia) {
        return contesto.tipoIntervento(prestazione)
                .orElseGet(
                        () -> {
                            segnala(traccia, "SIUSS-A3003");
                            return TipoIntervento.DA_CLASSIFICARE;
                        });
    }

    private PresaNota presa(Prestazione p, SoggettoNoto soggetto, Traccia traccia) {
        if (!SI.equals(p.valori().get(Campo.PRESA_CARICO))) {
            return null;
        }
        String area = (String) p.valori().get(Campo.AREA_UTENZA);
        return prese.del(soggetto, area, p.chiave().riferimento(), traccia);
    }

    private boolean piuVecchioDi(InterventoNoto intervento) {
        return contesto.ordineFlusso().compareTo(intervento.ultimoOrdine()) < 0;
    }

    private boolean altraUnita(InterventoNoto intervento) {
        return !contesto.parametri().unitaOperativa().equals(intervento.unita);
    }

    static void segnala(Traccia traccia, String codice) {
        RigaFlusso riga = traccia.valutata.riga();
        traccia.segnala(codice, Campo.CODICE_PRESTAZIONE, riga.valore(Campo.CODICE_PRESTAZIONE));
    }
}
