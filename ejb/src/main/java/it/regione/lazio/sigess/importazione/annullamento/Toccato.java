// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

/** A record that the import made or changed, and its fate. */
final class Toccato {

    final long id;
    final int versione;
    final boolean creato;
    final long riga;
    final Storia storia;
    Immagine immagine;
    private Azione azione;
    private Causa causa;
    private Long altra;

    Toccato(long id, int versione, boolean creato, long riga, Storia storia) {
        this.id = id;
        this.versione = versione;
        this.creato = creato;
        this.riga = riga;
        this.storia = storia;
        this.azione = creato ? Azione.ELIMINA : Azione.RIPRISTINA;
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
