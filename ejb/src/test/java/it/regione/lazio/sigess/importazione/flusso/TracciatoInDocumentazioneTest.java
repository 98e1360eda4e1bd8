// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.shared.Testi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/tracciato-csv.md} is what the columns and their texts say; never written by hand. */
class TracciatoInDocumentazioneTest {

    private static final Path PAGE = Path.of("..", "docs", "tracciato-csv.md");
    private static final String COMMAND =
            "mvn -q -pl ejb test -Dtest=TracciatoInDocumentazioneTest -Dsigess.aggiorna=true";

    private static final Testi OWN = Testi.di(ModelloCsv.class);

    /** Where the pages have the meaning of each attribute. */
    private static final List<Testi> TEXTS =
            Stream.of("soggetto.Soggetto", "intervento.Intervento", "scheda.SchedaSina")
                    .map(TracciatoInDocumentazioneTest::texts)
                    .toList();

    @Test
    void thePageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("sigess.aggiorna")) {
            Files.writeString(PAGE, page(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/tracciato-csv.md; to write it anew: %s", COMMAND)
                .isEqualTo(page());
    }

    private static String page() {
        return HEAD.formatted(COMMAND)
                + table("Flusso PS-PSA-SINA", TipoFlusso.PS_PSA_SINA)
                + table("Flusso SINBA", TipoFlusso.SINBA);
    }

    private static final String HEAD =
            """
            <!-- SPDX-License-Identifier: EUPL-1.2 -->
            # Tracciato CSV

            Pagina scritta dal codice: `%s`. Come si prepara un file è spiegato nel [manuale](manuale-operatore.md#il-file-csv).

            INPS non pubblica un tracciato CSV: questo è di SIGeSS. Ogni colonna ha il nome dell’attributo XML, con l’elemento davanti
            dove due nomi coinciderebbero; maiuscole, accenti, spazi, trattini bassi e punti nei nomi non contano, e l’ordine delle
            colonne è libero. Le colonne con *sì* devono esserci; quelle della scheda SINA sono obbligatorie nelle righe che la
            contengono. Dove è scritto *più valori*, si separano con una barra verticale: `A2.08|A1.16`.
            """;

    private static String table(String title, TipoFlusso tipo) {
        return ColonneCsv.di(tipo).stream()
                .map(c -> row(tipo, c))
                .collect(
                        joining(
                                "\n",
                                "\n## "
                                        + title
                                        + "\n\n| Colonna | Significato | Obbligatoria | Forma |"
                                        + " Esempio |\n| --- | --- | --- | --- | --- |\n",
                                "\n"));
    }

    private static String row(TipoFlusso tipo, Colonna column) {
        Enum<?> item = column.lista() == null ? column.campo() : column.lista();
        String example = ModelloCsv.esempio(tipo, column);
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        column.nome(),
                        meaning(item),
                        required(column),
                        shape(column),
                        example.isEmpty() ? "" : "`" + example.replace("|", "\\|") + "`");
    }

    private static String required(Colonna column) {
        if (column.lista() != null) {
            return column.lista().obbligatoria() ? "sì" : "";
        }
        boolean form = column.campo().elemento() == Elemento.SINA;
        return !column.campo().obbligatorio() ? "" : form ? "nella scheda" : "sì";
    }

    private static String meaning(Enum<?> item) {
        String key = item.name() + ".domanda";
        return Stream.concat(Stream.of(OWN), TEXTS.stream())
                .filter(t -> t.contiene(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key))
                .get(key);
    }

    private static String shape(Colonna column) {
        Formato formato =
                column.lista() == null ? column.campo().formato() : column.lista().formato();
        boolean many = column.lista() != null || column.diIndirizzo();
        Enum<?> item = column.lista() == null ? column.campo() : column.lista();
        if (formato instanceof Formato.Codice codice) {
            return codice.ammessi().stream().map(c -> code(item, c)).collect(joining(" · "))
                    + (many ? ", più valori" : "");
        }
        return shape(formato) + (many ? ", più valori" : "");
    }

    private static String code(Enum<?> item, String code) {
        String key = item.name() + "." + code;
        return TEXTS.stream()
                .filter(t -> t.contiene(key))
                .findFirst()
                .map(t -> "**" + code + "** " + t.get(key))
                .orElseThrow(() -> new AssertionError(key));
    }

    private static String shape(Formato formato) {
        if (formato instanceof Formato.Testo testo) {
            return testo.min() == testo.max()
                    ? OWN.get("forma.testoFisso", testo.max())
                    : OWN.get("forma.testo", testo.min(), testo.max());
        }
        if (formato instanceof Formato.Cifre cifre) {
            return OWN.get("forma.cifre", cifre.quante());
        }
        if (formato instanceof Formato.Intero intero) {
            return OWN.get("forma.intero", intero.min(), intero.max());
        }
        String name = formato.getClass().getSimpleName();
        return OWN.get("forma." + Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static Testi texts(String type) {
        try {
            return Testi.di(Class.forName("it.regione.lazio.sigess." + type));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
