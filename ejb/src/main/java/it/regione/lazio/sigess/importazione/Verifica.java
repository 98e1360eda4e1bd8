// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** A parked row with its question and, later, its answer. Written in bulk, read here. */
@Entity
@Table(name = "VERIFICA")
public class Verifica {

    @Id private Long id;

    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Column(name = "NUMERO_RIGA")
    private Long numeroRiga;

    @Enumerated(EnumType.STRING)
    private CausaVerifica causa;

    @Enumerated(EnumType.STRING)
    private StatoVerifica stato;

    private String persona;

    private String nominativo;

    @Column(name = "UNITA_OPERATIVA")
    private String unitaOperativa;

    private String candidati;

    @Lob private String riga;

    @Column(name = "ORIGINE_ID")
    private Long origineId;

    @Column(name = "APERTA_IL")
    private LocalDateTime apertaIl;

    @Enumerated(EnumType.STRING)
    private SceltaVerifica scelta;

    @Column(name = "RECORD_ID")
    private Long recordId;

    private String nota;

    @Column(name = "DECISA_DA")
    private String decisaDa;

    @Column(name = "DECISA_IL")
    private LocalDateTime decisaIl;

    @Enumerated(EnumType.STRING)
    private EsitoRiga risultato;

    @Column(name = "RISULTATO_CODICI")
    private String risultatoCodici;

    protected Verifica() {}

    public Long getId() {
        return id;
    }

    public Long getImportazioneId() {
        return importazioneId;
    }

    public Long getNumeroRiga() {
        return numeroRiga;
    }

    public CausaVerifica getCausa() {
        return causa;
    }

    public StatoVerifica getStato() {
        return stato;
    }

    /** Codice fiscale, or body and anonymous code. */
    public String getPersona() {
        return persona;
    }

    public String getNominativo() {
        return nominativo;
    }

    public String getUnitaOperativa() {
        return unitaOperativa;
    }

    /** Ids of the records that the row may mean. */
    public List<Long> getCandidati() {
        return candidati == null
                ? List.of()
                : Arrays.stream(candidati.split(" ")).map(Long::valueOf).toList();
    }

    /** The values of the row, as {@link it.regione.lazio.sigess.importazione.flusso.RigaJson}. */
    public String getRiga() {
        return riga;
    }

    /** The open item that this one repeats, or the answered one whose answer it took. */
    public Long getOrigineId() {
        return origineId;
    }

    public LocalDateTime getApertaIl() {
        return apertaIl;
    }

    public SceltaVerifica getScelta() {
        return scelta;
    }

    public Long getRecordId() {
        return recordId;
    }

    public String getNota() {
        return nota;
    }

    public String getDecisaDa() {
        return decisaDa;
    }

    public LocalDateTime getDecisaIl() {
        return decisaIl;
    }

    /** What the row did once it was decided. */
    public EsitoRiga getRisultato() {
        return risultato;
    }

    public String getRisultatoCodici() {
        return risultatoCodici;
    }
}
