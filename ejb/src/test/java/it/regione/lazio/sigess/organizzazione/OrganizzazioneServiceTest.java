// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.BaseDati;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Units and operators of the demonstration data. */
class OrganizzazioneServiceTest {

    private final OrganizzazioneService servizio = new OrganizzazioneService();

    {
        con(Ambito.TUTTO);
        servizio.em = BaseDati.em();
        servizio.operatoriDiUnita = new OperatoriDiUnita();
        servizio.operatoriDiUnita.em = BaseDati.em();
    }

    @Test
    void onlyUnitsOfTheLastLevelAreOffered() {
        assertThat(servizio.unitaOperative())
                .extracting(UnitaOrganizzativa::getCodice)
                .containsExactlyInAnyOrder("RM1-UO1", "RM1-UO2", "VT3-UO1", "LT2-UO1");
    }

    @Test
    void aUnitHasItsOwnOperatorsAndThoseOfTheUnitsAbove() {
        assertThat(servizio.operatori("VT3-UO1"))
                .extracting(Operatore::getCodice)
                .containsExactlyInAnyOrder("OP001", "OP003", "OP021");
        assertThat(servizio.operatori("nessuna")).isEmpty();
        assertThat(servizio.operatori()).hasSizeGreaterThan(5);
    }

    @Test
    void onlyOnesOwnUnitsAndTheirOperatorsAreOffered() {
        con(Ambito.di(Set.of("VT3", "VT3-UO1")));
        assertThat(servizio.unitaOperative())
                .extracting(UnitaOrganizzativa::getCodice)
                .containsExactly("VT3-UO1");
        assertThat(servizio.unitaDiImportazione()).isEqualTo(servizio.unitaOperative());
        assertThat(servizio.operatori("LT2-UO1")).isEmpty();
        assertThat(servizio.operatori("VT3-UO1")).isNotEmpty();
        assertThat(servizio.operatori()).extracting(Operatore::getCodice).containsExactly("OP021");
    }

    private void con(Ambito ambito) {
        servizio.utente = new UtenteDiProva(Ruolo.OPERATORE_SIUSS, ambito);
        servizio.visibilita = new Visibilita(servizio.utente);
    }
}
