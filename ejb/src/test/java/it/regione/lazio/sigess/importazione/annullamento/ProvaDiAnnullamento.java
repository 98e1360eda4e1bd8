// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.scrittura.ImportazioniDaAnnullare;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A database of the class's own, empty before each test, and flows of three months. */
abstract class ProvaDiAnnullamento {

    static final String MARZO = "2025-03-14";
    static final String APRILE = "2025-04-14";
    static final String MAGGIO = "2025-05-14";

    static ImportazioniDaAnnullare db;
    AnnullamentoDiProva annullamento;

    @BeforeAll
    static void apri() {
        db = new ImportazioniDaAnnullare();
    }

    @AfterAll
    static void chiudi() {
        db.close();
    }

    @BeforeEach
    void ricomincia() throws SQLException {
        db.ricomincia();
        annullamento = new AnnullamentoDiProva(db);
    }
}
