// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.importazione.TestiRilievi.entro;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One run of a file with its parameters: state, what the file says of itself, counts. */
@Entity
@Table(name = "IMPORTAZIONE")
public class Importazione {

    private static final int MASSIMO_NOME_FILE = 255;
    private static final int MASSIMO_PARAMETRO = 100;
    private static final int MASSIMO_ELENCO = 2000;
    private static final int MASSIMO_ERRORE = 2000;

    @Id private Long id;

    @Version private int versione;

    @Enumerated(EnumType.STRING)
    private StatoImportazione stato = StatoImportazione.IN_CODA;

    @Enumerated(EnumType.STRING)
    private ScopoImportazione scopo = ScopoImportazione.IMPORTAZIONE;

    @Column(name = "ANTEPRIMA_ID")
    private Long anteprimaId;

    @Column(name = "GIA_IMPORTATA_DA")
    private Long giaImportataDa;

    @Column(name = "RETTIFICA_DI")
    private Long rettificaDi;

    @Enumerated(EnumType.STRING)
    private OrigineImportazione origine;

    @Column(name = "FILE_ID")
    private Long fileId;

    @Column(name = "NOME_FILE")
    private String nomeFile;

    @Column(name = "CODICE_PRESTAZIONE")
    private String codicePrestazione;

    @Column(name = "UNITA_OPERATIVA")
    private String unitaOperativa;

    private String operatore;

    @Column(name = "TIPO_INTERVENTO")
    private String tipoIntervento;

    @Column(name = "RICHIESTA_DA")
    private String richiestaDa;

    @Column(name = "RICHIESTA_IL")
    private LocalDateTime richiestaIl = LocalDateTime.now();

    @Column(name = "INIZIATA_IL")
    private LocalDateTime iniziataIl;

    @Column(name = "TERMINATA_IL")
    private LocalDateTime terminataIl;

    @Column(name = "INIZIO_SCRITTURA")
    private LocalDateTime inizioScrittura;

    @Column(name = "LETTE_AL_AVVIO")
    private Integer letteAllAvvio;

    @Column(name = "ISTANZA_JOB")
    private Long istanzaJob;

    @Column(name = "NODO_ID")
    private Long nodo;

    @Enumerated(EnumType.STRING)
    @Column(name = "TIPO_FLUSSO")
    private TipoFlusso tipoFlusso;

    private String codifica;

    @Column(name = "NOME_FLUSSO")
    private String nomeFlusso;

    @Column(name = "ENTE_CODICE")
    private String enteCodice;

    @Column(name = "ENTE_DENOMINAZIONE")
    private String enteDenominazione;

    @Column(name = "ENTE_INDIRIZZO")
    private String enteIndirizzo;

    @Column(name = "ENTE_CF_OPERATORE")
    private String enteCfOperatore;

    @Column(name = "DATA_FLUSSO")
    private LocalDate dataFlusso;

    private Long giro;

    @Column(name = "DA_CONFRONTARE")
    private boolean daConfrontare;

    @Column(name = "RIGHE_TOTALI")
    private Integer righeTotali;

    @Column(name = "PRESTAZIONI_DAL")
    private LocalDate prestazioniDal;

    @Column(name = "PRESTAZIONI_AL")
    private LocalDate prestazioniAl;

    @Column(name = "RIGHE_MOSSE", updatable = false)
    private Long righeMosse;

    private int variazioni;

    @Embedded private Conteggi conteggi = new Conteggi();

    @ElementCollection
    @CollectionTable(
            name = "IMPORTAZIONE_CODICE",
            joinColumns = @JoinColumn(name = "IMPORTAZIONE_ID"))
    @MapKeyColumn(name = "CODICE")
    @Column(name = "RIGHE")
    private Map<String, Integer> codiciTrovati = new TreeMap<>();

    private String severita;

    @Column(name = "ERRORE_CODICE")
    private String erroreCodice;

    private String errore;

    protected Importazione() {}

    /** The console gives anything: what no column holds is cut, since no code is that long. */
    Importazione(
            long id,
            OrigineImportazione origine,
            String richiestaDa,
            String nomeFile,
            ParametriImportazione parametri) {
        this.id = id;
        this.origine = origine;
        this.richiestaDa = richiestaDa;
        this.nomeFile = entro(MASSIMO_NOME_FILE, nomeFile);
        this.codicePrestazione = entro(MASSIMO_ELENCO, parametri.codicePrestazione());
        this.unitaOperativa = entro(MASSIMO_PARAMETRO, parametri.unitaOperativa());
        this.operatore = entro(MASSIMO_PARAMETRO, parametri.operatore());
        this.tipoIntervento = entro(MASSIMO_ELENCO, parametri.tipoIntervento());
    }

    /** Of a preview that replaces another one, or of an import that confirms one. */
    Importazione dopo(Long anteprima) {
        this.anteprimaId = anteprima;
        return this;
    }

    Importazione perAnteprima() {
        this.scopo = ScopoImportazione.ANTEPRIMA;
        return this;
    }

    void vede(long giroAttuale) {
        this.giro = giroAttuale;
    }

    void deposita(long file) {
        this.fileId = file;
    }

    /** Makes of this import a correction of {@code madre}. */
    void rettifica(long madre) {
        this.rettificaDi = madre;
    }

    void affida(long istanza) {
        this.istanzaJob = istanza;
    }

    /** Out of the queue: this node is about to start its job. */
    void prendi(long preso) {
        nodo = preso;
        passaA(StatoImportazione.IN_ANALISI);
    }

    void passaA(StatoImportazione nuovo) {
        if (stato == StatoImportazione.IN_ANNULLAMENTO || stato == StatoImportazione.ANNULLATA) {
            throw new IllegalStateException("Importazione " + id + " was undone: it cannot go on");
        }
        stato = nuovo;
        erroreCodice = null;
        errore = null;
        if (nuovo == StatoImportazione.IN_ANALISI && iniziataIl == null) {
            iniziataIl = LocalDateTime.now();
        }
        if (nuovo == StatoImportazione.IN_CORSO) {
            inizioScrittura = LocalDateTime.now();
            letteAllAvvio = conteggi.getLette();
        }
        terminataIl = nuovo.conclusa() ? LocalDateTime.now() : null;
        daConfrontare = nuovo == StatoImportazione.COMPLETATA && !isAnteprima();
    }

    /** From here on only the job that undoes it writes on it; when it was run stays as it is. */
    void annulla(StatoImportazione nuovo) {
        stato = nuovo;
        daConfrontare = nuovo == StatoImportazione.ANNULLATA;
    }

    void concludi(StatoImportazione finale, String codice, String testo) {
        passaA(finale);
        erroreCodice = codice;
        errore = entro(MASSIMO_ERRORE, testo);
    }

    /** Nothing to do: {@code prima} did it all. */
    void giaFatta(long prima, String testo) {
        concludi(StatoImportazione.GIA_IMPORTATA, null, testo);
        giaImportataDa = prima;
    }

    void descrivi(
            TipoFlusso tipo, String codificaFile, IntestazioneFlusso testa, LocalDate depositato) {
        tipoFlusso = tipo;
        codifica = codificaFile;
        nomeFlusso = testa.nome();
        enteCodice = testa.enteCodice().strip().toUpperCase(Locale.ROOT);
        enteDenominazione = testa.enteDenominazione();
        enteIndirizzo = testa.enteIndirizzo();
        enteCfOperatore = CodiceFiscale.normalizza(testa.enteCfOperatore());
        dataFlusso = testa.dataFlusso().orElse(depositato);
    }

    /** The severities of its rules, for all its executions. */
    void giudica(String testo) {
        severita = testo;
    }

    void conta(int righe, Map<String, Integer> codici) {
        righeTotali = righe;
        codiciTrovati.clear();
        codiciTrovati.putAll(codici);
    }

    /** When the benefits of the file begin; null when no row tells it. */
    void iniziano(LocalDate dal, LocalDate al) {
        prestazioniDal = dal;
        prestazioniAl = al;
    }

    public Long getId() {
        return id;
    }

    public StatoImportazione getStato() {
        return stato;
    }

    public OrigineImportazione getOrigine() {
        return origine;
    }

    public ScopoImportazione getScopo() {
        return scopo;
    }

    /** The preview that this import confirms, or that this preview replaces; null without one. */
    public Long getAnteprimaId() {
        return anteprimaId;
    }

    /** The import whose rejected rows this file corrects; null for an ordinary file. */
    public Long getRettificaDi() {
        return rettificaDi;
    }

    /** The import that had done the same; null unless the state says so. */
    public Long getGiaImportataDa() {
        return giaImportataDa;
    }

    /** Whether it shows and does not write. */
    public boolean isAnteprima() {
        return scopo == ScopoImportazione.ANTEPRIMA;
    }

    /** Turn of the writers that it saw when it began; null before. */
    public Long getGiro() {
        return giro;
    }

    public Long getFileId() {
        return fileId;
    }

    public String getNomeFile() {
        return nomeFile;
    }

    public ParametriImportazione getParametri() {
        return new ParametriImportazione(
                codicePrestazione, unitaOperativa, operatore, tipoIntervento);
    }

    public String getCodicePrestazione() {
        return codicePrestazione;
    }

    public String getUnitaOperativa() {
        return unitaOperativa;
    }

    public String getOperatore() {
        return operatore;
    }

    public String getTipoIntervento() {
        return tipoIntervento;
    }

    public String getRichiestaDa() {
        return richiestaDa;
    }

    public LocalDateTime getRichiestaIl() {
        return richiestaIl;
    }

    public LocalDateTime getIniziataIl() {
        return iniziataIl;
    }

    public LocalDateTime getTerminataIl() {
        return terminataIl;
    }

    /** The node that took it from the queue; null when the console started it. */
    Long getNodo() {
        return nodo;
    }

    public Long getIstanzaJob() {
        return istanzaJob;
    }

    public TipoFlusso getTipoFlusso() {
        return tipoFlusso;
    }

    public String getCodifica() {
        return codifica;
    }

    public String getNomeFlusso() {
        return nomeFlusso;
    }

    public String getEnteCodice() {
        return enteCodice;
    }

    public String getEnteDenominazione() {
        return enteDenominazione;
    }

    public String getEnteIndirizzo() {
        return enteIndirizzo;
    }

    public String getEnteCfOperatore() {
        return enteCfOperatore;
    }

    public LocalDate getDataFlusso() {
        return dataFlusso;
    }

    /** The severities it works with, as a text; null before it starts. */
    public String getSeverita() {
        return severita;
    }

    public Integer getRigheTotali() {
        return righeTotali;
    }

    /** First day on which a benefit of the file begins; null when none tells, as in SINBA. */
    public LocalDate getPrestazioniDal() {
        return prestazioniDal;
    }

    /** Last day on which a benefit of the file begins; null when none tells, as in SINBA. */
    public LocalDate getPrestazioniAl() {
        return prestazioniAl;
    }

    /** Rows that do otherwise than the preview that this one replaces; null if not yet counted. */
    Long getRigheMosse() {
        return righeMosse;
    }

    /** Differences of persons that it proposed, or as a preview would propose. */
    public int getVariazioni() {
        return variazioni;
    }

    /** Whether the comparisons of its body have not been looked at since it ended. */
    public boolean isDaConfrontare() {
        return daConfrontare;
    }

    public Conteggi getConteggi() {
        return conteggi;
    }

    public Map<String, Integer> getCodiciTrovati() {
        return codiciTrovati;
    }

    public String getErroreCodice() {
        return erroreCodice;
    }

    public String getErrore() {
        return errore;
    }

    /** Share of the rows already worked, 0 to 100; 100 only when concluded. */
    public int getPercentuale() {
        if (righeTotali == null || righeTotali == 0) {
            return stato == StatoImportazione.COMPLETATA ? 100 : 0;
        }
        int percento = (int) (100L * conteggi.getLette() / righeTotali);
        return stato.conclusa() ? percento : Math.min(99, percento);
    }

    /** Rows per second since they began, or began again, to be written; 0 when none was. */
    public long getRighePerSecondo() {
        if (inizioScrittura == null) {
            return 0;
        }
        LocalDateTime fine = terminataIl == null ? LocalDateTime.now() : terminataIl;
        long millis = Math.max(1, Duration.between(inizioScrittura, fine).toMillis());
        return (conteggi.getLette() - letteAllAvvio) * 1000L / millis;
    }
}
