// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.nodi;

/**
 * A job instance in somebody's hand.
 *
 * @param nome of the job, which is also the name of its file
 * @param esecuzione the execution that may write in its name
 * @param nodo who has it
 * @param importazione what it works on; null while it has not said so
 * @param tentativi how often it has failed in a row without writing one more row
 * @param esito how the execution ended; null while it runs, or was running when its node died
 */
public record Lavoro(
        long istanza,
        String nome,
        long esecuzione,
        long nodo,
        Long importazione,
        int tentativi,
        EsitoLavoro esito) {

    /** As it is when this node has taken it over. */
    public Lavoro preso(long daNodo) {
        return new Lavoro(
                istanza, nome, esecuzione, daNodo, importazione, tentativi, EsitoLavoro.RIPRESA);
    }
}
