// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** How a record was: a value per column, text or none, as MODIFICA keeps it (decision 0009). */
final class Immagine {

    private final JsonObject valori;

    Immagine(String json) {
        try (JsonReader lettore = Json.createReader(new StringReader(json))) {
            valori = lettore.readObject();
        }
    }

    Set<String> colonne() {
        return valori.keySet();
    }

    /** The text of a column; null when the image has none. */
    String testo(String colonna) {
        return valori.getString(colonna, null);
    }

    /** A record that this one belongs to; null for none. */
    Long riferimento(String colonna) {
        String testo = testo(colonna);
        return testo == null ? null : Long.valueOf(testo);
    }

    /** The value of a column as the driver takes it for this type. */
    Object valore(String colonna, int tipo) {
        String testo = testo(colonna);
        if (testo == null) {
            return null;
        }
        return switch (tipo) {
            case Types.NUMERIC, Types.DECIMAL -> new BigDecimal(testo);
            case Types.DATE, Types.TIMESTAMP ->
                    testo.contains("T")
                            ? LocalDateTime.parse(testo)
                            : LocalDate.parse(testo).atStartOfDay();
            default -> testo;
        };
    }
}
