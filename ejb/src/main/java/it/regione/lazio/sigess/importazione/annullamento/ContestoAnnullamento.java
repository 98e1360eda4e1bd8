// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;

/**
 * What all chunks of an undo share.
 *
 * @param importazione the import that is undone
 * @param tipoFlusso kind of its flow
 * @param prova whether it only tells what it would do
 * @param righe highest row number of the import's ledger, 0 when it has none
 */
public record ContestoAnnullamento(
        long annullamento, long importazione, TipoFlusso tipoFlusso, boolean prova, long righe) {}
