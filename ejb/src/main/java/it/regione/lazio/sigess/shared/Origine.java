// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.util.List;

/** Where a record comes from, for its page: the import and the row, numbers and no names. */
public final class Origine {

    private static final Testi TESTI = Testi.di(Origine.class);

    private Origine() {}

    public static Sezione di(Provenienza record) {
        String creato =
                record.getCreatoDa() == null
                        ? TESTI.get("provenienza.altra")
                        : importazione(record.getCreatoDa(), record.getCreatoDaRiga());
        String modificato =
                record.getModificatoDa() == null
                        ? null
                        : importazione(record.getModificatoDa(), record.getModificatoDaRiga());
        return new Sezione(
                TESTI.get("provenienza"),
                List.of(
                        new Voce(TESTI.get("provenienza.creato"), creato),
                        new Voce(TESTI.get("provenienza.modificato"), modificato)));
    }

    private static String importazione(Long numero, Long riga) {
        return TESTI.get("provenienza.importazione", numero.toString(), String.valueOf(riga));
    }
}
