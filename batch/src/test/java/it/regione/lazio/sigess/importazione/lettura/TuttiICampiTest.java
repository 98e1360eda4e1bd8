// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every attribute and list of the specification, written alone and all at once, is found. */
class TuttiICampiTest {

    private static final Set<Elemento> BUSTA =
            EnumSet.of(Elemento.IDENTIFICAZIONE_FLUSSO, Elemento.ENTE);

    @ParameterizedTest
    @EnumSource
    void loneAttributeArrivesUnderItsField(Campo campo) throws Exception {
        String xml = documento(EnumSet.of(campo), EnumSet.noneOf(Lista.class));
        RigaFlusso riga = Flussi.righe(xml).get(0);

        Set<Campo> attesi = EnumSet.of(campo);
        attesi.removeIf(c -> BUSTA.contains(c.elemento()) || c.elemento() == Elemento.INDIRIZZO);
        assertThat(riga.valori().keySet()).isEqualTo(attesi);
        assertThat(letto(xml, riga, campo)).isEqualTo(valore(campo));
        assertThat(riga.sconosciuti()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void loneListArrivesWithItsCodesInOrder(Lista lista) throws Exception {
        String xml = documento(EnumSet.noneOf(Campo.class), EnumSet.of(lista));
        RigaFlusso riga = Flussi.righe(xml).get(0);

        for (Lista altra : Lista.values()) {
            assertThat(riga.lista(altra)).isEqualTo(altra == lista ? codici(lista) : null);
        }
        assertThat(riga.sconosciuti()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostWhenAllIsThere(TipoFlusso tipo) throws Exception {
        Set<Campo> campi = EnumSet.allOf(Campo.class);
        campi.removeIf(c -> (c.elemento() == Elemento.SINBA) != (tipo == TipoFlusso.SINBA));
        campi.addAll(Campo.di(Elemento.IDENTIFICAZIONE_FLUSSO));
        campi.addAll(Campo.di(Elemento.ENTE));
        Set<Lista> liste = EnumSet.allOf(Lista.class);
        liste.removeIf(l -> (l.elemento() == Elemento.SINBA) != (tipo == TipoFlusso.SINBA));
        String xml = documento(campi, liste);
        RigaFlusso riga = Flussi.righe(xml).get(0);

        assertThat(riga.tipo()).isEqualTo(tipo);
        assertThat(campi).allSatisfy(c -> assertThat(letto(xml, riga, c)).isEqualTo(valore(c)));
        assertThat(liste).allSatisfy(l -> assertThat(riga.lista(l)).isEqualTo(codici(l)));
    }

    @Test
    void attributeOfAnotherElementIsNotTakenForOneOfThis() throws Exception {
        String xml = Flussi.flusso("<Beneficiario Cognome='X'><Anagrafica/></Beneficiario>");
        RigaFlusso riga = Flussi.righe(xml).get(0);

        assertThat(riga.valori()).isEmpty();
        assertThat(riga.sconosciuti()).containsExactly("Beneficiario/@Cognome");
    }

    private static String valore(Campo campo) {
        return "valore di " + campo.name();
    }

    private static List<String> codici(Lista lista) {
        return List.of(lista.name() + " 2", lista.name() + " 1", lista.name() + " 2");
    }

    private static String letto(String xml, RigaFlusso riga, Campo campo) throws Exception {
        if (campo.elemento() == Elemento.INDIRIZZO) {
            return riga.indirizzi().get(0).get(campo);
        }
        if (!BUSTA.contains(campo.elemento())) {
            return riga.valore(campo);
        }
        try (LettoreFlusso lettore = new LettoreFlusso(Flussi.stream(xml))) {
            IntestazioneFlusso i = lettore.intestazione();
            return switch (campo) {
                case NOME_FLUSSO -> i.nome();
                case ENTE_CODICE -> i.enteCodice();
                case ENTE_DENOMINAZIONE -> i.enteDenominazione();
                case ENTE_INDIRIZZO -> i.enteIndirizzo();
                case ENTE_CF_OPERATORE -> i.enteCfOperatore();
                default -> throw new AssertionError(campo);
            };
        }
    }

    private static String documento(Set<Campo> campi, Set<Lista> liste) {
        boolean sinba =
                campi.stream().anyMatch(c -> c.elemento() == Elemento.SINBA)
                        || liste.stream().anyMatch(l -> l.elemento() == Elemento.SINBA);
        String ente = elemento(Elemento.ENTE, campi, "");
        String riga =
                sinba
                        ? elemento(Elemento.SINBA, campi, liste(Elemento.SINBA, liste))
                        : beneficiario(campi, liste);
        return "<Flusso xmlns='http://inps.it/Casellario'>"
                + elemento(Elemento.IDENTIFICAZIONE_FLUSSO, campi, ente)
                + riga
                + "</Flusso>";
    }

    private static String beneficiario(Set<Campo> campi, Set<Lista> liste) {
        String sina = elemento(Elemento.SINA, campi, liste(Elemento.SINA, liste));
        return elemento(
                Elemento.BENEFICIARIO,
                campi,
                elemento(Elemento.ANAGRAFICA, campi, "")
                        + elemento(Elemento.INDIRIZZO, campi, "")
                        + elemento(Elemento.PRESTAZIONI_SOCIALI, campi, sina));
    }

    private static String elemento(Elemento elemento, Set<Campo> campi, String contenuto) {
        String attributi =
                campi.stream()
                        .filter(c -> c.elemento() == elemento)
                        .map(c -> " " + c.nome() + "='" + valore(c) + "'")
                        .collect(Collectors.joining());
        return "<" + elemento.nome() + attributi + ">" + contenuto + "</" + elemento.nome() + ">";
    }

    private static String liste(Elemento elemento, Set<Lista> liste) {
        return liste.stream()
                .filter(l -> l.elemento() == elemento)
                .map(
                        l ->
                                codici(l).stream()
                                        .map(c -> "<" + l.voce() + ">" + c + "</" + l.voce() + ">")
                                        .collect(
                                                Collectors.joining(
                                                        "",
                                                        "<" + l.contenitore() + ">",
                                                        "</" + l.contenitore() + ">")))
                .collect(Collectors.joining());
    }
}
