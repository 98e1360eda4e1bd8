// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.soggetto.Tratti.Indizio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An item of the queue as its page shows it: the row beside the records that it may mean.
 *
 * @param candidati the records that are still there, in the order of their columns
 * @param voci one line for each field that the row or a record fills
 * @param uguali other open items of this import with the same cause
 */
public record VerificaDettaglio(
        Verifica verifica, List<Candidato> candidati, List<Voce> voci, long uguali)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        List<Riferimento> soggetti = new ArrayList<>();
        soggetti.add(new Riferimento.Riga(verifica.getImportazioneId(), verifica.getNumeroRiga()));
        soggetti.add(new Riferimento.Chiave(verifica.getPersona()));
        candidati.forEach(c -> soggetti.add(new Riferimento.Record(tabella(c), c.id())));
        return soggetti;
    }

    private String tabella(Candidato candidato) {
        if (verifica.getCausa() == CausaVerifica.IDENTITA) {
            return "SOGGETTO";
        }
        return candidato.chiave() == null ? "SCHEDA_SINBA" : "INTERVENTO";
    }

    /** The versions of the records, for {@link VerificheService#decidi}. */
    public Map<Long, Integer> versioni() {
        return candidati.stream().collect(Collectors.toMap(Candidato::id, Candidato::versione));
    }

    /**
     * A record that the row may mean.
     *
     * @param versione of the record as it is shown
     * @param titolo what people know it by
     * @param chiave what its page takes: code of the intervention, <i>Codice Soggetto</i>
     * @param indizi what speaks for one person under two codes; empty for other causes
     */
    public record Candidato(
            Long id, int versione, String titolo, String chiave, Set<Indizio> indizi) {}

    /** A field: its value in the row, and in each record. */
    public record Voce(String etichetta, Object riga, List<Cella> registrati) {

        /** Whether some record says otherwise than the row. */
        public boolean diversa() {
            return registrati.stream().anyMatch(Cella::diversa);
        }
    }

    /**
     * The value of a record.
     *
     * @param riservata it is of another unit: only whether it differs is told, the value is null
     */
    public record Cella(Object valore, boolean diversa, boolean riservata) {}
}
