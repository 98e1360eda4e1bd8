// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads back what {@link RigaXml} wrote, and nothing else: a copy of our own, in the one form that
 * it has. A file from outside is read by the reader of files.
 */
public final class FrammentoXml {

    private static final Pattern ATTRIBUTO = Pattern.compile(" ([A-Za-z]+)=\"([^\"]*)\"");
    private static final Pattern ENTITA = Pattern.compile("&(?:#([0-9]+)|([a-z]+));");
    private static final Map<String, String> NOMI =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");
    private static final Map<String, Elemento> ELEMENTI =
            Arrays.stream(Elemento.values())
                    .collect(Collectors.toMap(Elemento::nome, Function.identity()));

    private final RigaFlusso riga;
    private final Elemento scheda;
    private List<String> lista;

    private FrammentoXml(RigaFlusso riga) {
        this.riga = riga;
        this.scheda = riga.tipo() == TipoFlusso.SINBA ? Elemento.SINBA : Elemento.SINA;
    }

    /**
     * The row of a copy: its values, addresses and lists.
     *
     * @param numero and {@code beneficiario}: what the copy does not tell
     */
    public static RigaFlusso leggi(
            TipoFlusso tipo, long numero, int beneficiario, String frammento) {
        boolean prestazione = frammento.contains("<" + Elemento.PRESTAZIONI_SOCIALI.nome());
        RigaFlusso riga = new RigaFlusso(tipo, numero, beneficiario, prestazione ? 1 : 0, 0);
        new FrammentoXml(riga).leggi(frammento);
        return riga;
    }

    private void leggi(String xml) {
        int apre = xml.indexOf('<');
        while (apre >= 0) {
            int chiude = xml.indexOf('>', apre);
            String tag = xml.substring(apre + 1, chiude);
            int prossima = xml.indexOf('<', chiude);
            if (!tag.startsWith("/")) {
                apri(tag, xml.substring(chiude + 1, Math.max(prossima, chiude + 1)));
            }
            apre = prossima;
        }
    }

    /** A tag and the text that follows it. */
    private void apri(String tag, String testo) {
        String nome = tag.split("[ /]", 2)[0];
        Elemento elemento = ELEMENTI.get(nome);
        Optional<Lista> inizia = Lista.trova(scheda, nome);
        if (elemento != null) {
            attributi(elemento, tag);
        } else if (inizia.isPresent()) {
            lista = new ArrayList<>();
            riga.imposta(inizia.get(), lista);
        } else {
            lista.add(piano(testo));
        }
    }

    private void attributi(Elemento elemento, String tag) {
        EnumMap<Campo, String> valori = new EnumMap<>(Campo.class);
        Matcher attributo = ATTRIBUTO.matcher(tag);
        while (attributo.find()) {
            String valore = piano(attributo.group(2));
            Campo.trova(elemento, attributo.group(1)).ifPresent(c -> valori.put(c, valore));
        }
        if (elemento == Elemento.INDIRIZZO) {
            riga.indirizzi().add(valori);
        } else {
            valori.forEach(riga::imposta);
        }
        riga.conSina(riga.conSina() || elemento == Elemento.SINA);
    }

    private static String piano(String testo) {
        return testo.indexOf('&') < 0
                ? testo
                : ENTITA.matcher(testo).replaceAll(e -> Matcher.quoteReplacement(carattere(e)));
    }

    private static String carattere(MatchResult entita) {
        return entita.group(1) == null
                ? NOMI.get(entita.group(2))
                : Character.toString(Integer.parseInt(entita.group(1)));
    }
}
