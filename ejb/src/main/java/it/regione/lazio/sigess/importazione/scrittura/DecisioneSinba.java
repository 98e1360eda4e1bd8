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
        SoggettoNoto soggetto = persone.anonimo(riga, traccia);
        SchedaNota uguale = soggetto.schede.get(impronta);
        if (uguale != null) {
            traccia.tocca(Oggetto.SCHEDA, uguale);
            traccia.esito = EsitoRiga.INVARIATA;
        } else if (giaInQuestoFile(soggetto)) {
            traccia.segnala("SIUSS-A3007", Campo.ID_BENEFICIARIO, soggettoNelFile(riga));
            traccia.esito = EsitoRiga.PARCHEGGIATA;
        } else {
            PresaNota presa = presa(riga, soggetto, traccia);
            long id = identificativi.id();
            Long importazione = contesto.importazione();
            SchedaNota scheda =
                    new SchedaNota(id, riga.numero(), soggetto.id, impronta, importazione);
            scheda.presa = presa.id;
            scheda.risposte = risposte;
            scheda.liste = liste;
            soggetto.schede.put(impronta, scheda);
            traccia.tocca(Oggetto.SCHEDA, scheda);
            traccia.esito = EsitoRiga.CREATA;
        }
    }

    private boolean giaInQuestoFile(SoggettoNoto soggetto) {
        Long questa = contesto.importazione();
        return soggetto.schede.values().stream().anyMatch(s -> questa.equals(s.creatoDa));
    }

    private PresaNota presa(RigaFlusso riga, SoggettoNoto soggetto, Traccia traccia) {
        boolean chiude = riga.presente(Campo.MOTIVAZIONE_CHIUSURA_CARICO);
        PresaNota nota = soggetto.prese.get(FAMIGLIA_E_MINORI);
        if (chiude && nota != null && !nota.aperta()) {
            traccia.segnala(
                    "SIUSS-A3009",
                    Campo.MOTIVAZIONE_CHIUSURA_CARICO,
                    riga.valore(Campo.MOTIVAZIONE_CHIUSURA_CARICO));
            traccia.tocca(Oggetto.PRESA_IN_CARICO, nota);
            return nota;
        }
        PresaNota presa = prese.apertaPer(soggetto, FAMIGLIA_E_MINORI, apertura(riga), traccia);
        if (chiude) {
            presa.chiusura = contesto.dataFlusso();
            presa.motivazione = riga.valore(Campo.MOTIVAZIONE_CHIUSURA_CARICO);
            presa.situazione = riga.valore(Campo.SITUAZIONE_CHIUSURA_CARICO);
            presa.modifica(riga.numero());
        }
        return presa;
    }

    /**
     * The file has no date of the case: the month of the first report is the earliest sign of it.
     */
    private LocalDate apertura(RigaFlusso riga) {
        return Conversioni.meseAnno(riga.valore(Campo.DATA_PRIMA_SEGNALAZIONE))
                .map(mese -> mese.atDay(1))
                .orElse(contesto.dataFlusso());
    }

    private static String soggettoNelFile(RigaFlusso riga) {
        return riga.valore(Campo.ID_BENEFICIARIO);
    }
}
