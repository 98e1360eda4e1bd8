// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Imports and previews as a page asks for them. */
@Dependent
class RichiesteImportazione {

    @Inject private Identificativi identificativi;
    @Inject private ValidazioneParametri validazione;
    @Inject private UtenteCorrente utente;

    /**
     * What is wrong, by parameter name; a unit where the person does not import is one that is not
     * known.
     */
    Map<String, String> errori(ParametriImportazione parametri, TipoFlusso tipo) {
        return validazione.errori(parametri, tipo, utente.ambito(IMPORTARE));
    }

    /**
     * A new import of a stored file, not persisted yet, asked for by the current user.
     *
     * @param tipo kind of the flow
     * @throws ParametriNonValidiException some parameters are wrong
     */
    Importazione nuova(
            long fileId, String nomeFile, TipoFlusso tipo, ParametriImportazione parametri) {
        Map<String, String> errori = errori(parametri, tipo);
        if (!errori.isEmpty()) {
            throw new ParametriNonValidiException(errori);
        }
        Importazione importazione =
                new Importazione(
                        identificativi.importazione(),
                        OrigineImportazione.PAGINA,
                        utente.operatore().orElseThrow().getCodice(),
                        nomeFile,
                        parametri);
        importazione.deposita(fileId);
        return importazione;
    }
}
