// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The start command: server up, what one needs to know printed, then in the foreground until Ctrl-C
 * or SIGTERM. Arguments: server folder, home folder, folder of the sample flows, JVM options,
 * folder of Keycloak, folder of its realms.
 */
public final class Avvio {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Avvio() {}

    /** Never returns to Maven: what it would say after a stopped server is noise. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Porte.main(args);
        Cartelle cartelle = new Cartelle(absolute(args[0]), absolute(args[1]));
        cartelle.prepare(Path.of(args[2]));
        FornitoreLocale fornitore =
                FornitoreLocale.avvia(
                        absolute(args[4]),
                        Path.of(args[5]),
                        cartelle.chiavi(),
                        Porte.IDP,
                        Riquadro.INDIRIZZO,
                        cartelle.idpLog());
        System.exit(run(cartelle, List.of(args[3].trim().split("\\s+")), fornitore));
    }

    private static int run(Cartelle cartelle, List<String> jvm, FornitoreLocale fornitore)
            throws IOException, InterruptedException {
        int h2Port = Porte.forH2();
        ServerDimostrativo server = ServerDimostrativo.start(cartelle, jvm, h2Port);
        switch (server.awaitDeployment(PATIENCE)) {
            case READY -> {
                if (!fornitore.attendi(PATIENCE)) {
                    Uscita.println(Testi.get("idp.fallito", cartelle.idpLog()));
                    return 1;
                }
                Path tessera = fornitore.tessere().tessera("PRVNNA80C55H501V", "Prova", "Anna");
                Uscita.println(Riquadro.text(cartelle, h2Port, tessera));
            }
            case FAILED -> {
                Uscita.println(Testi.get("avvio.fallito", cartelle.serverLog()));
                Registro.errors(cartelle.serverLog()).forEach(Uscita::println);
                return 1;
            }
            case LATE -> {
                Uscita.println(
                        Testi.get("avvio.tempo", PATIENCE.toSeconds(), cartelle.serverLog()));
                return 1;
            }
        }
        int exit = server.awaitEnd();
        Uscita.println(Testi.get("terminato", exit, cartelle.serverLog()));
        return exit;
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
