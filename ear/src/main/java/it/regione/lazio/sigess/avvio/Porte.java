// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The ports of the demonstration, all on loopback. */
public final class Porte {

    /** The identity provider's. */
    static final int IDP = 8280;

    private static final int H2 = 9092;

    private Porte() {}

    /** Run before the server folder is touched: it may be the one of a server at work. */
    public static void main(String[] args) {
        OptionalInt taken =
                IntStream.of(8080, 9990, IDP, FornitoreLocale.tls(IDP))
                        .filter(port -> !free(port))
                        .findFirst();
        if (taken.isPresent()) {
            Uscita.println(Testi.get("porta.occupata", Integer.toString(taken.getAsInt())));
            System.exit(1);
        }
    }

    /** The usual port of H2, or any other when that one is taken. */
    static int forH2() throws IOException {
        if (free(H2)) {
            return H2;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
