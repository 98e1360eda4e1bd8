// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.confronto.Confrontatore;
import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import it.regione.lazio.sigess.importazione.confronto.Conto;
import it.regione.lazio.sigess.importazione.confronto.Coppia;
import it.regione.lazio.sigess.importazione.confronto.Esito;
import it.regione.lazio.sigess.importazione.confronto.FileConfrontati;
import it.regione.lazio.sigess.importazione.confronto.FileLetto;
import it.regione.lazio.sigess.importazione.confronto.RigheConfronto;
import it.regione.lazio.sigess.importazione.confronto.Uscita;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the imports of a database in memory as the job does. */
final class ConfrontoDiProva {

    private final ImportazioneDiProva prova;
    private ConteggiConfronto conteggi;

    ConfrontoDiProva(ImportazioneDiProva prova) {
        this.prova = prova;
    }

    /** The counts that are not zero, of PS imports; they always add up. */
    String confronta(long nuova, FileLetto... altri) throws SQLException {
        return confronta(TipoFlusso.PS_PSA_SINA, nuova, altri);
    }

    String confronta(TipoFlusso tipo, long nuova, FileLetto... altri) throws SQLException {
        prova.esegui(
                "INSERT INTO CONFRONTO (IMPORTAZIONE_ID, PRECEDENTE_ID, NUOVI, VARIATI, CESSATI,"
                        + " INVARIATI, NON_CONFRONTATI) VALUES ("
                        + nuova
                        + ", "
                        + altri[0].importazione()
                        + ", 0, 0, 0, 0, 0)");
        conteggi = confronta(file(tipo, nuova, altri), Integer.MAX_VALUE).orElseThrow();
        assertThat(conteggi.siChiude()).as("%s", conteggi).isTrue();
        return Stream.of(Conto.values())
                .filter(c -> c != Conto.RIGHE && c != Conto.RIGHE_PRIMA && conteggi.di(c) != 0)
                .map(c -> c + "=" + conteggi.di(c))
                .collect(Collectors.joining(" "));
    }

    /**
     * @param parti after as many it is told to stop
     */
    Optional<ConteggiConfronto> confronta(FileConfrontati file, int parti) throws SQLException {
        RigheConfronto righe = new RigheConfronto(prova.connessione(), file.nuova());
        int[] rimaste = {parti};
        Uscita uscita =
                new Uscita() {
                    @Override
                    public void scrivi(List<Esito> esiti) {
                        esegui(() -> righe.scrivi(esiti));
                    }

                    @Override
                    public void abbina(List<Coppia> coppie) {
                        esegui(() -> righe.abbina(coppie));
                    }

                    @Override
                    public boolean fermata() {
                        return rimaste[0]-- <= 0;
                    }
                };
        Optional<ConteggiConfronto> esito =
                new Confrontatore(prova.connessione(), file, uscita).confronta();
        if (esito.isPresent()) {
            righe.dimentica(false);
        }
        return esito;
    }

    ConteggiConfronto conteggi() {
        return conteggi;
    }

    static FileConfrontati file(TipoFlusso tipo, long nuova, FileLetto... altri) {
        List<FileLetto> file =
                Stream.concat(
                                Stream.of(new FileLetto(nuova, false, Set.of())),
                                Arrays.stream(altri))
                        .toList();
        return new FileConfrontati(nuova, file, tipo, "H501");
    }

    /** All that the import of the file before has brought. */
    static FileLetto prima(long importazione) {
        return new FileLetto(importazione, true, Set.of());
    }

    /** A correction of the compared file. */
    static FileLetto rettifica(long importazione) {
        return new FileLetto(importazione, false, Set.of());
    }

    /** Each row as {@code TIPO import/row import/row}. */
    List<String> righe(long importazione) throws SQLException {
        return prova.righe(
                "SELECT TIPO || ' ' || RIGA_DI || '/' || RIGA || ' ' || PRIMA_DI ||"
                        + " NVL2(PRIMA_DI, '/', '-') || PRIMA_RIGA FROM CONFRONTO_RIGA WHERE"
                        + " IMPORTAZIONE_ID = "
                        + importazione
                        + " ORDER BY TIPO, RIGA_DI, RIGA");
    }

    private interface Comando {
        void esegui() throws SQLException;
    }

    private static void esegui(Comando comando) {
        try {
            comando.esegui();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
