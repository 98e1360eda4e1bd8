// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.RegistroRegole;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Derivazione;
import it.regione.lazio.sigess.importazione.regole.Giudizio;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Leaves out the rows of other benefit codes and puts the others before the rules. */
@Dependent
class ValutaRighe {

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private RegistroRegole regole;
    private Giudizio giudizio;
    private Riferimenti riferimenti;
    private Derivazione derivazione;

    /** {@code riga} is repaired in place. */
    RigaValutata valuta(RigaFlusso riga) {
        if (esclusa(riga)) {
            return new RigaValutata(riga, riga, List.of(), true);
        }
        if (giudizio == null) {
            prepara();
        }
        RigaFlusso originale = riga.copia();
        List<Rilievo> rilievi = giudizio.verifica(riga, riferimenti);
        return new RigaValutata(riga, originale, derivazione.di(riga, rilievi), false)
                .pronta(lavoro.contesto().ente());
    }

    /** Once per execution: what an administrator changes meanwhile is for the next import. */
    private void prepara() {
        ContestoImportazione contesto = lavoro.contesto();
        long id = contesto.importazione();
        giudizio = regole.giudizio(id);
        riferimenti = registro.riferimenti(contesto.dataFlusso());
        derivazione = new Derivazione(riga -> regole.primaGiudicata(id, riga));
    }

    private boolean esclusa(RigaFlusso riga) {
        ParametriImportazione parametri = lavoro.contesto().parametri();
        return !parametri.tutte() && parametri.esclude(ConteggioCodici.codici(riga));
    }
}
