// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.importazione.flusso.FrammentoXml;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.shared.Testi;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table in which an operator corrects rejected rows: one line is one row, however many its
 * findings, so that a corrected line is a row to import again. Who and which benefit come first,
 * then what is wrong and what to do, then every other column of the flow as it stood. The columns
 * that are not of the flow say so in their name and are passed over when the table comes back.
 */
final class TabellaScarti {

    private static final Testi TESTI = Testi.di(TabellaScarti.class);
    private static final String TRA_RILIEVI = " | ";

    private static final Set<Campo> PRIME =
            EnumSet.of(
                    Campo.CODICE_FISCALE,
                    Campo.COGNOME,
                    Campo.NOME,
                    Campo.CODICE_PRESTAZIONE,
                    Campo.PROTOCOLLO_DOMANDA,
                    Campo.ID_BENEFICIARIO);

    private static final List<String> RILIEVI =
            List.of("codici", "campi", "valori", "regole", "rimedi");

    private final TipoFlusso tipo;
    private final IntestazioneFlusso testa;
    private final List<Colonna> prime;
    private final List<Colonna> altre;

    TabellaScarti(TipoFlusso tipo, IntestazioneFlusso testa) {
        this.tipo = tipo;
        this.testa = testa;
        List<Colonna> tutte = ColonneCsv.di(tipo);
        prime = tutte.stream().filter(c -> PRIME.contains(c.campo())).toList();
        altre = tutte.stream().filter(c -> !PRIME.contains(c.campo())).toList();
    }

    List<String> titoli() {
        return Stream.of(
                        Stream.of(titolo("percorso")),
                        prime.stream().map(Colonna::nome),
                        RILIEVI.stream().map(TabellaScarti::titolo),
                        altre.stream().map(Colonna::nome))
                .flatMap(Function.identity())
                .toList();
    }

    List<String> riga(RigaScartata scartata, List<RilievoDiRiga> rilievi) {
        RigaFlusso riga =
                FrammentoXml.leggi(
                        tipo,
                        scartata.numero(),
                        scartata.beneficiario(),
                        scartata.testoOriginale());
        return Stream.of(
                        Stream.of(scartata.percorso()),
                        prime.stream().map(c -> ColonneCsv.valore(c, testa, riga)),
                        rilievi(rilievi),
                        altre.stream().map(c -> ColonneCsv.valore(c, testa, riga)))
                .flatMap(Function.identity())
                .map(v -> v == null ? "" : v)
                .toList();
    }

    /** The findings in one order in each of the five cells: the second remedy is of the second. */
    private static Stream<String> rilievi(List<RilievoDiRiga> rilievi) {
        return Stream.<Function<RilievoDiRiga, String>>of(
                        RilievoDiRiga::codice,
                        RilievoDiRiga::campo,
                        RilievoDiRiga::valore,
                        RilievoDiRiga::regola,
                        RilievoDiRiga::rimedio)
                .map(
                        parte ->
                                rilievi.stream()
                                        .map(parte)
                                        .map(v -> Objects.requireNonNullElse(v, ""))
                                        .collect(Collectors.joining(TRA_RILIEVI)));
    }

    private static String titolo(String colonna) {
        return ColonneCsv.DI_SCARTO + TESTI.get("scarti.colonna." + colonna);
    }
}
