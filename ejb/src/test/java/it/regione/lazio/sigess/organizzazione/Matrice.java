// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static it.regione.lazio.sigess.importazione.scrittura.DueUnita.A;
import static it.regione.lazio.sigess.importazione.scrittura.DueUnita.B;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.AnnullamentoService;
import it.regione.lazio.sigess.importazione.AnteprimaService;
import it.regione.lazio.sigess.importazione.ConfrontoService;
import it.regione.lazio.sigess.importazione.FiltroVariazioni;
import it.regione.lazio.sigess.importazione.FiltroVerifiche;
import it.regione.lazio.sigess.importazione.ImportazioneService;
import it.regione.lazio.sigess.importazione.ModificheService;
import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.ScartiService;
import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.TipoConfronto;
import it.regione.lazio.sigess.importazione.VariazioniService;
import it.regione.lazio.sigess.importazione.VerificheService;
import it.regione.lazio.sigess.importazione.annullamento.Azione;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.scrittura.DueUnita;
import it.regione.lazio.sigess.intervento.FiltroInterventi;
import it.regione.lazio.sigess.intervento.InterventoService;
import it.regione.lazio.sigess.presaincarico.FiltroPreseInCarico;
import it.regione.lazio.sigess.presaincarico.PresaInCaricoService;
import it.regione.lazio.sigess.scheda.SchedaService;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.soggetto.FiltroSoggetti;
import it.regione.lazio.sigess.soggetto.SoggettoService;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A line for each service method: how it is called for what is of unit B, and what A gets. */
final class Matrice {

    /** What a person of another unit gets; a person of the unit gets the opposite. */
    enum Esito {
        NON_TROVATO,
        /** Nothing, when asked for what is of B. */
        NULLA,
        /** A list or count of everything that one sees: nothing for who has nothing. */
        SOLO_IL_PROPRIO,
        /** Errors in what was given. */
        RIFIUTATO
    }

    interface Prova {
        Object chiama(Servizi s) throws Exception;
    }

    /** {@code metodo} is {@code Service.name/parameters}. */
    record Voce(String metodo, Esito esito, Prova prova) {
        @Override
        public String toString() {
            return metodo + " " + esito;
        }
    }

    private static final Finestra TUTTO = new Finestra(0, 100, null, true);
    private static final LocalDate OGGI = LocalDate.now();
    private static final ParametriImportazione DI_B =
            new ParametriImportazione("*", B, "OP001", "ASSISTENZA_ECONOMICA");

    private final List<Voce> voci = new ArrayList<>();

    private final long soggetto;
    private final long comune;
    private final long presa;
    private final String intervento;
    private final long importazione;
    private final long prima;
    private final long anteprima;
    private final long verifica;
    private final long variazione;
    private final long piano;

    Matrice(DueUnita d) {
        soggetto = d.numero("SELECT CODICE FROM SOGGETTO WHERE COGNOME = 'BERTOLLI'", B);
        comune = d.numero("SELECT CODICE FROM SOGGETTO WHERE COGNOME = 'COMUNI'", B);
        presa = d.numero("SELECT MIN(ID) FROM PRESA_IN_CARICO WHERE UNITA_OPERATIVA = $", B);
        String codice =
                " FROM INTERVENTO WHERE ID = (SELECT MIN(ID) FROM INTERVENTO"
                        + " WHERE UNITA_OPERATIVA = $ AND PROGRESSIVO = (SELECT MIN(PROGRESSIVO)"
                        + " FROM INTERVENTO WHERE UNITA_OPERATIVA = $))";
        intervento =
                d.numero("SELECT ANNO" + codice, B)
                        + "/"
                        + d.numero("SELECT PROGRESSIVO" + codice, B);
        String di =
                " FROM IMPORTAZIONE WHERE UNITA_OPERATIVA = $ AND TIPO_FLUSSO <> 'SINBA' AND SCOPO = ";
        importazione = d.numero("SELECT MAX(ID)" + di + "'IMPORTAZIONE'", B);
        prima = d.numero("SELECT MIN(ID)" + di + "'IMPORTAZIONE'", B);
        anteprima = d.numero("SELECT MAX(ID)" + di + "'ANTEPRIMA'", B);
        verifica = d.numero("SELECT MIN(ID) FROM VERIFICA WHERE UNITA_OPERATIVA = $", B);
        variazione =
                d.numero("SELECT MIN(ID) FROM VARIAZIONE_ANAGRAFICA WHERE UNITA_OPERATIVA = $", B);
        piano = importazione * 10 + 1;
        consultazione();
        importazioni();
        scarti();
        anteprime();
        confronto();
        annullamento();
        daDecidere();
        organizzazione();
    }

    List<Voce> voci() {
        return voci;
    }

    private void consultazione() {
        FiltroSoggetti fs = new FiltroSoggetti();
        fs.setCodice(soggetto);
        nulla("SoggettoService.cerca/2", s -> s.di(SoggettoService.class).cerca(fs, TUTTO));
        proprio(
                "SoggettoService.cerca/2",
                s -> s.di(SoggettoService.class).cerca(new FiltroSoggetti(), TUTTO));
        nulla("SoggettoService.conta/1", s -> s.di(SoggettoService.class).conta(fs));
        proprio(
                "SoggettoService.conta/1",
                s -> s.di(SoggettoService.class).conta(new FiltroSoggetti()));
        nonTrovato(
                "SoggettoService.dettaglio/1",
                s -> s.di(SoggettoService.class).dettaglio(soggetto));
        FiltroPreseInCarico fp = new FiltroPreseInCarico();
        fp.setCodiceSoggetto(soggetto);
        nulla(
                "PresaInCaricoService.cerca/2",
                s -> s.di(PresaInCaricoService.class).cerca(fp, TUTTO));
        proprio(
                "PresaInCaricoService.cerca/2",
                s -> s.di(PresaInCaricoService.class).cerca(new FiltroPreseInCarico(), TUTTO));
        nulla("PresaInCaricoService.conta/1", s -> s.di(PresaInCaricoService.class).conta(fp));
        nulla(
                "PresaInCaricoService.delSoggetto/1",
                s -> s.di(PresaInCaricoService.class).delSoggetto(soggetto));
        nulla(
                "PresaInCaricoService.delSoggetto/1",
                s ->
                        s.di(PresaInCaricoService.class).delSoggetto(comune).stream()
                                .filter(p -> !p.unitaOperativa().contains("Roma"))
                                .toList());
        nonTrovato(
                "PresaInCaricoService.dettaglio/1",
                s -> s.di(PresaInCaricoService.class).dettaglio(presa));
        FiltroInterventi fi = new FiltroInterventi();
        fi.setUnitaOperativa(B);
        nulla("InterventoService.cerca/2", s -> s.di(InterventoService.class).cerca(fi, TUTTO));
        proprio(
                "InterventoService.cerca/2",
                s -> s.di(InterventoService.class).cerca(new FiltroInterventi(), TUTTO));
        nulla("InterventoService.conta/1", s -> s.di(InterventoService.class).conta(fi));
        nulla(
                "InterventoService.delSoggetto/1",
                s -> s.di(InterventoService.class).delSoggetto(soggetto));
        nulla("InterventoService.delSoggetto/1", s -> suoi(s, comune));
        nulla(
                "InterventoService.dellaPresaInCarico/1",
                s -> s.di(InterventoService.class).dellaPresaInCarico(presa));
        nonTrovato(
                "InterventoService.dettaglio/1",
                s -> s.di(InterventoService.class).dettaglio(intervento));
        nulla(
                "SchedaService.dellaPresaInCarico/1",
                s -> s.di(SchedaService.class).dellaPresaInCarico(presa));
        nulla("SchedaService.delSoggetto/1", s -> s.di(SchedaService.class).delSoggetto(soggetto));
    }

    /** Of the person that both know, the interventions that are not of A. */
    private static Object suoi(Servizi s, long codice) {
        FiltroInterventi diA = new FiltroInterventi();
        diA.setUnitaOperativa(A);
        InterventoService servizio = s.di(InterventoService.class);
        var noti = servizio.cerca(diA, TUTTO);
        return servizio.delSoggetto(codice).stream().filter(i -> !noti.contains(i)).toList();
    }

    private void importazioni() {
        rifiutato(
                "ImportazioneService.errori/2",
                s -> s.di(ImportazioneService.class).errori(DI_B, TipoFlusso.PS_PSA_SINA));
        rifiutato(
                "ImportazioneService.richiedi/4",
                s ->
                        s.di(ImportazioneService.class)
                                .richiedi(1, "f", TipoFlusso.PS_PSA_SINA, DI_B));
        nulla(
                "ImportazioneService.precedenti/1",
                s ->
                        s.di(ImportazioneService.class).precedenti(1).stream()
                                .filter(i -> B.equals(i.getUnitaOperativa()))
                                .toList());
        nulla(
                "ImportazioneService.elenco/1",
                s ->
                        s.di(ImportazioneService.class).elenco(TUTTO).stream()
                                .filter(i -> B.equals(i.getUnitaOperativa()))
                                .toList());
        proprio("ImportazioneService.elenco/1", s -> s.di(ImportazioneService.class).elenco(TUTTO));
        proprio("ImportazioneService.conta/0", s -> s.di(ImportazioneService.class).conta());
        nonTrovato(
                "ImportazioneService.trova/1",
                s -> s.di(ImportazioneService.class).trova(importazione));
        nonTrovato(
                "ImportazioneService.davanti/1",
                s -> s.di(ImportazioneService.class).davanti(importazione));
        nonTrovato(
                "ImportazioneService.gruppi/2",
                s -> s.di(ImportazioneService.class).gruppi(prima, Gravita.ERRORE));
        nonTrovato(
                "ImportazioneService.rilievi/3",
                s -> s.di(ImportazioneService.class).rilievi(prima, "SIUSS-E0901", TUTTO));
        nonTrovato(
                "ImportazioneService.contaRilievi/2",
                s -> s.di(ImportazioneService.class).contaRilievi(prima, "SIUSS-E0901"));
        nonTrovato(
                "ImportazioneService.scarto/2",
                s -> s.di(ImportazioneService.class).scarto(prima, 4));
        nonTrovato(
                "ImportazioneService.vedeLeRighe/1",
                s -> s.di(ImportazioneService.class).vedeLeRighe(prima));
        nonTrovato(
                "ModificheService.elenco/2",
                s -> s.di(ModificheService.class).elenco(importazione, TUTTO));
        nonTrovato(
                "ModificheService.conta/1", s -> s.di(ModificheService.class).conta(importazione));
    }

    private void scarti() {
        nonTrovato("ScartiService.riepilogo/1", s -> s.di(ScartiService.class).riepilogo(prima));
        nonTrovato("ScartiService.elenco/2", s -> s.di(ScartiService.class).elenco(prima, TUTTO));
        nonTrovato(
                "ScartiService.csv/3",
                s ->
                        fatto(
                                () ->
                                        s.di(ScartiService.class)
                                                .csv(
                                                        prima,
                                                        true,
                                                        OutputStream.nullOutputStream())));
        nonTrovato(
                "ScartiService.xml/3",
                s ->
                        fatto(
                                () ->
                                        s.di(ScartiService.class)
                                                .xml(
                                                        prima,
                                                        true,
                                                        OutputStream.nullOutputStream())));
        nonTrovato(
                "ScartiService.chiudi/3", s -> s.di(ScartiService.class).chiudi(prima, 4, "fatto"));
        IntestazioneFlusso testa =
                new IntestazioneFlusso("H501.PS.20250601.1", "H501", null, "H501", null);
        nonTrovato(
                "ScartiService.rettifica/5",
                s ->
                        s.di(ScartiService.class)
                                .rettifica(prima, 1, "f", TipoFlusso.PS_PSA_SINA, testa));
        nonTrovato(
                "ScartiService.anteprima/5",
                s ->
                        s.di(ScartiService.class)
                                .anteprima(prima, 1, "f", TipoFlusso.PS_PSA_SINA, testa));
    }

    private void anteprime() {
        rifiutato(
                "AnteprimaService.richiedi/4",
                s -> s.di(AnteprimaService.class).richiedi(1, "f", TipoFlusso.PS_PSA_SINA, DI_B));
        nonTrovato(
                "AnteprimaService.aggiorna/2",
                s -> s.di(AnteprimaService.class).aggiorna(anteprima, DI_B));
        nonTrovato(
                "AnteprimaService.conferma/1",
                s -> s.di(AnteprimaService.class).conferma(anteprima));
        nonTrovato(
                "AnteprimaService.confermata/1",
                s -> s.di(AnteprimaService.class).confermata(anteprima));
        nonTrovato(
                "AnteprimaService.senzaRighe/1",
                s -> s.di(AnteprimaService.class).senzaRighe(anteprima));
        nonTrovato(
                "AnteprimaService.conferme/1",
                s -> s.di(AnteprimaService.class).conferme(anteprima));
        nonTrovato(
                "AnteprimaService.abbandona/1",
                s -> fatto(() -> s.di(AnteprimaService.class).abbandona(anteprima)));
        nonTrovato(
                "AnteprimaService.mosse/2",
                s -> s.di(AnteprimaService.class).mosse(anteprima, TUTTO));
        nonTrovato(
                "AnteprimaService.contaMosse/1",
                s -> s.di(AnteprimaService.class).contaMosse(anteprima));
        nonTrovato(
                "AnteprimaService.successiva/1",
                s -> s.di(AnteprimaService.class).successiva(anteprima));
        nonTrovato(
                "AnteprimaService.precedente/1",
                s -> s.di(AnteprimaService.class).precedente(anteprima));
        nulla(
                "AnteprimaService.elenco/1",
                s ->
                        s.di(AnteprimaService.class).elenco(TUTTO).stream()
                                .filter(i -> B.equals(i.getUnitaOperativa()))
                                .toList());
        proprio("AnteprimaService.elenco/1", s -> s.di(AnteprimaService.class).elenco(TUTTO));
        proprio("AnteprimaService.conta/0", s -> s.di(AnteprimaService.class).conta());
        nonTrovato(
                "AnteprimaService.anteprima/1",
                s -> s.di(AnteprimaService.class).anteprima(anteprima));
    }

    private void confronto() {
        nonTrovato(
                "ConfrontoService.daVedere/1",
                s -> s.di(ConfrontoService.class).daVedere(importazione));
        nulla(
                "ConfrontoService.apribile/1",
                s -> s.di(ConfrontoService.class).apribile(importazione) ? 1 : 0);
        nonTrovato(
                "ConfrontoService.rifai/1",
                s -> fatto(() -> s.di(ConfrontoService.class).rifai(importazione)));
        nonTrovato(
                "ConfrontoService.confronto/1",
                s -> s.di(ConfrontoService.class).confronto(importazione));
        nonTrovato(
                "ConfrontoService.elenco/3",
                s -> s.di(ConfrontoService.class).elenco(importazione, TipoConfronto.NUOVO, TUTTO));
        nonTrovato(
                "ConfrontoService.conta/2",
                s -> s.di(ConfrontoService.class).conta(importazione, TipoConfronto.NUOVO));
        nonTrovato(
                "ConfrontoService.csv/2",
                s ->
                        fatto(
                                () ->
                                        s.di(ConfrontoService.class)
                                                .csv(
                                                        importazione,
                                                        OutputStream.nullOutputStream())));
    }

    private void annullamento() {
        nonTrovato(
                "AnnullamentoService.dellaImportazione/1",
                s -> s.di(AnnullamentoService.class).dellaImportazione(importazione));
        nonTrovato(
                "AnnullamentoService.impedimento/1",
                s -> s.di(AnnullamentoService.class).impedimento(importazione));
        nonTrovato(
                "AnnullamentoService.correzioni/1",
                s -> s.di(AnnullamentoService.class).correzioni(importazione));
        nonTrovato(
                "AnnullamentoService.consentito/1",
                s -> s.di(AnnullamentoService.class).consentito(importazione));
        nonTrovato(
                "AnnullamentoService.mosse/1", s -> s.di(AnnullamentoService.class).mosse(piano));
        nonTrovato(
                "AnnullamentoService.piano/1",
                s -> s.di(AnnullamentoService.class).piano(importazione));
        nonTrovato(
                "AnnullamentoService.mosso/1",
                s -> s.di(AnnullamentoService.class).mosso(s.em().find(Annullamento.class, piano)));
        nonTrovato(
                "AnnullamentoService.guarda/1",
                s -> fatto(() -> s.di(AnnullamentoService.class).guarda(importazione)));
        nonTrovato(
                "AnnullamentoService.richiedi/3",
                s ->
                        fatto(
                                () ->
                                        s.di(AnnullamentoService.class)
                                                .richiedi(importazione, piano, "perché")));
        nonTrovato(
                "AnnullamentoService.riprendi/1",
                s -> fatto(() -> s.di(AnnullamentoService.class).riprendi(importazione)));
        nonTrovato(
                "AnnullamentoService.conti/1", s -> s.di(AnnullamentoService.class).conti(piano));
        nonTrovato(
                "AnnullamentoService.record/4",
                s ->
                        s.di(AnnullamentoService.class)
                                .record(piano, "INTERVENTO", Azione.RIPRISTINA, TUTTO));
    }

    private void daDecidere() {
        FiltroVerifiche fv = new FiltroVerifiche();
        fv.setUnita(B);
        nulla("VerificheService.cerca/2", s -> s.di(VerificheService.class).cerca(fv, TUTTO));
        proprio(
                "VerificheService.cerca/2",
                s -> s.di(VerificheService.class).cerca(new FiltroVerifiche(), TUTTO));
        nulla("VerificheService.conta/1", s -> s.di(VerificheService.class).conta(fv));
        nonTrovato(
                "VerificheService.riepilogo/1", s -> s.di(VerificheService.class).riepilogo(prima));
        nonTrovato(
                "VerificheService.dettaglio/1",
                s -> s.di(VerificheService.class).dettaglio(verifica));
        nonTrovato(
                "VerificheService.decidi/5",
                s ->
                        s.di(VerificheService.class)
                                .decidi(verifica, SceltaVerifica.TIENI, null, null, Map.of()));
        nonTrovato(
                "VerificheService.uguali/2",
                s -> s.di(VerificheService.class).uguali(verifica, SceltaVerifica.TIENI));
        nonTrovato(
                "VerificheService.decidi/3",
                s ->
                        s.di(VerificheService.class)
                                .decidi(List.of(verifica), SceltaVerifica.TIENI, null));
        FiltroVariazioni fd = new FiltroVariazioni();
        fd.setUnita(B);
        nulla("VariazioniService.cerca/2", s -> s.di(VariazioniService.class).cerca(fd, TUTTO));
        proprio(
                "VariazioniService.cerca/2",
                s -> s.di(VariazioniService.class).cerca(new FiltroVariazioni(), TUTTO));
        nulla("VariazioniService.conta/1", s -> s.di(VariazioniService.class).conta(fd));
        nulla("VariazioniService.aperte/1", s -> s.di(VariazioniService.class).aperte(fd));
        nulla(
                "VariazioniService.decidi/2",
                s -> s.di(VariazioniService.class).decidi(List.of(variazione), false).rifiutate());
    }

    private void organizzazione() {
        nulla(
                "OrganizzazioneService.unitaOperative/0",
                s -> diB(s.di(OrganizzazioneService.class).unitaOperative()));
        nulla(
                "OrganizzazioneService.unitaDiImportazione/0",
                s -> diB(s.di(OrganizzazioneService.class).unitaDiImportazione()));
        proprio(
                "OrganizzazioneService.operatori/0",
                s -> s.di(OrganizzazioneService.class).operatori());
        nulla(
                "OrganizzazioneService.operatori/1",
                s -> s.di(OrganizzazioneService.class).operatori(B));
        nulla(
                "AbilitazioniService.cerca/2",
                s -> s.di(AbilitazioniService.class).cerca("OP03", TUTTO));
        nulla("AbilitazioniService.conta/1", s -> s.di(AbilitazioniService.class).conta("OP03"));
        nulla(
                "AbilitazioniService.dettaglio/1",
                s -> s.di(AbilitazioniService.class).dettaglio("OP031").abilitazioni());
        nulla("AbilitazioniService.unita/0", s -> diB(s.di(AbilitazioniService.class).unita()));
        nonTrovato(
                "AbilitazioniService.concedi/5",
                s ->
                        s.di(AbilitazioniService.class)
                                .concedi("OP031", Ruolo.REVISORE, B, OGGI, null));
        nonTrovato(
                "AbilitazioniService.finoAl/2",
                s -> fatto(() -> s.di(AbilitazioniService.class).finoAl(14, null)));
        nonTrovato(
                "AbilitazioniService.revoca/1",
                s -> fatto(() -> s.di(AbilitazioniService.class).revoca(14)));
    }

    private static List<UnitaOrganizzativa> diB(List<UnitaOrganizzativa> unita) {
        return unita.stream().filter(u -> u.getCodice().equals(B)).toList();
    }

    private static Object fatto(Runnable azione) {
        azione.run();
        return null;
    }

    private void nonTrovato(String metodo, Prova prova) {
        voci.add(new Voce(metodo, Esito.NON_TROVATO, prova));
    }

    private void nulla(String metodo, Prova prova) {
        voci.add(new Voce(metodo, Esito.NULLA, prova));
    }

    private void proprio(String metodo, Prova prova) {
        voci.add(new Voce(metodo, Esito.SOLO_IL_PROPRIO, prova));
    }

    private void rifiutato(String metodo, Prova prova) {
        voci.add(new Voce(metodo, Esito.RIFIUTATO, prova));
    }
}
