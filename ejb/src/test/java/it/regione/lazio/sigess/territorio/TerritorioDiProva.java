// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import it.regione.lazio.sigess.shared.BaseDati;

/** The service on the test database, for tests of other packages. */
public final class TerritorioDiProva {

    private TerritorioDiProva() {}

    public static TerritorioService servizio() {
        TerritorioService servizio = new TerritorioService();
        servizio.em = BaseDati.em();
        return servizio;
    }
}
