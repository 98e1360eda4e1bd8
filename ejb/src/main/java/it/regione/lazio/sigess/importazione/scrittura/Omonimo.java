// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import it.regione.lazio.sigess.soggetto.Tratti;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * A person as far as it may be another one under another code; the two keys are worked out once,
 * since a first import makes one of these for everybody.
 *
 * @param soggetto id of the record, 0 for the person of a row
 * @param chiave key of homonyms
 * @param radice what omocodic codes share; null when the code is none
 */
record Omonimo(long soggetto, Tratti tratti, String chiave, String radice) {

    static Omonimo di(long soggetto, Tratti tratti) {
        Optional<CodiceFiscale> codice = CodiceFiscale.of(tratti.codiceFiscale());
        return new Omonimo(
                soggetto,
                tratti,
                tratti.chiave(),
                codice.filter(c -> !c.provvisorio()).map(CodiceFiscale::radice).orElse(null));
    }

    /** The person of a row. */
    static Omonimo di(RigaFlusso riga) {
        return di(0, tratti(riga));
    }

    /** A recorded person: the columns of {@link Identita}. */
    static Omonimo di(ResultSet r) throws SQLException {
        return di(
                r.getLong("ID"),
                new Tratti(
                        r.getString("CODICE_FISCALE"),
                        r.getString("COGNOME"),
                        r.getString("NOME"),
                        anno(r.getString("ANNO_NASCITA")),
                        r.getString("SESSO"),
                        r.getString("LUOGO_NASCITA")));
    }

    static Tratti tratti(RigaFlusso riga) {
        String luogo = riga.valore(Campo.LUOGO_NASCITA);
        return new Tratti(
                riga.valore(Campo.CODICE_FISCALE),
                riga.valore(Campo.COGNOME),
                riga.valore(Campo.NOME),
                anno(riga.valore(Campo.ANNO_NASCITA)),
                riga.valore(Campo.GENERE),
                luogo == null ? null : luogo.strip().toUpperCase(Locale.ROOT));
    }

    String codice() {
        return tratti.codiceFiscale();
    }

    Omonimo registrato(long id) {
        return new Omonimo(id, tratti, chiave, radice);
    }

    private static Integer anno(String anno) {
        return anno == null || anno.isBlank() ? null : Integer.valueOf(anno.strip());
    }
}
