// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Time and memory of the whole catalogue on one good row, on one thread. No test: run its main
 * after a change of the rules and compare with decision 0017.
 */
public final class MisuraRegole {

    private static final int GIRI = 300_000;

    private MisuraRegole() {}

    public static void main(String[] argomenti) {
        Regole regole = Catalogo.tutte();
        Riferimenti riferimenti = new RiferimentiDiProva();
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int giro = 0; giro < 6; giro++) {
            misura("periodica", RigheDiProva.periodica(), regole, riferimenti, thread);
            misura("occasionale", RigheDiProva.occasionale(), regole, riferimenti, thread);
            misura("sinba", RigheDiProva.sinba(), regole, riferimenti, thread);
        }
    }

    private static void misura(
            String nome,
            RigheDiProva riga,
            Regole regole,
            Riferimenti riferimenti,
            com.sun.management.ThreadMXBean thread) {
        List<RigaFlusso> righe = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            righe.add(riga.riga().copia());
        }
        long rilievi = 0;
        long memoria = thread.getCurrentThreadAllocatedBytes();
        long cpu = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < GIRI; i++) {
            rilievi += regole.verifica(righe.get(i & 63), riferimenti).size();
        }
        cpu = thread.getCurrentThreadCpuTime() - cpu;
        memoria = thread.getCurrentThreadAllocatedBytes() - memoria;
        System.out.printf(
                "%-12s %6.2f us/row %6d bytes/row, findings %d, lists %s%n",
                nome,
                cpu / 1000.0 / GIRI,
                memoria / GIRI,
                rilievi / GIRI,
                righe.get(0).lista(Lista.PRESTAZIONI));
    }
}
