// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import it.regione.lazio.sigess.banco.Folla.Pagine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns of a few seconds at the server with the audit and at the one without, a kind of page at a
 * time; who goes first changes.
 */
final class TurniAudit {

    /** At each server: what the compiler does is no cost of the audit. */
    private static final Duration RISCALDAMENTO =
            Duration.ofSeconds(Integer.getInteger("carico.warmup", 40));

    private static final Duration TURNO = Duration.ofSeconds(3);

    /** A server and those who look at it. */
    record Visto(ServerBanco server, Folla folla) {}

    /** Pages a second, and what the server spent on each in milliseconds of processor. */
    private record Turno(double pagine, double cpu) {}

    /** A kind of page at both. */
    private record Coppia(Turno con, Turno senza) {

        double costo() {
            return 100 * (1 - con.pagine() / senza.pagine());
        }
    }

    private final Visto con;
    private final Visto senza;
    private final int quante;
    private final Map<Pagine, List<Coppia>> coppie = new EnumMap<>(Pagine.class);

    TurniAudit(Visto con, Visto senza, int quante) {
        this.con = con;
        this.senza = senza;
        this.quante = quante;
    }

    /** Every turn, then a summary of each kind of page. */
    List<String> misura() throws InterruptedException {
        con.folla().guarda(Pagine.INSIEME, RISCALDAMENTO);
        senza.folla().guarda(Pagine.INSIEME, RISCALDAMENTO);
        for (Pagine pagine : List.of(Pagine.ELENCO, Pagine.PERSONA, Pagine.INSIEME)) {
            coppie.put(pagine, new ArrayList<>());
        }
        List<String> righe = new ArrayList<>();
        righe.add("pair,page,with_rps,without_rps,with_cpu_ms,without_cpu_ms");
        for (int i = 0; i < quante; i++) {
            for (Pagine pagine : coppie.keySet()) {
                Coppia coppia = coppia(pagine, i % 2 == 0);
                coppie.get(pagine).add(coppia);
                righe.add(riga(i + 1, pagine, coppia));
            }
        }
        coppie.forEach((pagine, turni) -> righe.add(riepilogo(pagine.name(), turni)));
        return righe;
    }

    private Coppia coppia(Pagine pagine, boolean primaCon) throws InterruptedException {
        if (primaCon) {
            Turno uno = turno(con, pagine);
            return new Coppia(uno, turno(senza, pagine));
        }
        Turno uno = turno(senza, pagine);
        return new Coppia(turno(con, pagine), uno);
    }

    private static Turno turno(Visto visto, Pagine pagine) throws InterruptedException {
        long cpu = visto.server().cpu();
        long inizio = System.nanoTime();
        double alSecondo = visto.folla().guarda(pagine, TURNO);
        double quante = alSecondo * (System.nanoTime() - inizio) / 1e9;
        return new Turno(alSecondo, (visto.server().cpu() - cpu) / quante);
    }

    private static String riga(int numero, Pagine pagine, Coppia coppia) {
        return String.join(
                ",",
                String.valueOf(numero),
                pagine.name(),
                Misura.due(coppia.con().pagine()),
                Misura.due(coppia.senza().pagine()),
                Misura.due(coppia.con().cpu()),
                Misura.due(coppia.senza().cpu()));
    }

    private static String riepilogo(String pagine, List<Coppia> coppie) {
        return String.format(
                Locale.ROOT,
                "# CARICO page=%s with_rps=%.1f without_rps=%.1f with_cpu_ms=%.1f"
                        + " without_cpu_ms=%.1f cost_pct=%.1f",
                pagine,
                Misura.mediana(coppie.stream().mapToDouble(c -> c.con().pagine()).toArray()),
                Misura.mediana(coppie.stream().mapToDouble(c -> c.senza().pagine()).toArray()),
                Misura.mediana(coppie.stream().mapToDouble(c -> c.con().cpu()).toArray()),
                Misura.mediana(coppie.stream().mapToDouble(c -> c.senza().cpu()).toArray()),
                Misura.mediana(coppie.stream().mapToDouble(Coppia::costo).toArray()));
    }
}
