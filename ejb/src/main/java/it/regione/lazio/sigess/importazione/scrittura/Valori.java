// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values of a row that passed the rules, as the columns take them, and their fingerprint. */
public final class Valori {

    private Valori() {}

    /** The present values of an element: text, date, amount at scale 2, minutes, number. */
    public static Map<Campo, Object> di(RigaFlusso riga, Elemento elemento) {
        Map<Campo, Object> valori = new EnumMap<>(Campo.class);
        for (Campo campo : Campo.di(elemento)) {
            if (riga.presente(campo)) {
                valori.put(campo, valore(campo, riga.valore(campo)));
            }
        }
        return valori;
    }

    /** The codes of the lists of an element; lists that are absent or empty are left out. */
    static Map<Lista, List<String>> liste(RigaFlusso riga, Elemento elemento) {
        Map<Lista, List<String>> liste = new EnumMap<>(Lista.class);
        Arrays.stream(Lista.values())
                .filter(l -> l.elemento() == elemento)
                .filter(l -> riga.lista(l) != null && !riga.lista(l).isEmpty())
                .forEach(l -> liste.put(l, riga.lista(l).stream().map(String::strip).toList()));
        return liste;
    }

    private static Object valore(Campo campo, String testo) {
        Formato formato = campo.formato();
        if (formato instanceof Formato.Data) {
            return Conversioni.data(testo).orElseThrow();
        }
        if (formato instanceof Formato.Decimale) {
            return Conversioni.importo(testo).orElseThrow();
        }
        if (formato instanceof Formato.Ore) {
            return Conversioni.minuti(testo).orElseThrow();
        }
        if (formato instanceof Formato.Intero) {
            return Conversioni.intero(testo).orElseThrow();
        }
        return testo.strip();
    }

    /** SHA-256, in hexadecimal, of the parts in their order. */
    static String impronta(Object... parti) {
        MessageDigest sha = sha256();
        Stream.of(parti).forEach(p -> sha.update((p + "\u001e").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
