// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The content of a row as text, to be applied later than it was read, when its file may be gone:
 * values, addresses, lists. Equal rows give equal texts. Where the row stood is not in it.
 */
public final class RigaJson {

    private RigaJson() {}

    public static String scrivi(RigaFlusso riga) {
        JsonArrayBuilder indirizzi = Json.createArrayBuilder();
        riga.indirizzi().forEach(i -> indirizzi.add(campi(i)));
        JsonObjectBuilder liste = Json.createObjectBuilder();
        for (Lista lista : Lista.values()) {
            if (riga.lista(lista) != null) {
                liste.add(lista.name(), Json.createArrayBuilder(riga.lista(lista)));
            }
        }
        return Json.createObjectBuilder()
                .add("tipo", riga.tipo().name())
                .add("valori", campi(riga.valori()))
                .add("indirizzi", indirizzi)
                .add("liste", liste)
                .add("sina", riga.conSina())
                .build()
                .toString();
    }

    /** The row again, under its number. */
    public static RigaFlusso leggi(String testo, long numero) {
        try (JsonReader lettore = Json.createReader(new StringReader(testo))) {
            JsonObject json = lettore.readObject();
            TipoFlusso tipo = TipoFlusso.valueOf(json.getString("tipo"));
            RigaFlusso riga = new RigaFlusso(tipo, numero, 1, 1, 0);
            campi(json.getJsonObject("valori")).forEach(riga::imposta);
            for (JsonObject i : json.getJsonArray("indirizzi").getValuesAs(JsonObject.class)) {
                riga.indirizzi().add(campi(i));
            }
            JsonObject liste = json.getJsonObject("liste");
            liste.keySet()
                    .forEach(l -> riga.imposta(Lista.valueOf(l), voci(liste.getJsonArray(l))));
            riga.conSina(json.getBoolean("sina"));
            return riga;
        }
    }

    private static JsonObjectBuilder campi(Map<Campo, String> valori) {
        JsonObjectBuilder campi = Json.createObjectBuilder();
        valori.forEach((campo, valore) -> campi.add(campo.name(), valore));
        return campi;
    }

    private static EnumMap<Campo, String> campi(JsonObject json) {
        EnumMap<Campo, String> campi = new EnumMap<>(Campo.class);
        json.keySet().forEach(c -> campi.put(Campo.valueOf(c), json.getString(c)));
        return campi;
    }

    private static List<String> voci(JsonArray json) {
        return new ArrayList<>(
                json.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
    }
}
