// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.TipoConfronto;
import java.util.function.Consumer;

/**
 * Compares what the two files say last of each object, from lines that come object by object. What
 * has no object, and what one file alone knows, is left to {@link PerChiave}.
 */
final class PerOggetto {

    /**
     * Rejected or parked in the file before: what answers to it has nothing to be compared with.
     */
    static final String PRIMA_SOSPESO = "PRIMA_SOSPESO";

    private final ConteggiConfronto conteggi;
    private final Consumer<Esito> uscita;
    private Long oggetto;
    private RigaDiRegistro nuova;
    private RigaDiRegistro vecchia;
    private RigaDiRegistro sospesa;
    private RigaDiRegistro vecchiaSospesa;

    PerOggetto(ConteggiConfronto conteggi, Consumer<Esito> uscita) {
        this.conteggi = conteggi;
        this.uscita = uscita;
    }

    void riga(RigaDiRegistro riga) {
        if (riga.oggetto() == null || !riga.oggetto().equals(oggetto)) {
            chiudi();
            oggetto = riga.oggetto();
        }
        conteggi.piu(riga.prima() ? Conto.RIGHE_PRIMA : Conto.RIGHE);
        switch (riga.stato()) {
            case CORRETTA -> ripetuta(riga);
            case SOSPESA -> sospendi(riga);
            case ENTRATA -> entra(riga);
        }
    }

    /** To be called after the last line. */
    void chiudi() {
        if (sospesa != null) {
            chiudiSospesa();
        }
        if (nuova != null && vecchia != null) {
            confronta();
        } else if (nuova != null) {
            soloNuova();
        } else if (vecchia != null) {
            soloVecchia();
        }
        nuova = null;
        vecchia = null;
        sospesa = null;
        vecchiaSospesa = null;
    }

    private void entra(RigaDiRegistro riga) {
        RigaDiRegistro precedente = riga.prima() ? vecchia : nuova;
        if (precedente != null) {
            ripetuta(precedente);
        }
        if (riga.prima()) {
            vecchia = riga;
        } else {
            nuova = riga;
        }
    }

    private void ripetuta(RigaDiRegistro riga) {
        conteggi.piu(riga.prima() ? Conto.PRIMA_RIPETUTI : Conto.RIPETUTI);
    }

    private void sospendi(RigaDiRegistro riga) {
        conteggi.piu(riga.prima() ? Conto.PRIMA_SOSPESI : Conto.SOSPESI);
        if (riga.prima() && riga.oggetto() != null) {
            vecchiaSospesa = riga;
        } else if (riga.prima()) {
            uscita.accept(Esito.di(PRIMA_SOSPESO, riga, null));
        } else if (riga.oggetto() != null && sospesa == null) {
            sospesa = riga;
        } else {
            uscita.accept(Esito.di(TipoConfronto.SOSPESO, riga, null));
        }
    }

    /** Of a row that waits, what the file before says of its object is not gone. */
    private void chiudiSospesa() {
        boolean sola = nuova == null && vecchia != null && !vecchia.annulla();
        uscita.accept(Esito.di(TipoConfronto.SOSPESO, sospesa, sola ? vecchia : null));
        if (sola) {
            conteggi.piu(Conto.SOSPESI_CON_PRIMA);
            vecchia = null;
        }
    }

    private void confronta() {
        if (nuova.uguale(vecchia)) {
            conteggi.piu(Conto.INVARIATI);
        } else {
            conteggi.piu(Conto.VARIATI);
            uscita.accept(Esito.di(TipoConfronto.VARIATO, nuova, vecchia));
        }
    }

    private void soloNuova() {
        if (nuova.annulla()) {
            conteggi.piu(Conto.ANNULLATI);
            uscita.accept(Esito.di(TipoConfronto.ANNULLATO, nuova, null));
        } else if (vecchiaSospesa != null) {
            conteggi.piu(Conto.NON_CONFRONTATI);
            uscita.accept(Esito.di(TipoConfronto.NON_CONFRONTATO, nuova, vecchiaSospesa));
        } else {
            conteggi.piu(Conto.NUOVI);
            uscita.accept(Esito.di(TipoConfronto.NUOVO, nuova, null));
        }
    }

    private void soloVecchia() {
        if (vecchia.annulla()) {
            conteggi.piu(Conto.PRIMA_ANNULLATI);
        } else {
            conteggi.piu(Conto.CESSATI);
            uscita.accept(Esito.di(TipoConfronto.CESSATO, vecchia, null));
        }
    }
}
