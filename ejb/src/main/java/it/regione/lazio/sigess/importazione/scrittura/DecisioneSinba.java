// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a valid SINBA row does: an anonymous subject, its case in the area of families and minors,
 * and a form unique by subject and content. A form that tells why the case ended closes it on the
 * day of the flow.
 */
final class DecisioneSinba {

    private static final String FAMIGLIA_E_MINORI = "1";

    private final ContestoImportazione contesto;
    private final Identificativi identificativi;
    private final Persone persone;
    private final Prese prese;

    DecisioneSinba(
            ContestoImportazione contesto, Archivio archivio, Identificativi identificativi) {
        this.contesto = contesto;
        this.identificativi = identificativi;
        this.persone = new Persone(contesto, archivio, identificativi);
        this.prese = new Prese(identificativi);
    }

    void decidi(Traccia traccia) {
        RigaFlusso riga = traccia.valutata.riga();
        Map<Campo, Object> risposte = Valori.di(riga, Elemento.SINBA);
        Map<Lista, List<String>> liste = Valori.liste(riga, Elemento.SINBA);
        String impronta = Valori.impronta(risposte, liste);
        traccia.chiave = Persone.chiave(contesto, riga);
        traccia.impronta = impronta;
        SoggettoNoto soggetto = persone.anonimo(riga, traccia);
        SchedaNota uguale = soggetto.schede.get(impronta);
        if (uguale != null) {
            traccia.tocca(Oggetto.SCHEDA, uguale);
            traccia.esito = ripetuta(riga, soggetto, uguale, traccia);
        } else if (traccia.scelta == null && giaInQuestoFile(soggetto)) {
            segnala(traccia, "SIUSS-A3007");
            traccia.candidati = diQuestoFile(soggetto);
            traccia.esito = EsitoRiga.PARCHEGGIATA;
        } else if (traccia.scelta != null && traccia.scelta.insieme() && rispettoA(soggetto) < 0) {
            // Nobody has looked at this one, and a newer flow has spoken of the minor.
            traccia.esito = EsitoRiga.PARCHEGGIATA;
        } else {
            PresaNota presa = presa(riga, soggetto, rispettoA(soggetto) >= 0, traccia);
            long id = identificativi.id();
            SchedaNota scheda = new SchedaNota(id, riga.numero(), soggetto.id, impronta);
            scheda.presa = presa.id;
            scheda.ordine = contesto.ordineFlusso();
            scheda.vistoDa = contesto.importazione();
            scheda.risposte = risposte;
            scheda.liste = liste;
            soggetto.schede.put(impronta, scheda);
            traccia.tocca(Oggetto.SCHEDA, scheda);
            traccia.esito = EsitoRiga.CREATA;
        }
    }

    /**
     * A form that is there already: a flow newer than all others still says how the case stands.
     */
    private EsitoRiga ripetuta(
            RigaFlusso riga, SoggettoNoto soggetto, SchedaNota scheda, Traccia traccia) {
        if (!soggetto.preseDellUnita.contains(scheda.presa)) {
            segnala(traccia, "SIUSS-A3006");
            traccia.candidati = List.of(scheda.id);
            return EsitoRiga.PARCHEGGIATA;
        }
        boolean dice = rispettoA(soggetto) > 0;
        scheda.conferma(contesto);
        if (!dice) {
            return EsitoRiga.INVARIATA;
        }
        PresaNota presa = presa(riga, soggetto, true, traccia);
        if (presa.riga != riga.numero()) {
            return EsitoRiga.INVARIATA;
        }
        scheda.presa = presa.id;
        scheda.modifica(riga.numero());
        return EsitoRiga.AGGIORNATA;
    }

    /** Order of this flow against the newest that brought a form to the unit; 1 when none did. */
    private int rispettoA(SoggettoNoto soggetto) {
        return soggetto.schede.values().stream()
                .filter(s -> soggetto.preseDellUnita.contains(s.presa))
                .map(s -> s.ordine)
                .max(Comparator.naturalOrder())
                .map(contesto.ordineFlusso()::compareTo)
                .orElse(1);
    }

    private boolean giaInQuestoFile(SoggettoNoto soggetto) {
        return !diQuestoFile(soggetto).isEmpty();
    }

    private List<Long> diQuestoFile(SoggettoNoto soggetto) {
        Long questa = contesto.importazione();
        return soggetto.schede.values().stream()
                .filter(s -> questa.equals(s.vistoDa))
                .map(s -> s.id)
                .toList();
    }

    /**
     * The case of a form, opened or closed as the form says; a form of an older flow leaves the
     * case as it stands.
     */
    private PresaNota presa(
            RigaFlusso riga, SoggettoNoto soggetto, boolean recente, Traccia traccia) {
        PresaNota nota = soggetto.prese.get(FAMIGLIA_E_MINORI);
        boolean chiude = riga.presente(Campo.MOTIVAZIONE_CHIUSURA_CARICO);
        if (nota != null && (nota.aperta() && !chiude || !recente)) {
            traccia.tocca(Oggetto.PRESA_IN_CARICO, nota);
            return nota;
        }
        if (nota != null && !nota.aperta() && chiude) {
            segnala(traccia, "SIUSS-A3009");
            traccia.tocca(Oggetto.PRESA_IN_CARICO, nota);
            return nota;
        }
        PresaNota presa = nota;
        if (nota == null || !nota.aperta()) {
            LocalDate apertura = nota == null ? primaSegnalazione(riga) : contesto.dataFlusso();
            presa = prese.apri(soggetto, FAMIGLIA_E_MINORI, apertura, traccia);
        }
        if (chiude) {
            traccia.tocca(Oggetto.PRESA_IN_CARICO, presa);
            presa.chiudi(contesto.dataFlusso(), riga);
        }
        return presa;
    }

    /**
     * The file has no date of the case: the month of the first report is the earliest sign of it.
     */
    private LocalDate primaSegnalazione(RigaFlusso riga) {
        return Conversioni.meseAnno(riga.valore(Campo.DATA_PRIMA_SEGNALAZIONE))
                .map(mese -> mese.atDay(1))
                .filter(giorno -> !giorno.isAfter(contesto.dataFlusso()))
                .orElse(contesto.dataFlusso());
    }

    private static void segnala(Traccia traccia, String codice) {
        RigaFlusso riga = traccia.valutata.riga();
        traccia.segnala(codice, Campo.ID_BENEFICIARIO, riga.valore(Campo.ID_BENEFICIARIO));
    }
}
