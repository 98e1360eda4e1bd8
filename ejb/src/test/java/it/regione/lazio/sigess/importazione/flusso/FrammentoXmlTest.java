// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrammentoXmlTest {

    static Stream<RigaFlusso> righe() {
        RigaFlusso scritta =
                RigheDiProva.periodica()
                        .con(Campo.COGNOME, "D'<A>&\"ò\t\n\r 𝄞 &amp; $1 \\")
                        .con(Campo.NOME, "")
                        .riga();
        scritta.indirizzi().add(new EnumMap<>(Map.of(Campo.CODICE_NAZIONE, "504")));
        scritta.indirizzi().add(new EnumMap<>(Campo.class));
        RigaFlusso liste = RigheDiProva.sinba().riga();
        liste.imposta(Lista.PRESTAZIONI, List.of("<A1>", "", "A&B"));
        liste.imposta(Lista.FAMIGLIA, List.of());
        RigaFlusso vuota = new RigaFlusso(TipoFlusso.PS_PSA_SINA, 1, 1, 1, 0);
        vuota.conSina(true);
        return Stream.of(
                scritta,
                liste,
                vuota,
                RigheDiProva.occasionale().riga(),
                RigheDiProva.senzaPrestazioni().riga());
    }

    @ParameterizedTest
    @MethodSource("righe")
    void aCopyGivesBackTheRow(RigaFlusso riga) {
        RigaFlusso letta = FrammentoXml.leggi(riga.tipo(), 1, 1, RigaXml.frammento(riga));

        assertThat(letta.valori()).isEqualTo(riga.valori());
        assertThat(letta.indirizzi()).isEqualTo(riga.indirizzi());
        assertThat(letta.conSina()).isEqualTo(riga.conSina());
        assertThat(letta.percorso()).isEqualTo(riga.percorso());
        for (Lista lista : Lista.values()) {
            assertThat(letta.lista(lista)).isEqualTo(riga.lista(lista));
        }
    }

    @Test
    void aPersonWithoutAnyValueIsRead() {
        RigaFlusso riga = new RigaFlusso(TipoFlusso.PS_PSA_SINA, 7, 3, 0, 0);

        RigaFlusso letta = FrammentoXml.leggi(riga.tipo(), 7, 3, RigaXml.frammento(riga));
        assertThat(letta.valori()).isEmpty();
        assertThat(letta.percorso()).isEqualTo("Beneficiario[3]");
    }
}
