// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

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
        RigaFlusso riga = traccia.valutata.riga();
        Map<Campo, Object> valori = Valori.di(riga, Elemento.PRESTAZIONI_SOCIALI);
        ChiaveIntervento chiave = chiave(valori);
        String cf = riga.valore(Campo.CODICE_FISCALE);
        traccia.chiave = chiave.testo(cf);
        SoggettoNoto noto = archivio.soggetto(cf);
        InterventoNoto intervento = noto == null ? null : noto.interventi.get(chiave);
        if (noto != null && intervento != null) {
            traccia.tocca(Oggetto.SOGGETTO, noto);
            traccia.tocca(Oggetto.INTERVENTO, intervento);
        }
        traccia.esito =
                "C".equals(riga.valore(Campo.TIPO_OPERAZIONE))
                        ? annulla(riga, intervento, traccia)
                        : registra(new Prestazione(riga, valori, chiave), intervento, traccia);
    }

    private record Prestazione(
            RigaFlusso riga, Map<Campo, Object> valori, ChiaveIntervento chiave) {}

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
            intervento.conferma(contesto);
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
        String improntaScheda = SchedeSina.impronta(p.riga());
        String impronta = Valori.impronta(senzaOperazione(p.valori()), improntaScheda);
        EsitoRiga fermo = intervento == null ? null : fermo(intervento, impronta, traccia);
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
        scritto.modifica(p.riga().numero());
        scritto.vistoDa = contesto.importazione();
        scritto.impronta = impronta;
        scritto.dataFlusso = contesto.dataFlusso();
        scritto.ordine = contesto.ordineFlusso();
        scritto.valori = p.valori();
        PresaNota presa = presa(p, soggetto, traccia);
        scritto.presa = presa == null ? null : presa.id;
        scritto.scheda = schede.di(soggetto, improntaScheda, presa, traccia);
        return intervento == null ? EsitoRiga.CREATA : EsitoRiga.AGGIORNATA;
    }

    /** The outcome of a row that must not write its intervention; null when it must. */
    private EsitoRiga fermo(InterventoNoto intervento, String impronta, Traccia traccia) {
        Long questa = contesto.importazione();
        if (altraUnita(intervento)) {
            segnala(traccia, "SIUSS-A3006");
            return EsitoRiga.PARCHEGGIATA;
        }
        if (intervento.annullato()) {
            int confronto = contesto.ordineFlusso().compareTo(intervento.ultimoOrdine());
            if (confronto > 0 || confronto == 0 && questa.equals(intervento.vistoDa)) {
                return null;
            }
            segnala(traccia, "SIUSS-A3008");
            return EsitoRiga.INVARIATA;
        }
        if (impronta.equals(intervento.impronta)) {
            intervento.conferma(contesto);
            return EsitoRiga.INVARIATA;
        }
        if (questa.equals(intervento.vistoDa)) {
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
        nuovo.tipo = tipo(nuovo.genere, traccia);
        nuovo.unita = contesto.parametri().unitaOperativa();
        soggetto.interventi.put(p.chiave(), nuovo);
        traccia.tocca(Oggetto.INTERVENTO, nuovo);
        return nuovo;
    }

    private String tipo(GenereIntervento genere, Traccia traccia) {
        if (contesto.genereTipo() == null || contesto.genereTipo() == genere) {
            return contesto.parametri().tipoIntervento();
        }
        segnala(traccia, "SIUSS-A3003");
        return TipoIntervento.DA_CLASSIFICARE;
    }

    private PresaNota presa(Prestazione p, SoggettoNoto soggetto, Traccia traccia) {
        if (!SI.equals(p.valori().get(Campo.PRESA_CARICO))) {
            return null;
        }
        String area = (String) p.valori().get(Campo.AREA_UTENZA);
        return prese.del(soggetto, area, p.chiave().riferimento(), traccia);
    }

    /** An insert is an insert, whether the file says so or leaves it out. */
    private static Map<Campo, Object> senzaOperazione(Map<Campo, Object> valori) {
        Map<Campo, Object> altri = new EnumMap<>(valori);
        altri.remove(Campo.TIPO_OPERAZIONE);
        return altri;
    }

    private ChiaveIntervento chiave(Map<Campo, Object> valori) {
        String carattere = (String) valori.get(Campo.CARATTERE_PRESTAZIONE);
        Campo data =
                SI.equals(carattere)
                        ? Campo.DATA_INIZIO_PRESTAZIONE
                        : Campo.DATA_EROGAZIONE_PRESTAZIONE;
        return new ChiaveIntervento(
                contesto.ente(),
                (String) valori.get(Campo.CODICE_PRESTAZIONE),
                (String) valori.get(Campo.PROTOCOLLO_DOMANDA),
                carattere,
                (LocalDate) valori.get(data));
    }

    private boolean piuVecchioDi(InterventoNoto intervento) {
        return contesto.ordineFlusso().compareTo(intervento.ordine) < 0;
    }

    private boolean altraUnita(InterventoNoto intervento) {
        return !contesto.parametri().unitaOperativa().equals(intervento.unita);
    }

    private static void segnala(Traccia traccia, String codice) {
        RigaFlusso riga = traccia.valutata.riga();
        traccia.segnala(codice, Campo.CODICE_PRESTAZIONE, riga.valore(Campo.CODICE_PRESTAZIONE));
    }
}
