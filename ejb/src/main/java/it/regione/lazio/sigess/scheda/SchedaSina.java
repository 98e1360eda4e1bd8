// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.presaincarico.PresaInCarico;
import it.regione.lazio.sigess.soggetto.Soggetto;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * SINA form (disability, non self-sufficiency): unique by person and content, dated as its flow.
 */
@Entity
@Table(name = "SCHEDA_SINA")
public class SchedaSina extends Scheda {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "SOGGETTO_ID")
    private Soggetto soggetto;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PRESA_IN_CARICO_ID")
    private PresaInCarico presaInCarico;

    @Column(name = "DATA_SCHEDA")
    private LocalDate dataScheda;

    private String mobilita;

    @Column(name = "ATTIVITA_VITA_QUOTIDIANA")
    private String attivitaVitaQuotidiana;

    @Column(name = "DISTURBI_AREA_COGNITIVA")
    private String disturbiAreaCognitiva;

    @Column(name = "DISTURBI_COMPORTAMENTALI")
    private String disturbiComportamentali;

    @Column(name = "NECESSITA_CURE_SANITARIE")
    private String necessitaCureSanitarie;

    @Column(name = "AREA_REDDITUALE")
    private String areaReddituale;

    @Column(name = "AREA_SUPPORTO")
    private String areaSupporto;

    @Column(name = "FONTE_DERIVAZIONE_VALUTAZIONE")
    private String fonteDerivazioneValutazione;

    @Column(name = "STRUMENTO_VALUTAZIONE")
    private String strumentoValutazione;

    @Column(name = "FONTE_DERIVAZIONE_INVALIDITA")
    private String fonteDerivazioneInvalidita;

    @ElementCollection
    @CollectionTable(
            name = "SCHEDA_SINA_PRESTAZIONE",
            joinColumns = @JoinColumn(name = "SCHEDA_ID"))
    @Column(name = "CODICE")
    @OrderColumn(name = "ORDINE")
    private List<String> necessitaInterventiSociali;

    @ElementCollection
    @CollectionTable(name = "SCHEDA_SINA_INVALIDITA", joinColumns = @JoinColumn(name = "SCHEDA_ID"))
    @Column(name = "CODICE")
    @OrderColumn(name = "ORDINE")
    private List<String> invaliditaCivile;

    public Soggetto getSoggetto() {
        return soggetto;
    }

    public PresaInCarico getPresaInCarico() {
        return presaInCarico;
    }

    public LocalDate getDataScheda() {
        return dataScheda;
    }

    public String getMobilita() {
        return mobilita;
    }

    public String getAttivitaVitaQuotidiana() {
        return attivitaVitaQuotidiana;
    }

    public String getDisturbiAreaCognitiva() {
        return disturbiAreaCognitiva;
    }

    public String getDisturbiComportamentali() {
        return disturbiComportamentali;
    }

    public String getNecessitaCureSanitarie() {
        return necessitaCureSanitarie;
    }

    public String getAreaReddituale() {
        return areaReddituale;
    }

    public String getAreaSupporto() {
        return areaSupporto;
    }

    public String getFonteDerivazioneValutazione() {
        return fonteDerivazioneValutazione;
    }

    public String getStrumentoValutazione() {
        return strumentoValutazione;
    }

    public String getFonteDerivazioneInvalidita() {
        return fonteDerivazioneInvalidita;
    }

    public List<String> getNecessitaInterventiSociali() {
        return necessitaInterventiSociali;
    }

    public List<String> getInvaliditaCivile() {
        return invaliditaCivile;
    }

    @Override
    public Elemento elemento() {
        return Elemento.SINA;
    }

    @Override
    public List<String> risposte(Lista lista) {
        return switch (lista) {
            case NECESSITA_INTERVENTI_SOCIALI -> necessitaInterventiSociali;
            case INVALIDITA_CIVILE -> invaliditaCivile;
            default -> List.of();
        };
    }
}
