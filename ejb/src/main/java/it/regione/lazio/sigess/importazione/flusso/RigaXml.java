// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a row back as XML, the copy that a rejected row keeps of itself. Put into a {@code Flusso}
 * and read again it gives the same values, addresses and lists; what no schema knows is not in it.
 * Repairs change the row: call it before them where the file's own values are wanted.
 *
 * <p>It escapes by itself because the writers of the platform leave tabs and line breaks in
 * attributes as they are, and reading turns those into blanks.
 */
public final class RigaXml {

    private final StringBuilder xml = new StringBuilder(1024);

    private RigaXml() {}

    /**
     * {@code <Beneficiario …>} with its one benefit, or {@code <SINBA …>}; attributes in the order
     * of {@link Campo}, no namespace of its own. Characters that XML does not admit become U+FFFD.
     */
    public static String frammento(RigaFlusso riga) {
        RigaXml scrittore = new RigaXml();
        if (riga.tipo() == TipoFlusso.SINBA) {
            scrittore.scheda(Elemento.SINBA, riga);
        } else {
            scrittore.beneficiario(riga);
        }
        return scrittore.xml.toString();
    }

    /** The start tag of an element of the head with its attributes. */
    static String apertura(Elemento elemento, IntestazioneFlusso testa) {
        Map<Campo, String> valori = new EnumMap<>(Campo.class);
        Campo.di(elemento).forEach(c -> valori.put(c, testa.valore(c)));
        RigaXml scrittore = new RigaXml();
        scrittore.apri(elemento, valori);
        return scrittore.xml.append('>').toString();
    }

    private void beneficiario(RigaFlusso riga) {
        apri(Elemento.BENEFICIARIO, riga.valori());
        xml.append('>');
        if (Campo.di(Elemento.ANAGRAFICA).stream().anyMatch(c -> riga.valore(c) != null)) {
            apri(Elemento.ANAGRAFICA, riga.valori());
            xml.append("/>");
        }
        for (Map<Campo, String> indirizzo : riga.indirizzi()) {
            apri(Elemento.INDIRIZZO, indirizzo);
            xml.append("/>");
        }
        if (riga.prestazione() > 0) {
            apri(Elemento.PRESTAZIONI_SOCIALI, riga.valori());
            xml.append('>');
            if (riga.conSina()) {
                scheda(Elemento.SINA, riga);
            }
            chiudi(Elemento.PRESTAZIONI_SOCIALI.nome());
        }
        chiudi(Elemento.BENEFICIARIO.nome());
    }

    private void scheda(Elemento elemento, RigaFlusso riga) {
        apri(elemento, riga.valori());
        xml.append('>');
        for (Lista lista : Lista.values()) {
            List<String> codici = riga.lista(lista);
            if (lista.elemento() == elemento && codici != null) {
                lista(lista, codici);
            }
        }
        chiudi(elemento.nome());
    }

    private void lista(Lista lista, List<String> codici) {
        xml.append('<').append(lista.contenitore()).append('>');
        for (String codice : codici) {
            xml.append('<').append(lista.voce()).append('>');
            testo(codice);
            chiudi(lista.voce());
        }
        chiudi(lista.contenitore());
    }

    private void apri(Elemento elemento, Map<Campo, String> valori) {
        xml.append('<').append(elemento.nome());
        for (Campo campo : Campo.di(elemento)) {
            String valore = valori.get(campo);
            if (valore != null) {
                xml.append(' ').append(campo.nome()).append("=\"");
                testo(valore);
                xml.append('"');
            }
        }
    }

    private void chiudi(String elemento) {
        xml.append("</").append(elemento).append('>');
    }

    private void testo(String valore) {
        valore.codePoints().forEach(this::carattere);
    }

    private void carattere(int c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
            default -> xml.appendCodePoint(ammesso(c) ? c : 0xFFFD);
        }
    }

    private static boolean ammesso(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
