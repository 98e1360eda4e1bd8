// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.FrammentoXml;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaXml;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row written as a fragment and read again is the same row, whatever it holds. */
class RigaXmlTest {

    private static final String ALFABETO =
            "aZ09 &<>\"'\t\n\r.;]\u0085\u00e0\u20ac\u2028\ufffd\ud83d\ude00";

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomRowSurvives(int seed) throws Exception {
        RigaFlusso riga = casuale(new Random(seed));
        RigaFlusso riletta = riletta(RigaXml.frammento(riga));

        assertThat(riletta.tipo()).isEqualTo(riga.tipo());
        assertThat(riletta.valori()).isEqualTo(riga.valori());
        assertThat(riletta.indirizzi()).isEqualTo(riga.indirizzi());
        assertThat(riletta.conSina()).isEqualTo(riga.conSina());
        assertThat(riletta.prestazione()).isEqualTo(riga.prestazione());
        for (Lista lista : Lista.values()) {
            assertThat(riletta.lista(lista)).isEqualTo(riga.lista(lista));
        }
        assertThat(riletta.sconosciuti()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyReadBackByItselfIsTheSameRow(int seed) {
        RigaFlusso riga = casuale(new Random(seed));
        RigaFlusso riletta = FrammentoXml.leggi(riga.tipo(), 1, 1, RigaXml.frammento(riga));

        assertThat(riletta.valori()).isEqualTo(riga.valori());
        assertThat(riletta.indirizzi()).isEqualTo(riga.indirizzi());
        assertThat(riletta.conSina()).isEqualTo(riga.conSina());
        for (Lista lista : Lista.values()) {
            assertThat(riletta.lista(lista)).isEqualTo(riga.lista(lista));
        }
    }

    @Test
    void elementsAndAttributesHaveTheOrderOfTheSchema() {
        RigaFlusso riga = new RigaFlusso(TipoFlusso.PS_PSA_SINA, 1, 1, 1, 0);
        riga.conSina(true);
        riga.imposta(Campo.PRESA_CARICO, "1");
        riga.imposta(Campo.CODICE_PRESTAZIONE, "A2.07");
        riga.imposta(Campo.NOME, "ZENO");
        riga.imposta(Campo.COGNOME, "D\"A&B");
        riga.imposta(Campo.MOBILITA, "2");
        riga.imposta(Lista.INVALIDITA_CIVILE, List.of("6", "2"));
        riga.indirizzi().add(new EnumMap<>(Campo.class));

        assertThat(RigaXml.frammento(riga))
                .isEqualTo(
                        "<Beneficiario><Anagrafica Cognome=\"D&quot;A&amp;B\" Nome=\"ZENO\"/>"
                                + "<Indirizzo/><PrestazioniSociali CodicePrestazione=\"A2.07\""
                                + " PresaCarico=\"1\"><SINA Mobilita=\"2\"><InvaliditaCivile>"
                                + "<InvCiv>6</InvCiv><InvCiv>2</InvCiv></InvaliditaCivile></SINA>"
                                + "</PrestazioniSociali></Beneficiario>");
    }

    @Test
    void charactersThatXmlDoesNotAdmitAreReplaced() throws Exception {
        RigaFlusso riga = new RigaFlusso(TipoFlusso.SINBA, 1, 1, 0, 0);
        riga.imposta(Campo.ID_BENEFICIARIO, "a\u0000b\u001fc\ud800d\uffff");

        assertThat(riletta(RigaXml.frammento(riga)).valore(Campo.ID_BENEFICIARIO))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
    }

    private static RigaFlusso riletta(String frammento) throws Exception {
        List<RigaFlusso> righe = Flussi.righe(Flussi.flusso(frammento));
        assertThat(righe).hasSize(1);
        return righe.get(0);
    }

    private static RigaFlusso casuale(Random r) {
        boolean sinba = r.nextInt(4) == 0;
        TipoFlusso tipo = sinba ? TipoFlusso.SINBA : TipoFlusso.PS_PSA_SINA;
        RigaFlusso riga = new RigaFlusso(tipo, 1, 1, sinba ? 0 : r.nextInt(2), 0);
        Set<Elemento> elementi = EnumSet.of(Elemento.BENEFICIARIO, Elemento.ANAGRAFICA);
        if (sinba) {
            elementi = EnumSet.of(Elemento.SINBA);
        } else {
            riga.conSina(riga.prestazione() > 0 && r.nextBoolean());
            IntStream.range(0, r.nextInt(3)).forEach(i -> riga.indirizzi().add(indirizzo(r)));
        }
        if (riga.prestazione() > 0) {
            elementi.add(Elemento.PRESTAZIONI_SOCIALI);
        }
        if (riga.conSina()) {
            elementi.add(Elemento.SINA);
        }
        for (Elemento elemento : elementi) {
            Campo.di(elemento).forEach(c -> riga.imposta(c, r.nextBoolean() ? null : testo(r)));
        }
        for (Lista lista : Lista.values()) {
            if (elementi.contains(lista.elemento()) && r.nextBoolean()) {
                int quanti = r.nextInt(4);
                riga.imposta(lista, IntStream.range(0, quanti).mapToObj(i -> testo(r)).toList());
            }
        }
        return riga;
    }

    private static EnumMap<Campo, String> indirizzo(Random r) {
        EnumMap<Campo, String> indirizzo = new EnumMap<>(Campo.class);
        for (Campo campo : Campo.di(Elemento.INDIRIZZO)) {
            if (r.nextBoolean()) {
                indirizzo.put(campo, testo(r));
            }
        }
        return indirizzo;
    }

    private static String testo(Random r) {
        int[] caratteri = ALFABETO.codePoints().toArray();
        return r.ints(r.nextInt(12), 0, caratteri.length)
                .map(i -> caratteri[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
