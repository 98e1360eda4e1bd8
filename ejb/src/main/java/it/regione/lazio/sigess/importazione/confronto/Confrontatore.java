// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A comparison from its beginning: reads the ledgers in sorted queries of its connection, and hands
 * what is not unchanged to its output a block at a time. Memory holds a block, whatever the files.
 */
public final class Confrontatore {

    private static final int BLOCCO = 1000;

    /** Ends the reading; nobody sees it. */
    private static final class Fermata extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Connection c;
    private final FileConfrontati file;
    private final Uscita uscita;
    private final ConteggiConfronto conteggi = new ConteggiConfronto();

    /**
     * @param c outside any transaction: what the output writes must be visible to its later queries
     */
    public Confrontatore(Connection c, FileConfrontati file, Uscita uscita) {
        this.c = c;
        this.file = file;
        this.uscita = uscita;
    }

    /** The counts; empty when somebody wanted it to stop. */
    public Optional<ConteggiConfronto> confronta() throws SQLException {
        try {
            Blocco<Esito> esiti = new Blocco<>(uscita::scrivi);
            PerOggetto perOggetto = new PerOggetto(conteggi, esiti);
            long[] lette = new long[1];
            new LetturaRegistro(c, file)
                    .leggi(
                            riga -> {
                                perOggetto.riga(riga);
                                if (++lette[0] % BLOCCO == 0) {
                                    prosegui();
                                }
                            });
            perOggetto.chiudi();
            esiti.chiudi();
            Blocco<Coppia> coppie = new Blocco<>(uscita::abbina);
            PerChiave perChiave = new PerChiave(c, file.nuova(), conteggi, coppie);
            perChiave.intera();
            coppie.chiudi();
            perChiave.senzaCodiceFiscale();
            coppie.chiudi();
            perChiave.altroCodiceFiscale();
            coppie.chiudi();
            return Optional.of(conteggi);
        } catch (Fermata e) {
            return Optional.empty();
        }
    }

    private void prosegui() {
        if (uscita.fermata()) {
            throw new Fermata();
        }
    }

    /** Gathers what is written together. */
    private final class Blocco<T> implements Consumer<T> {

        private final Consumer<List<T>> scrittura;
        private List<T> raccolti = new ArrayList<>();

        Blocco(Consumer<List<T>> scrittura) {
            this.scrittura = scrittura;
        }

        @Override
        public void accept(T uno) {
            raccolti.add(uno);
            if (raccolti.size() == BLOCCO) {
                chiudi();
            }
        }

        void chiudi() {
            prosegui();
            if (!raccolti.isEmpty()) {
                scrittura.accept(raccolti);
                raccolti = new ArrayList<>();
            }
        }
    }
}
