// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

/**
 * A line that is not unchanged.
 *
 * @param tipo as in CONFRONTO_RIGA
 * @param prima the line it differs from; null when there is none
 */
public record Esito(
        String tipo, Riga riga, Riga prima, String chiave, String senzaCf, String resto) {

    /** A line of the ledger: its import and its number. */
    public record Riga(long importazione, long numero) {}

    static Esito di(Object tipo, RigaDiRegistro riga, RigaDiRegistro prima) {
        Chiavi chiavi = riga.chiavi();
        return new Esito(
                tipo.toString(),
                new Riga(riga.importazione(), riga.numero()),
                prima == null ? null : new Riga(prima.importazione(), prima.numero()),
                chiavi.chiave(),
                chiavi.senzaCf(),
                chiavi.dettaglio());
    }
}
