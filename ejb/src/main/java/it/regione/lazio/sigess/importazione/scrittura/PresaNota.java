// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.time.LocalDate;

/** A case of a person. */
final class PresaNota extends Noto {

    final long soggetto;
    final String area;
    final LocalDate apertura;
    LocalDate chiusura;
    String motivazione;
    String situazione;

    PresaNota(long id, int versione, long soggetto, String area, LocalDate apertura) {
        super(id, versione);
        this.soggetto = soggetto;
        this.area = area;
        this.apertura = apertura;
    }

    PresaNota(long id, long riga, long soggetto, String area, LocalDate apertura) {
        super(id, riga);
        this.soggetto = soggetto;
        this.area = area;
        this.apertura = apertura;
    }

    /** The column that carries “one open case per person, unit and area”. */
    static String chiaveAperta(long soggetto, String unita, String area) {
        return soggetto + "|" + unita + "|" + area;
    }

    void chiudi(LocalDate giorno, RigaFlusso riga) {
        chiusura = giorno;
        motivazione = riga.valore(Campo.MOTIVAZIONE_CHIUSURA_CARICO);
        situazione = riga.valore(Campo.SITUAZIONE_CHIUSURA_CARICO);
        modifica(riga.numero());
    }

    boolean aperta() {
        return chiusura == null;
    }
}
