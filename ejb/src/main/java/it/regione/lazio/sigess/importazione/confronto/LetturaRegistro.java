// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.confronto.RigaDiRegistro.Stato;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lines of all files of a comparison, those on one object together and in the order in which
 * they came: the database sorts them, so that memory holds one object at a time.
 */
final class LetturaRegistro {

    /** Rows that the driver fetches at once. */
    static final int ALLA_VOLTA = 1000;

    /** Of a parked row that a person decided, what it became; the ledger says what it was. */
    private static final String RIGHE =
            "SELECT R.IMPORTAZIONE_ID, R.NUMERO, COALESCE(V.RISULTATO_OGGETTO, R.%1$s) OGGETTO,"
                    + " NVL2(V.RISULTATO_OGGETTO, V.RISULTATO, R.ESITO),"
                    + " NVL2(V.RISULTATO_OGGETTO, V.RISULTATO_IMPRONTA, R.IMPRONTA), R.CHIAVE,"
                    + " S.CHIAVE_RETTIFICA, S.CHIAVE_SENZA_CF, S.CHIUSO_DA"
                    + " FROM RIGA_IMPORTAZIONE R LEFT JOIN SCARTO S"
                    + " ON S.IMPORTAZIONE_ID = R.IMPORTAZIONE_ID AND S.NUMERO_RIGA = R.NUMERO"
                    + " LEFT JOIN VERIFICA V ON V.IMPORTAZIONE_ID = R.IMPORTAZIONE_ID"
                    + " AND V.NUMERO_RIGA = R.NUMERO AND V.STATO = 'RISOLTA'"
                    + " WHERE R.IMPORTAZIONE_ID IN (%2$s) AND R.ESITO <> 'ESCLUSA'"
                    + " ORDER BY OGGETTO, R.IMPORTAZIONE_ID, R.NUMERO";

    private final Connection c;
    private final FileConfrontati file;

    LetturaRegistro(Connection c, FileConfrontati file) {
        this.c = c;
        this.file = file;
    }

    void leggi(Consumer<RigaDiRegistro> uso) throws SQLException {
        List<FileLetto> letti = file.file();
        String segnaposto = String.join(", ", Collections.nCopies(letti.size(), "?"));
        try (PreparedStatement comando =
                c.prepareStatement(RIGHE.formatted(file.oggetto(), segnaposto))) {
            comando.setFetchSize(ALLA_VOLTA);
            for (int i = 0; i < letti.size(); i++) {
                comando.setLong(i + 1, letti.get(i).importazione());
            }
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    RigaDiRegistro riga = riga(r);
                    if (file.di(riga.importazione()).vale(riga.chiavi().chiave())) {
                        uso.accept(riga);
                    }
                }
            }
        }
    }

    private RigaDiRegistro riga(ResultSet r) throws SQLException {
        long importazione = r.getLong(1);
        long oggetto = r.getLong(3);
        boolean senzaOggetto = r.wasNull();
        long chiusoDa = r.getLong(9);
        Stato stato = stato(r.getString(4), !r.wasNull() && file.legge(chiusoDa));
        Chiavi chiavi = Chiavi.delRegistro(file, r.getString(6));
        if (r.getString(7) != null) {
            chiavi = new Chiavi(r.getString(7), r.getString(8), null);
        } else if (stato == Stato.SOSPESA) {
            chiavi = new Chiavi(chiavi.chiave(), null, null);
        }
        return new RigaDiRegistro(
                importazione,
                r.getLong(2),
                file.di(importazione).prima(),
                senzaOggetto ? null : oggetto,
                stato,
                r.getString(5),
                chiavi);
    }

    private static Stato stato(String esito, boolean corretta) {
        return switch (esito) {
            case "SCARTATA" -> corretta ? Stato.CORRETTA : Stato.SOSPESA;
            case "PARCHEGGIATA" -> Stato.SOSPESA;
            default -> Stato.ENTRATA;
        };
    }
}
