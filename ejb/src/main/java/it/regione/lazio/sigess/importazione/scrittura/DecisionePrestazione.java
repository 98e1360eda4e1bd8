// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import it.regione.lazio.sigess.intervento.TipoIntervento;

/**
 * What a valid PS-PSA-SINA row does to the intervention with its natural key. The newest flow wins;
 * within one file the rows act in their order; what would need a person to choose is parked.
 */
final class DecisionePrestazione {

    private static final String SI = "1";

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
        String cf = p.riga().valore(Campo.CODICE_FISCALE);
        traccia.chiave = p.chiave().testo(cf);
        traccia.impronta = p.impronta();
        SoggettoNoto noto = archivio.soggetto(cf);
        InterventoNoto intervento = noto == null ? null : noto.interventi.get(p.chiave());
        if (noto != null && intervento != null) {
            traccia.tocca(Oggetto.SOGGETTO, noto);
            traccia.tocca(Oggetto.INTERVENTO, intervento);
        }
        traccia.esito =
                p.cancella()
                        ? annulla(p.riga(), intervento, traccia)
                        : registra(p, intervento, traccia);
    }

    private EsitoRiga annulla(RigaFlusso riga, InterventoNoto intervento, Traccia traccia) {
        if (intervento == null) {
            segnala(traccia, "SIUSS-E3001");
            return EsitoRiga.SCARTATA;
        }
        if (altraUnita(intervento)) {
            segnala(traccia, "SIUSS-A3006");
            return EsitoRiga.PARCHEGGIATA;
        }
        if (intervento.annullato()) {
            segnala(traccia, "SIUSS-A3002");
            intervento.incontrato(contesto.ordineFlusso(), true);
            return EsitoRiga.INVARIATA;
        }
        if (piuVecchioDi(intervento)) {
            segnala(traccia, "SIUSS-A3005");
            return EsitoRiga.INVARIATA;
        }
        intervento.annulla(contesto, riga.numero());
        return EsitoRiga.ANNULLATA;
    }

    private EsitoRiga registra(Prestazione p, InterventoNoto intervento, Traccia traccia) {
        EsitoRiga fermo = intervento == null ? null : fermo(intervento, p, traccia);
        if (fermo == EsitoRiga.PARCHEGGIATA) {
            return fermo;
        }
        SoggettoNoto soggetto = persone.persona(p.riga(), traccia);
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
        scritto.scheda = schede.di(soggetto, p.improntaScheda(), presa, traccia);
        return intervento == null ? EsitoRiga.CREATA : EsitoRiga.AGGIORNATA;
    }

    /** The outcome of a row that must not write its intervention; null when it must. */
    private EsitoRiga fermo(InterventoNoto intervento, Prestazione p, Traccia traccia) {
        if (altraUnita(intervento)) {
            segnala(traccia, "SIUSS-A3006");
            return EsitoRiga.PARCHEGGIATA;
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
            intervento.incontrato(contesto.ordineFlusso(), true);
            return EsitoRiga.INVARIATA;
        }
        if (intervento.incontrato()) {
            segnala(traccia, "SIUSS-A3007");
            return EsitoRiga.PARCHEGGIATA;
        }
        if (piuVecchioDi(intervento)) {
            segnala(traccia, "SIUSS-A3005");
            return EsitoRiga.INVARIATA;
        }
        return null;
    }

    private InterventoNoto nuovo(Prestazione p, SoggettoNoto soggetto, Traccia traccia) {
        long id = identificativi.id();
        InterventoNoto nuovo = new InterventoNoto(id, traccia.numero(), soggetto.id, p.chiave());
        nuovo.genere = contesto.genere(p.chiave().prestazione());
        nuovo.tipo = tipo(p.chiave().prestazione(), traccia);
        nuovo.unita = contesto.parametri().unitaOperativa();
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

    private static void segnala(Traccia traccia, String codice) {
        RigaFlusso riga = traccia.valutata.riga();
        traccia.segnala(codice, Campo.CODICE_PRESTAZIONE, riga.valore(Campo.CODICE_PRESTAZIONE));
    }
}
