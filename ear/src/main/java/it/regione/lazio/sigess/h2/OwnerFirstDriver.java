// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.Driver;
import org.h2.tools.Server;

/**
 * H2's driver for the embedded database, in which the owner comes first.
 *
 * <p>The server opens its two datasources at the same time, in no order. The first connection of
 * the owner makes the file, sets its mode, and makes the application account and the tables of the
 * job repository; before that the application account cannot even log in. So a connection that is
 * not the owner's waits here for the owner's first one, and fails as H2 would if there is none.
 */
public final class OwnerFirstDriver extends Driver {

    /** Connection property, any value: this datasource is the owner's. */
    static final String OWNER = "sigess.owner";

    /** Connection property of the owner: TCP port, on loopback, that lets other clients look in. */
    static final String TCP_PORT = "sigess.tcpPort";

    private static final long PATIENCE_SECONDS = 30;
    private static final CountDownLatch OWNER_HAS_CONNECTED = new CountDownLatch(1);

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Properties rest = new Properties();
        rest.putAll(info);
        boolean owner = rest.remove(OWNER) != null;
        Object tcpPort = rest.remove(TCP_PORT);
        if (!owner) {
            awaitOwner();
        }
        Connection connection = super.connect(url, rest);
        if (owner && connection != null) {
            openOnce(tcpPort);
        }
        return connection;
    }

    private static void awaitOwner() throws SQLException {
        try {
            OWNER_HAS_CONNECTED.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    private static synchronized void openOnce(Object tcpPort) {
        if (OWNER_HAS_CONNECTED.getCount() == 0) {
            return;
        }
        if (tcpPort != null) {
            openTcpPort(tcpPort.toString());
        }
        OWNER_HAS_CONNECTED.countDown();
    }

    /** A convenience: that the port is taken must not keep the system from starting. */
    private static void openTcpPort(String port) {
        try {
            Server.createTcpServer("-tcpPort", port, "-tcpDaemon").start();
        } catch (SQLException e) {
            System.getLogger(OwnerFirstDriver.class.getName())
                    .log(System.Logger.Level.WARNING, "No TCP port for H2 clients", e);
        }
    }
}
