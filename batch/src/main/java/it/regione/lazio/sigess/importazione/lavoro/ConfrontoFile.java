// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroConfronti;
import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import it.regione.lazio.sigess.importazione.confronto.FileConfrontati;
import it.regione.lazio.sigess.importazione.confronto.LetturaRegistro;
import it.regione.lazio.sigess.importazione.confronto.PassiConfronto;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;

/**
 * Compares an import with the file before it, from the two ledgers. It changes nothing of the
 * domain. Cut off half-way it begins again.
 */
@Dependent
class ConfrontoFile {

    private static final int PASSO = 2000;

    @Inject private RegistroConfronti registro;
    @Inject private PassiConfronto passi;

    void confronta(long id) {
        registro.inizia(id).ifPresent(file -> registro.conta(id, confronta(file)));
    }

    /**
     * The second reading is for what is no longer there; it is spared when every row of the file
     * before was met by the first.
     */
    private ConteggiConfronto confronta(FileConfrontati file) {
        LetturaRegistro letture = new LetturaRegistro(file);
        ConteggiConfronto conteggi =
                aPassi(file.nuova(), (da, a) -> passi.avanti(file, letture, da, a));
        int entrate = file.precedenti().stream().mapToInt(registro::entrate).sum();
        if (conteggi.inEntrambi() < entrate) {
            for (long prima : file.precedenti()) {
                conteggi =
                        conteggi.piu(
                                aPassi(
                                        prima,
                                        (da, a) -> passi.indietro(file, letture, prima, da, a)));
            }
        }
        return conteggi;
    }

    private ConteggiConfronto aPassi(
            long importazione, BiFunction<Long, Long, ConteggiConfronto> passo) {
        long lette = registro.lette(importazione);
        ConteggiConfronto conteggi = ConteggiConfronto.NESSUNO;
        for (long da = 1; da <= lette; da += PASSO) {
            conteggi = conteggi.piu(passo.apply(da, da + PASSO - 1));
        }
        return conteggi;
    }
}
