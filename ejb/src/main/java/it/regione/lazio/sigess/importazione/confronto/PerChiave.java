// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import static it.regione.lazio.sigess.importazione.confronto.PerOggetto.PRIMA_SOSPESO;

import it.regione.lazio.sigess.importazione.TipoConfronto;
import it.regione.lazio.sigess.importazione.confronto.Esito.Riga;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Puts together, by what the rows say of themselves, what is in one file only: each row once, so
 * that one reject answers for one row and no more. The database sorts them by their key.
 *
 * <p>First by the whole key: what a file rejected or parked is in it all the same. Then without the
 * codice fiscale where a rejected row has a wrong one; at last the same benefit under another one.
 */
final class PerChiave {

    private static final String LETTURA =
            "SELECT RIGA_DI, RIGA, TIPO, %1$s FROM CONFRONTO_RIGA"
                    + " WHERE IMPORTAZIONE_ID = ? AND PRIMA_DI IS NULL"
                    + " AND REGEXP_LIKE(TIPO, '^(%2$s)$') AND %3$s IS NOT NULL"
                    + " ORDER BY %1$s, TIPO, RIGA_DI, RIGA";

    private static final String TUTTI = "CESSATO|NUOVO|PRIMA_SOSPESO|SOSPESO";
    private static final String INTERA = LETTURA.formatted("CHIAVE", TUTTI, "CHIAVE");
    private static final String SENZA_CF = LETTURA.formatted("SENZA_CF", TUTTI, "SENZA_CF");
    private static final String ALTRO_CF =
            LETTURA.formatted("SENZA_CF || '|' || DETTAGLIO", "CESSATO|NUOVO", "SENZA_CF");

    private final Connection c;
    private final long id;
    private final ConteggiConfronto conteggi;
    private final Consumer<Coppia> uscita;
    private final Deque<Riga> cessati = new ArrayDeque<>();
    private final Deque<Riga> nuovi = new ArrayDeque<>();

    PerChiave(Connection c, long id, ConteggiConfronto conteggi, Consumer<Coppia> uscita) {
        this.c = c;
        this.id = id;
        this.conteggi = conteggi;
        this.uscita = uscita;
    }

    /** The same person, benefit and request. */
    void intera() throws SQLException {
        leggi(INTERA, (tipo, riga) -> rispondi(tipo, riga, false));
    }

    /** A rejected row whose codice fiscale is wrong. */
    void senzaCodiceFiscale() throws SQLException {
        leggi(SENZA_CF, (tipo, riga) -> rispondi(tipo, riga, true));
    }

    /** One gone and one new that differ by their codice fiscale only. */
    void altroCodiceFiscale() throws SQLException {
        leggi(
                ALTRO_CF,
                (tipo, riga) -> {
                    if ("CESSATO".equals(tipo)) {
                        cessati.add(riga);
                    } else if (!cessati.isEmpty()) {
                        altroCf(Conto.NUOVI, riga, cessati.poll());
                    }
                });
    }

    private interface Uso {
        void riga(String tipo, Riga riga);
    }

    /** In the order of their types: what may be answered to comes before what answers. */
    private void rispondi(String tipo, Riga riga, boolean senzaCf) {
        switch (tipo) {
            case "CESSATO" -> cessati.add(riga);
            case "NUOVO" -> nuovi.add(riga);
            case PRIMA_SOSPESO -> {
                if (!nuovi.isEmpty()) {
                    conteggi.passa(Conto.NUOVI, Conto.NON_CONFRONTATI);
                    uscita.accept(
                            new Coppia(TipoConfronto.NON_CONFRONTATO.name(), nuovi.poll(), riga));
                }
            }
            default -> {
                if (!cessati.isEmpty() && senzaCf) {
                    altroCf(Conto.SOSPESI, riga, cessati.poll());
                } else if (!cessati.isEmpty()) {
                    conteggi.passa(Conto.CESSATI, Conto.SOSPESI_CON_PRIMA);
                    uscita.accept(new Coppia(TipoConfronto.SOSPESO.name(), riga, cessati.poll()));
                }
            }
        }
    }

    private void altroCf(Conto da, Riga riga, Riga cessato) {
        conteggi.passa(da, Conto.ALTRO_CF);
        conteggi.meno(Conto.CESSATI);
        uscita.accept(new Coppia(TipoConfronto.ALTRO_CF.name(), riga, cessato));
    }

    private void leggi(String sql, Uso uso) throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(sql)) {
            comando.setFetchSize(LetturaRegistro.ALLA_VOLTA);
            comando.setLong(1, id);
            String chiave = null;
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    if (!Objects.equals(chiave, r.getString(4))) {
                        cessati.clear();
                        nuovi.clear();
                        chiave = r.getString(4);
                    }
                    if (chiave != null) {
                        uso.riga(r.getString(3), new Riga(r.getLong(1), r.getLong(2)));
                    }
                }
            }
        }
        cessati.clear();
        nuovi.clear();
    }
}
