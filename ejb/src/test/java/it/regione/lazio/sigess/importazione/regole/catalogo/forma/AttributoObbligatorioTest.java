// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.senzaPrestazioni;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttributoObbligatorioTest {

    private final Regola regola = new AttributoObbligatorio();

    @Test
    void completeRows() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale());
        Prova.tace(regola, sinba());
        Prova.tace(regola, senzaPrestazioni());
        Prova.tace(regola, occasionale().senzaIndirizzi());
    }

    @ParameterizedTest
    @CsvSource({
        "CODICE_FISCALE, Beneficiario/@CodiceFiscale",
        "COGNOME, Anagrafica/@Cognome",
        "LUOGO_NASCITA, Anagrafica/@LuogoNascita",
        "CODICE_PRESTAZIONE, PrestazioniSociali/@CodicePrestazione",
        "PROTOCOLLO_DOMANDA, PrestazioniSociali/@ProtocolloDomanda",
        "PRESA_CARICO, PrestazioniSociali/@PresaCarico",
        "MOBILITA, SINA/@Mobilita",
    })
    void absentOrBlank(Campo campo, String percorso) {
        Prova.segnala(regola, periodica().senza(campo), percorso, "Compila", campo.nome());
        Prova.segnala(regola, periodica().con(campo, "   "), percorso, "Compila", campo.nome());
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {"ID_BENEFICIARIO", "ANNO_NASCITA_MINORE", "FASCIA_ETA_BENEFICIARIO"})
    void absentInSinba(Campo campo) {
        Prova.segnala(regola, sinba().senza(campo), "SINBA/@" + campo.nome(), campo.nome());
    }

    @Test
    void everyAddressNeedsItsCountry() {
        Prova.segnala(
                regola,
                occasionale().indirizzo("08", "058091", null),
                "Indirizzo[2]/@CodiceNazione",
                "Compila");
        Prova.segnala(
                regola,
                occasionale().senzaIndirizzi().indirizzo("08", "058091", " "),
                "Indirizzo/@CodiceNazione",
                "CodiceNazione");
    }

    @Test
    void allThatIsMissingIsSaid() {
        assertThat(Prova.applica(regola, occasionale().senza(Campo.NOME).senza(Campo.GENERE)))
                .extracting(Rilievo::campo)
                .containsExactly("Anagrafica/@Nome", "Anagrafica/@Genere");
    }
}
