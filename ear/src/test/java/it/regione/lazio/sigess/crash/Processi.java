// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The processes that a test has started: none outlives it, even when it is interrupted. */
final class Processi {

    private static final Set<Process> VIVI = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Processi::killAll, "kill-servers"));
    }

    private Processi() {}

    static Process keep(Process process) {
        VIVI.add(process);
        return process;
    }

    /** SIGKILL: the process gets no chance to put anything in order. */
    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        VIVI.remove(process);
    }

    /** SIGTERM, as an administrator or an operating system that shuts down does. */
    static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            kill(process);
            throw new AssertionError("the server did not stop when it was asked to");
        }
        VIVI.remove(process);
    }

    private static void killAll() {
        VIVI.forEach(Process::destroyForcibly);
    }
}
