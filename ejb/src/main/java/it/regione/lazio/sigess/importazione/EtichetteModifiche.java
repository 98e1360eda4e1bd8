// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Dizionario;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.intervento.Intervento;
import it.regione.lazio.sigess.scheda.Scheda;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.soggetto.Soggetto;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The differences of a changed record in the words of its page. Columns that only the import reads
 * (version, provenance, search, order of the flows) are left out.
 */
final class EtichetteModifiche {

    /** The columns of no attribute that people read, with their text. */
    private static final Map<String, String> ALTRE =
            Map.of(
                    "STATO",
                    "modifica.stato",
                    "PRESA_IN_CARICO_ID",
                    "modifica.presa",
                    "SCHEDA_SINA_ID",
                    "modifica.scheda",
                    "ANNULLATO_FLUSSO",
                    "modifica.annullatoFlusso",
                    "DATA_NASCITA",
                    "modifica.dataNascita",
                    "DATA_CHIUSURA",
                    "modifica.dataChiusura",
                    Modifica.INDIRIZZI,
                    "modifica.indirizzi");

    private static final Testi TESTI = Testi.di(EtichetteModifiche.class);
    private static final Testi INTERVENTO = Testi.di(Intervento.class);

    private final Map<String, Dizionario> dizionari;
    private final Map<String, Map<String, Campo>> campi = new HashMap<>();
    private final Nomi nomi;

    EtichetteModifiche(Nomi nomi) {
        this.nomi = nomi;
        Dizionario schede = new Dizionario(Testi.di(Scheda.class), nomi);
        dizionari =
                Map.of(
                        "SOGGETTO", new Dizionario(Testi.di(Soggetto.class), nomi),
                        "INTERVENTO", new Dizionario(INTERVENTO, nomi),
                        "PRESA_IN_CARICO", schede);
        campi.put("SOGGETTO", perColonna(Campo.di(Elemento.ANAGRAFICA)));
        campi.put("INTERVENTO", perColonna(Campo.di(Elemento.PRESTAZIONI_SOCIALI)));
        campi.put(
                "PRESA_IN_CARICO",
                Map.of(
                        "MOTIVAZIONE_CHIUSURA", Campo.MOTIVAZIONE_CHIUSURA_CARICO,
                        "SITUAZIONE_CHIUSURA", Campo.SITUAZIONE_CHIUSURA_CARICO));
    }

    /** What kind of record a table holds. */
    static String oggetto(String tabella) {
        return TESTI.get("modifica.tabella." + tabella);
    }

    List<CampoModificato> differenze(Modifica modifica) {
        if (modifica.getDopo() == null) {
            return List.of();
        }
        JsonObject prima = leggi(modifica.getPrima());
        List<CampoModificato> differenze = new ArrayList<>();
        leggi(modifica.getDopo())
                .forEach(
                        (colonna, dopo) ->
                                aggiungi(
                                        differenze,
                                        modifica.getTabella(),
                                        colonna,
                                        testo(prima.get(colonna)),
                                        testo(dopo)));
        return differenze;
    }

    private void aggiungi(
            List<CampoModificato> differenze,
            String tabella,
            String colonna,
            String prima,
            String dopo) {
        Campo campo = campi.getOrDefault(tabella, Map.of()).get(colonna);
        if (campo != null) {
            Dizionario dizionario = dizionari.get(tabella);
            differenze.add(
                    new CampoModificato(
                            dizionario.domanda(campo),
                            valore(dizionario, campo, prima),
                            valore(dizionario, campo, dopo)));
        } else if (ALTRE.containsKey(colonna)) {
            differenze.add(
                    new CampoModificato(
                            TESTI.get(ALTRE.get(colonna)),
                            altro(colonna, prima),
                            altro(colonna, dopo)));
        }
    }

    private static Object valore(Dizionario dizionario, Campo campo, String testo) {
        if (testo == null) {
            return null;
        }
        if (campo.formato() instanceof Formato.Data) {
            return LocalDate.parse(testo);
        }
        if (campo.formato() instanceof Formato.Decimale) {
            return new BigDecimal(testo).setScale(2, RoundingMode.HALF_UP);
        }
        if (campo.formato() instanceof Formato.Ore) {
            int minuti = new BigDecimal(testo).intValue();
            return INTERVENTO.get(campo.name() + ".valore", minuti / 60, minuti % 60);
        }
        return dizionario.risposta(campo, testo);
    }

    private Object altro(String colonna, String testo) {
        if (testo == null) {
            return null;
        }
        return switch (colonna) {
            case "STATO" -> TESTI.get("modifica.stato." + testo);
            case "PRESA_IN_CARICO_ID", "SCHEDA_SINA_ID" ->
                    TESTI.get(testo.startsWith("-") ? "modifica.nuova" : "modifica.collegata");
            case "DATA_NASCITA", "DATA_CHIUSURA" -> LocalDate.parse(testo);
            case Modifica.INDIRIZZI -> indirizzi(testo);
            default -> testo;
        };
    }

    private String indirizzi(String testo) {
        return String.join(" · ", testo.lines().map(this::indirizzo).toList());
    }

    /** The comune where there is one, else the state. */
    private String indirizzo(String codici) {
        String[] parti = codici.split("\\|", -1);
        return nomi.comune(parti[2]).or(() -> nomi.stato(parti[0])).orElse(parti[0]);
    }

    private static Map<String, Campo> perColonna(List<Campo> elenco) {
        Map<String, Campo> perColonna = new HashMap<>();
        elenco.forEach(c -> perColonna.put(c.colonna(), c));
        return perColonna;
    }

    private static JsonObject leggi(String testo) {
        return Json.createReader(new StringReader(testo)).readObject();
    }

    private static String testo(JsonValue valore) {
        return valore instanceof JsonString s ? s.getString() : null;
    }
}
