// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.importazione.TestiRilievi.entro;

import it.regione.lazio.sigess.importazione.annullamento.Intervallo;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** One undo of an import, or one look at what it would do: who asked, when, why, how it stands. */
@Entity
@Table(name = "ANNULLAMENTO")
public class Annullamento {

    static final int MASSIMO_MOTIVO = 1000;
    private static final int MASSIMO_ERRORE = 2000;

    @Id private Long id;

    @Version private int versione;

    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    private boolean prova;

    @Enumerated(EnumType.STRING)
    private StatoAnnullamento stato = StatoAnnullamento.IN_CODA;

    @Enumerated(EnumType.STRING)
    private OrigineImportazione origine;

    private String motivo;

    @Column(name = "RICHIESTO_DA")
    private String richiestoDa;

    @Column(name = "RICHIESTO_IL")
    private LocalDateTime richiestoIl = LocalDateTime.now();

    @Column(name = "PRESO_IL")
    private LocalDateTime presoIl;

    @Column(name = "TERMINATO_IL")
    private LocalDateTime terminatoIl;

    @Column(name = "ISTANZA_JOB")
    private Long istanzaJob;

    private Long giro;

    private Integer righe;

    private Integer creati;

    @Column(name = "PASSI_FATTI")
    private int passiFatti;

    private String errore;

    @Column(name = "PIANO_ID")
    private Long pianoId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATO_PRIMA")
    private StatoImportazione statoPrima;

    protected Annullamento() {}

    /** Without a reason it is a look only. */
    Annullamento(
            long id, long importazioneId, OrigineImportazione origine, String chi, String motivo) {
        this.id = id;
        this.importazioneId = importazioneId;
        this.origine = origine;
        this.richiestoDa = chi;
        this.prova = motivo == null;
        this.motivo = entro(MASSIMO_MOTIVO, motivo);
    }

    /**
     * Holds for what {@code visto} has shown: if the database moves before it begins, it is
     * refused.
     */
    void dopo(Annullamento visto) {
        pianoId = visto.id;
        giro = visto.giro;
    }

    /** A look that takes the place of the one which this undo confirms. */
    Annullamento altroPiano(long nuovo) {
        Annullamento piano = new Annullamento(nuovo, importazioneId, origine, richiestoDa, null);
        piano.pianoId = pianoId;
        return piano;
    }

    /** Its import was so before the undo was asked for. */
    void prende(StatoImportazione stato) {
        statoPrima = stato;
    }

    void affida(long istanza) {
        istanzaJob = istanza;
    }

    void prendi() {
        passaA(StatoAnnullamento.IN_AVVIO, null);
        presoIl = LocalDateTime.now();
    }

    void passaA(StatoAnnullamento nuovo, String testo) {
        stato = nuovo;
        errore = entro(MASSIMO_ERRORE, testo);
        terminatoIl = nuovo.concluso() ? LocalDateTime.now() : null;
    }

    /** Before the first record: what there is to do. */
    void inizia(long giroAttuale, int righeDelRegistro, int recordCreati) {
        giro = giroAttuale;
        righe = righeDelRegistro;
        creati = recordCreati;
    }

    /** All its records were met, and it did not add up: they are gone through once more. */
    void daCapo() {
        istanzaJob = null;
        giro = null;
        righe = null;
        passiFatti = 0;
    }

    /** Whether every part of the ledger was gone through. */
    boolean percorso() {
        return righe != null && passiFatti >= Intervallo.quanti(righe);
    }

    public Long getId() {
        return id;
    }

    public Long getImportazioneId() {
        return importazioneId;
    }

    /** Only a look at what the undo would do. */
    public boolean isProva() {
        return prova;
    }

    public StatoAnnullamento getStato() {
        return stato;
    }

    public OrigineImportazione getOrigine() {
        return origine;
    }

    public String getMotivo() {
        return motivo;
    }

    /** Staff code of who asked for it. */
    public String getRichiestoDa() {
        return richiestoDa;
    }

    public LocalDateTime getRichiestoIl() {
        return richiestoIl;
    }

    public LocalDateTime getTerminatoIl() {
        return terminatoIl;
    }

    public Long getIstanzaJob() {
        return istanzaJob;
    }

    /** Turn of the database's writers when it was decided; null before. */
    public Long getGiro() {
        return giro;
    }

    /** Rows of the ledger it goes through; null before it begins. */
    public Integer getRighe() {
        return righe;
    }

    /** Records that the import had made when it began. */
    public Integer getCreati() {
        return creati;
    }

    /** Part of the work done, from 0 to 100. */
    public int getPercentuale() {
        long quanti = righe == null ? 0 : Intervallo.quanti(righe);
        return quanti == 0 ? 0 : (int) Math.min(100, passiFatti * 100L / quanti);
    }

    /**
     * Of an undo, the look that who asked for it has seen; of a look, the one whose place it takes
     * because the database had moved; null for none.
     */
    public Long getPianoId() {
        return pianoId;
    }

    StatoImportazione getStatoPrima() {
        return statoPrima;
    }

    public String getErrore() {
        return errore;
    }
}
