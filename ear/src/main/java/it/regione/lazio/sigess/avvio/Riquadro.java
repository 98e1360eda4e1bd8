// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.nio.file.Path;

/** What is printed once the system is up. */
final class Riquadro {

    static final String INDIRIZZO = "http://127.0.0.1:8080/sigess";

    /** Valid for the reference data of the demonstration and the first sample flow. */
    private static final String IMPORT =
            "%s --connect --commands='/deployment=sigess.ear/subdeployment=sigess-batch.jar"
                    + "/subsystem=batch-jberet:start-job(job-xml-name=importazione-siuss, properties="
                    + "{file=esempio_ps_psa_sina.xml, codicePrestazione=*, unitaOperativa=RM1-UO1, "
                    + "operatore=OP001, tipoIntervento=ASSISTENZA_ECONOMICA})'";

    private Riquadro() {}

    static String text(Cartelle cartelle, int h2Port, Path tessera) {
        return Testi.get(
                "pronto",
                INDIRIZZO,
                cartelle.inbox().resolve("esempio_ps_psa_sina.xml"),
                cartelle.inbox().resolve("esempio_sinba.xml"),
                cartelle.inbox(),
                database(cartelle, h2Port),
                cartelle.serverLog(),
                IMPORT.formatted(cartelle.server().resolve("bin/jboss-cli.sh")),
                tessera);
    }

    private static String database(Cartelle cartelle, int h2Port) {
        String url = System.getenv("SIGESS_DB_URL");
        if (url != null) {
            return Testi.get("banca.esterna", url);
        }
        return Testi.get(
                "banca.interna", "jdbc:h2:tcp://127.0.0.1:" + h2Port + "/" + cartelle.database());
    }
}
