// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A person whom an operation showed, to be read. */
@Entity
@Table(name = "AUDIT_SOGGETTO")
@IdClass(SoggettoTracciato.Chiave.class)
public class SoggettoTracciato {

    @Id
    @Column(name = "OPERAZIONE_ID")
    private Long operazioneId;

    @Id private Long soggetto;

    public Long getSoggetto() {
        return soggetto;
    }

    /** Operation and person. */
    public static class Chiave implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long operazioneId;
        private Long soggetto;

        @Override
        public boolean equals(Object altro) {
            return altro instanceof Chiave chiave
                    && Objects.equals(operazioneId, chiave.operazioneId)
                    && Objects.equals(soggetto, chiave.soggetto);
        }

        @Override
        public int hashCode() {
            return Objects.hash(operazioneId, soggetto);
        }
    }
}
