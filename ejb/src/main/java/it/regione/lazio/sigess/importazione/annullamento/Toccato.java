// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import java.util.stream.LongStream;

/** A record that the import made or changed, and its fate. */
final class Toccato {

    final long id;
    final int versione;
    final boolean creato;

    /** Row that made the record; when the import did. */
    private final long natoDa;

    final Storia storia;
    Immagine immagine;
    private Azione azione;
    private Causa causa;
    private Long altra;

    Toccato(long id, int versione, boolean creato, long natoDa, Storia storia) {
        this.id = id;
        this.versione = versione;
        this.creato = creato;
        this.natoDa = natoDa;
        this.storia = storia;
        this.azione = creato ? Azione.ELIMINA : Azione.RIPRISTINA;
    }

    /** Rows of the import that made and changed it. */
    LongStream righe() {
        LongStream cambi = storia.propri().stream().mapToLong(Cambio::riga);
        return creato ? LongStream.concat(LongStream.of(natoDa), cambi) : cambi;
    }

    /** The last of them. */
    long riga() {
        return righe().reduce((prima, dopo) -> dopo).orElseThrow();
    }

    /** The first reason is the one that is told. */
    void lascia(Causa perche, Long importazione) {
        if (azione != Azione.RESTA) {
            azione = Azione.RESTA;
            causa = perche;
            altra = importazione;
        }
    }

    boolean resta() {
        return azione == Azione.RESTA;
    }

    Azione azione() {
        return azione;
    }

    Causa causa() {
        return causa;
    }

    Long altra() {
        return altra;
    }
}
