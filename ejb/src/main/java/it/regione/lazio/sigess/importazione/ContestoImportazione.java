// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What stays the same for all rows of an import.
 *
 * @param ente code of the sending body, part of the natural key
 * @param nomeFlusso the flow's id
 * @param dataFlusso date in the flow's name, else of the upload: the newest flow wins
 * @param generiTipi kind of each chosen intervention type that fits one kind only
 * @param generi kind of every known benefit code
 * @param ordineFlusso what puts the flow in order among others, see {@link
 *     it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso#ordine}
 * @param anno registration year of new interventions
 * @param scopo whether the domain is written, or only shown as it would become
 * @param anteprima the preview that this import confirms, null without one
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
        Map<String, GenereIntervento> generiTipi,
        Map<String, GenereIntervento> generi,
        int anno,
        ScopoImportazione scopo,
        Long anteprima) {

    /** Whether nothing of the domain may be written. */
    public boolean soloAnteprima() {
        return scopo == ScopoImportazione.ANTEPRIMA;
    }

    /** The chosen type for a benefit code; empty when it is of another kind. */
    public Optional<String> tipoIntervento(String codicePrestazione) {
        String scelto = parametri.tipo(codicePrestazione);
        GenereIntervento suo = scelto == null ? null : generiTipi.get(scelto);
        return suo == null || suo == genere(codicePrestazione)
                ? Optional.ofNullable(scelto)
                : Optional.empty();
    }

    /** Comes after the order of a flow, before the next one's. */
    private static final String DECISO = "~";

    /**
     * The same, for rows that a person decided to apply: what they write stands against this flow,
     * should it come again, and gives way to newer ones.
     */
    public ContestoImportazione deciso() {
        return con(parametri, ordineFlusso + DECISO);
    }

    /** The same, for a record of another unit, in the care of that unit's operator. */
    public ContestoImportazione perUnita(String unita, String operatore) {
        return con(
                new ParametriImportazione(
                        parametri.codicePrestazione(),
                        unita,
                        operatore,
                        parametri.tipoIntervento()),
                ordineFlusso);
    }

    /** Whether {@code ordine} is what a person decided on rows of this very flow. */
    public boolean decisoQui(String ordine) {
        return (ordineFlusso + DECISO).equals(ordine);
    }

    private ContestoImportazione con(ParametriImportazione altri, String ordine) {
        return new ContestoImportazione(
                importazione,
                file,
                tipoFlusso,
                ente,
                nomeFlusso,
                dataFlusso,
                ordine,
                altri,
                generiTipi,
                generi,
                anno,
                scopo,
                anteprima);
    }

    /** Kind of a benefit code: from the table, else from its block (A1, A2, A3). */
    public GenereIntervento genere(String codicePrestazione) {
        GenereIntervento noto = generi.get(codicePrestazione);
        return noto != null ? noto : GenereIntervento.delBlocco(codicePrestazione);
    }
}
