// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.importazione.annullamento.Azione;
import it.regione.lazio.sigess.importazione.annullamento.Causa;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The fate of one record in an undo. Written by its job. */
@Entity
@Table(name = "ANNULLAMENTO_RIGA")
@IdClass(RigaAnnullamento.Chiave.class)
public class RigaAnnullamento implements RiguardaSoggetti {

    @Id
    @Column(name = "ANNULLAMENTO_ID")
    private Long annullamentoId;

    @Id private String tabella;

    @Id
    @Column(name = "RECORD_ID")
    private Long recordId;

    @Column(name = "NUMERO_RIGA")
    private long riga;

    @Enumerated(EnumType.STRING)
    private Azione azione;

    @Enumerated(EnumType.STRING)
    private Causa causa;

    @Column(name = "ALTRA_IMPORTAZIONE")
    private Long altra;

    @Transient private DescrizioneRecord descrizione;

    @Override
    public List<Riferimento> soggetti() {
        return List.of(new Riferimento.Record(tabella, recordId));
    }

    public String getTabella() {
        return tabella;
    }

    public Long getRecordId() {
        return recordId;
    }

    /** Row of the import that made the record, or last changed it. */
    public long getRiga() {
        return riga;
    }

    public Azione getAzione() {
        return azione;
    }

    /** Why it is left; null when it is not. */
    public Causa getCausa() {
        return causa;
    }

    /** The other import that the cause names; null for none. */
    public Long getAltra() {
        return altra;
    }

    /** What the record is now; null when it is gone. */
    public DescrizioneRecord getDescrizione() {
        return descrizione;
    }

    void descrivi(DescrizioneRecord che) {
        descrizione = che;
    }

    /** Undo, table and record. */
    public static class Chiave implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long annullamentoId;
        private String tabella;
        private Long recordId;

        @Override
        public boolean equals(Object altro) {
            return altro instanceof Chiave chiave
                    && Objects.equals(annullamentoId, chiave.annullamentoId)
                    && Objects.equals(tabella, chiave.tabella)
                    && Objects.equals(recordId, chiave.recordId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(annullamentoId, tabella, recordId);
        }
    }
}
