// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a change writes over the image of a record: the columns whose value is another one, as
 * strings or null like those of the image.
 */
final class NuoviValori {

    static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory LETTORI = Json.createReaderFactory(Map.of());

    private NuoviValori() {}

    static JsonObject diversi(JsonObject prima, Map<String, Object> valori) {
        JsonObjectBuilder diversi = JSON.createObjectBuilder();
        valori.forEach(
                (colonna, valore) -> {
                    String nuovo = testo(valore);
                    if (!uguali(prima.get(colonna), nuovo, valore)) {
                        if (nuovo == null) {
                            diversi.addNull(colonna);
                        } else {
                            diversi.add(colonna, nuovo);
                        }
                    }
                });
        return diversi.build();
    }

    /** The image with the new values over it. */
    static JsonObject sopra(JsonObject prima, JsonObject dopo) {
        JsonObjectBuilder sopra = JSON.createObjectBuilder(prima);
        dopo.forEach(sopra::add);
        return sopra.build();
    }

    static JsonObject leggi(String testo) {
        return LETTORI.createReader(new StringReader(testo)).readObject();
    }

    private static boolean uguali(JsonValue prima, String nuovo, Object valore) {
        if (prima == null || prima == JsonValue.NULL) {
            return nuovo == null;
        }
        String noto = ((JsonString) prima).getString();
        return valore instanceof Number
                ? new BigDecimal(noto).compareTo(new BigDecimal(nuovo)) == 0
                : noto.equals(nuovo);
    }

    /** An empty string is null, on Oracle and on H2 as Oracle. */
    private static String testo(Object valore) {
        if (valore instanceof BigDecimal numero) {
            return numero.toPlainString();
        }
        return valore == null || valore.toString().isEmpty() ? null : valore.toString();
    }
}
