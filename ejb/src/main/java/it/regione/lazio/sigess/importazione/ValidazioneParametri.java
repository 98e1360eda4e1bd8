// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.catalogo.prestazione.CodiciPrestazione;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.PrestazioneInps;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import it.regione.lazio.sigess.organizzazione.Ambito;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.OperatoriDiUnita;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa.Livello;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Judges the four parameters: the same for a page and for the console. */
@Dependent
class ValidazioneParametri {

    /** What the columns of a list hold. */
    private static final int MASSIMO_ELENCO = 2000;

    private static final Testi TESTI = Testi.di(ValidazioneParametri.class);

    @PersistenceContext(unitName = "sigess")
    private EntityManager em;

    @Inject private OperatoriDiUnita operatori;

    /**
     * What is wrong, by parameter name; empty when all is well.
     *
     * @param tipo kind of the flow when it is known: a SINBA flow needs no intervention type
     */
    Map<String, String> errori(ParametriImportazione p, TipoFlusso tipo) {
        return errori(p, tipo, Ambito.TUTTO);
    }

    /** The same for a person who imports for these units only. */
    Map<String, String> errori(ParametriImportazione p, TipoFlusso tipo, Ambito ambito) {
        Map<String, String> errori = new LinkedHashMap<>();
        codice(p, errori);
        unitaEOperatore(p, ambito, errori);
        tipo(p, tipo, errori);
        return errori;
    }

    private void codice(ParametriImportazione p, Map<String, String> errori) {
        if (p.codici().isEmpty()) {
            segnala(errori, "codicePrestazione", "parametro.codice.assente");
        } else if (p.codicePrestazione().length() > MASSIMO_ELENCO
                || p.tipoIntervento() != null && p.tipoIntervento().length() > MASSIMO_ELENCO) {
            segnala(errori, "codicePrestazione", "parametro.codice.troppi");
        } else if (!p.tutte()) {
            p.codici().stream()
                    .filter(c -> !CodiciPrestazione.inForma(c))
                    .findFirst()
                    .ifPresent(
                            c ->
                                    segnala(
                                            errori,
                                            "codicePrestazione",
                                            "parametro.codice.errato",
                                            c));
        }
    }

    private void unitaEOperatore(
            ParametriImportazione p, Ambito ambito, Map<String, String> errori) {
        if (p.unitaOperativa() == null) {
            segnala(errori, "unitaOperativa", "parametro.unita.assente");
        }
        if (p.operatore() == null) {
            segnala(errori, "operatore", "parametro.operatore.assente");
        }
        UnitaOrganizzativa unita = trova(UnitaOrganizzativa.class, p.unitaOperativa());
        Operatore operatore = trova(Operatore.class, p.operatore());
        if (p.unitaOperativa() != null
                && (unita == null
                        || unita.getLivello() != Livello.UNITA_OPERATIVA
                        || !ambito.comprende(unita.getCodice()))) {
            segnala(errori, "unitaOperativa", "parametro.unita.sconosciuta", p.unitaOperativa());
        } else if (p.operatore() != null && operatore == null) {
            segnala(errori, "operatore", "parametro.operatore.sconosciuto", p.operatore());
        } else if (unita != null
                && operatore != null
                && !operatori.di(unita.getCodice()).contains(operatore)) {
            segnala(
                    errori,
                    "operatore",
                    "parametro.operatore.altraUnita",
                    p.operatore(),
                    unita.getDenominazione());
        }
    }

    private void tipo(ParametriImportazione p, TipoFlusso flusso, Map<String, String> errori) {
        if (p.tipi().isEmpty()) {
            if (flusso == TipoFlusso.PS_PSA_SINA) {
                segnala(errori, "tipoIntervento", "parametro.tipo.assente");
            }
        } else if (p.tipi().size() > 1 && p.tipi().size() != p.codici().size()) {
            segnala(errori, "tipoIntervento", "parametro.tipo.quanti");
        } else {
            p.tipi().stream()
                    .filter(t -> trova(TipoIntervento.class, t) == null)
                    .findFirst()
                    .ifPresentOrElse(
                            t -> segnala(errori, "tipoIntervento", "parametro.tipo.sconosciuto", t),
                            () -> genereDeiTipi(p, errori));
        }
    }

    /** One type for several codes is for the rows of its kind: nothing to say against it. */
    private void genereDeiTipi(ParametriImportazione p, Map<String, String> errori) {
        if (errori.containsKey("codicePrestazione")
                || p.tutte()
                || p.tipi().size() != p.codici().size()) {
            return;
        }
        for (String codice : p.codici()) {
            TipoIntervento tipo = trova(TipoIntervento.class, p.tipo(codice));
            if (tipo.getGenere() != null && tipo.getGenere() != genere(codice)) {
                segnala(
                        errori,
                        "tipoIntervento",
                        "parametro.tipo.altroGenere",
                        tipo.getDenominazione(),
                        codice);
                return;
            }
        }
    }

    private GenereIntervento genere(String codice) {
        PrestazioneInps nota = em.find(PrestazioneInps.class, codice);
        return nota == null ? GenereIntervento.delBlocco(codice) : nota.getGenere();
    }

    private <T> T trova(Class<T> tipo, String codice) {
        return codice == null ? null : em.find(tipo, codice);
    }

    private static void segnala(
            Map<String, String> errori, String parametro, String chiave, String... valori) {
        Object[] argomenti = Stream.of(valori).map(Riservatezza::senzaCodiciFiscali).toArray();
        errori.put(parametro, TESTI.get(chiave, argomenti));
    }
}
