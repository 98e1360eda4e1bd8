// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa;
import it.regione.lazio.sigess.presaincarico.PresaInCarico;
import it.regione.lazio.sigess.scheda.SchedaSina;
import it.regione.lazio.sigess.shared.Provenienza;
import it.regione.lazio.sigess.soggetto.Soggetto;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One benefit granted to a person, with the data of its PrestazioniSociali as imported. */
@Entity
@Table(name = "INTERVENTO")
public class Intervento extends Provenienza {

    private int anno;

    private int progressivo;

    @Enumerated(EnumType.STRING)
    private GenereIntervento genere;

    @Enumerated(EnumType.STRING)
    private StatoIntervento stato;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "SOGGETTO_ID")
    private Soggetto soggetto;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PRESA_IN_CARICO_ID")
    private PresaInCarico presaInCarico;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "SCHEDA_SINA_ID")
    private SchedaSina schedaSina;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "UNITA_OPERATIVA")
    private UnitaOrganizzativa unitaOperativa;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "OPERATORE")
    private Operatore operatore;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "TIPO_INTERVENTO")
    private TipoIntervento tipoIntervento;

    @Column(name = "DATA_INIZIO")
    private LocalDate dataInizio;

    @Column(name = "DATA_FINE")
    private LocalDate dataFine;

    @Column(name = "DATE_DERIVATE")
    private boolean dateDerivate;

    @Column(name = "ENTE_CODICE")
    private String enteCodice;

    @Column(name = "ANNULLATO_FLUSSO")
    private String annullatoFlusso;

    @Column(name = "ANNULLATO_DATA_FLUSSO")
    private LocalDate annullatoDataFlusso;

    @Column(name = "DATA_FLUSSO")
    private LocalDate dataFlusso;

    @Column(name = "TIPO_OPERAZIONE")
    private String tipoOperazione;

    @Column(name = "PRESENZA_PROVA_MEZZI")
    private String presenzaProvaMezzi;

    @Column(name = "CARATTERE_PRESTAZIONE")
    private String caratterePrestazione;

    @Column(name = "NUMERO_PROTOCOLLO_DSU")
    private String numeroProtocolloDsu;

    @Column(name = "ANNO_PROTOCOLLO_DSU")
    private String annoProtocolloDsu;

    @Column(name = "DATA_DSU")
    private LocalDate dataDsu;

    @Column(name = "CODICE_PRESTAZIONE")
    private String codicePrestazione;

    @Column(name = "DENOMINAZIONE_PRESTAZIONE")
    private String denominazionePrestazione;

    @Column(name = "PROTOCOLLO_DOMANDA")
    private String protocolloDomanda;

    @Column(name = "DATA_EVENTO")
    private LocalDate dataEvento;

    @Column(name = "DATA_INIZIO_PRESTAZIONE")
    private LocalDate dataInizioPrestazione;

    @Column(name = "DATA_FINE_PRESTAZIONE")
    private LocalDate dataFinePrestazione;

    @Column(name = "DATA_EROGAZIONE_PRESTAZIONE")
    private LocalDate dataErogazionePrestazione;

    @Column(name = "IMPORTO_PRESTAZIONE")
    private BigDecimal importoPrestazione;

    @Column(name = "PERIODO_EROGAZIONE")
    private Integer periodoErogazione;

    @Column(name = "IMPORTO_MENSILE")
    private BigDecimal importoMensile;

    @Column(name = "IMPORTO_QUOTA_ENTE")
    private BigDecimal importoQuotaEnte;

    @Column(name = "IMPORTO_QUOTA_UTENTE")
    private BigDecimal importoQuotaUtente;

    @Column(name = "IMPORTO_QUOTA_SSN")
    private BigDecimal importoQuotaSsn;

    @Column(name = "IMPORTO_QUOTA_RICHIESTA")
    private BigDecimal importoQuotaRichiesta;

    @Column(name = "IMPORTO_SOGLIA_ISEE")
    private BigDecimal importoSogliaIsee;

    @Column(name = "MINUTI_SERVIZIO_MENSILE")
    private Integer minutiServizioMensile;

    @Column(name = "PRESA_CARICO")
    private String presaCarico;

    @Column(name = "AREA_UTENZA")
    private String areaUtenza;

    public int getAnno() {
        return anno;
    }

    public int getProgressivo() {
        return progressivo;
    }

    public GenereIntervento getGenere() {
        return genere;
    }

    public StatoIntervento getStato() {
        return stato;
    }

    public Soggetto getSoggetto() {
        return soggetto;
    }

    public PresaInCarico getPresaInCarico() {
        return presaInCarico;
    }

    public SchedaSina getSchedaSina() {
        return schedaSina;
    }

    public UnitaOrganizzativa getUnitaOperativa() {
        return unitaOperativa;
    }

    public Operatore getOperatore() {
        return operatore;
    }

    public TipoIntervento getTipoIntervento() {
        return tipoIntervento;
    }

    public LocalDate getDataInizio() {
        return dataInizio;
    }

    public LocalDate getDataFine() {
        return dataFine;
    }

    public boolean isDateDerivate() {
        return dateDerivate;
    }

    public String getEnteCodice() {
        return enteCodice;
    }

    public String getAnnullatoFlusso() {
        return annullatoFlusso;
    }

    public LocalDate getAnnullatoDataFlusso() {
        return annullatoDataFlusso;
    }

    public LocalDate getDataFlusso() {
        return dataFlusso;
    }

    public String getTipoOperazione() {
        return tipoOperazione;
    }

    public String getPresenzaProvaMezzi() {
        return presenzaProvaMezzi;
    }

    public String getCaratterePrestazione() {
        return caratterePrestazione;
    }

    public String getNumeroProtocolloDsu() {
        return numeroProtocolloDsu;
    }

    public String getAnnoProtocolloDsu() {
        return annoProtocolloDsu;
    }

    public LocalDate getDataDsu() {
        return dataDsu;
    }

    public String getCodicePrestazione() {
        return codicePrestazione;
    }

    public String getDenominazionePrestazione() {
        return denominazionePrestazione;
    }

    public String getProtocolloDomanda() {
        return protocolloDomanda;
    }

    public LocalDate getDataEvento() {
        return dataEvento;
    }

    public LocalDate getDataInizioPrestazione() {
        return dataInizioPrestazione;
    }

    public LocalDate getDataFinePrestazione() {
        return dataFinePrestazione;
    }

    public LocalDate getDataErogazionePrestazione() {
        return dataErogazionePrestazione;
    }

    public BigDecimal getImportoPrestazione() {
        return importoPrestazione;
    }

    public Integer getPeriodoErogazione() {
        return periodoErogazione;
    }

    public BigDecimal getImportoMensile() {
        return importoMensile;
    }

    public BigDecimal getImportoQuotaEnte() {
        return importoQuotaEnte;
    }

    public BigDecimal getImportoQuotaUtente() {
        return importoQuotaUtente;
    }

    public BigDecimal getImportoQuotaSsn() {
        return importoQuotaSsn;
    }

    public BigDecimal getImportoQuotaRichiesta() {
        return importoQuotaRichiesta;
    }

    public BigDecimal getImportoSogliaIsee() {
        return importoSogliaIsee;
    }

    public Integer getMinutiServizioMensile() {
        return minutiServizioMensile;
    }

    public String getPresaCarico() {
        return presaCarico;
    }

    public String getAreaUtenza() {
        return areaUtenza;
    }

    /** {@code 2024/25}: year of registration and regional progressive. */
    public String getCodice() {
        return anno + "/" + progressivo;
    }
}
