// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import java.time.LocalDate;
import java.util.Map;

/**
 * What stays the same for all rows of an import.
 *
 * @param ente code of the sending body, part of the natural key
 * @param nomeFlusso the flow's id
 * @param dataFlusso date in the flow's name, else of the upload: the newest flow wins
 * @param genereTipo kind of the chosen intervention type, null when it fits all or there is none
 * @param generi kind of every known benefit code
 * @param ordineFlusso what puts the flow in order among others, see {@link
 *     it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso#ordine}
 * @param anno registration year of new interventions
 */
public record ContestoImportazione(
        long importazione,
        long file,
        TipoFlusso tipoFlusso,
        String ente,
        String nomeFlusso,
        LocalDate dataFlusso,
        String ordineFlusso,
        ParametriImportazione parametri,
        GenereIntervento genereTipo,
        Map<String, GenereIntervento> generi,
        int anno) {

    /** Kind of a benefit code: from the table, else from its block (A1, A2, A3). */
    public GenereIntervento genere(String codicePrestazione) {
        GenereIntervento noto = generi.get(codicePrestazione);
        return noto != null ? noto : GenereIntervento.delBlocco(codicePrestazione);
    }
}
