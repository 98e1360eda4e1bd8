// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import it.regione.lazio.sigess.importazione.confronto.FileLetto;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * An import against the files of the same body and kind before it: how far the comparison is, what
 * it reads, the counts.
 */
@Entity
@Table(name = "CONFRONTO")
public class Confronto {

    @Id
    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Column(name = "PRECEDENTE_ID")
    private Long precedenteId;

    @Enumerated(EnumType.STRING)
    private StatoConfronto stato = StatoConfronto.IN_CODA;

    @Column(name = "ISTANZA_JOB")
    private Long istanzaJob;

    @Column(name = "PRESO_IL")
    private LocalDateTime presoIl;

    @Column(name = "TERMINATO_IL")
    private LocalDateTime terminatoIl;

    @ElementCollection
    @CollectionTable(name = "CONFRONTO_FILE", joinColumns = @JoinColumn(name = "IMPORTAZIONE_ID"))
    @OrderBy("di")
    private List<FileDelConfronto> file = new ArrayList<>();

    @Embedded private FigureConfronto figure = new FigureConfronto();

    protected Confronto() {}

    Confronto(long importazione) {
        this.importazioneId = importazione;
    }

    /** What it is to read from now on. */
    void legge(long precedente, List<FileLetto> letti) {
        precedenteId = precedente;
        if (!legge(letti)) {
            file.clear();
            letti.forEach(f -> file.add(new FileDelConfronto(f)));
        }
    }

    /** Whether this is what it reads. */
    boolean legge(List<FileLetto> letti) {
        return new HashSet<>(file.stream().map(FileDelConfronto::letto).toList())
                .equals(new HashSet<>(letti));
    }

    /** Is to begin by itself. */
    void accoda() {
        stato = StatoConfronto.IN_CODA;
        istanzaJob = null;
        presoIl = null;
        terminatoIl = null;
    }

    void prendi() {
        stato = StatoConfronto.IN_CORSO;
        istanzaJob = null;
        presoIl = LocalDateTime.now();
    }

    void affida(long istanza) {
        istanzaJob = istanza;
    }

    void passaA(StatoConfronto nuovo) {
        stato = nuovo;
        terminatoIl = nuovo.inArrivo() ? null : LocalDateTime.now();
    }

    void conta(ConteggiConfronto conteggi) {
        figure = new FigureConfronto(conteggi);
    }

    public Long getImportazioneId() {
        return importazioneId;
    }

    /** The last of the imports that it is compared with. */
    public Long getPrecedenteId() {
        return precedenteId;
    }

    public StatoConfronto getStato() {
        return stato;
    }

    public Long getIstanzaJob() {
        return istanzaJob;
    }

    LocalDateTime getPresoIl() {
        return presoIl;
    }

    public LocalDateTime getTerminatoIl() {
        return terminatoIl;
    }

    /** The imports that it has read. */
    public List<FileDelConfronto> getFile() {
        return file;
    }

    /** The counts, meaningful when it is ready. */
    public FigureConfronto getFigure() {
        return figure;
    }

    /** How many of this kind. */
    public int quanti(TipoConfronto tipo) {
        return figure.quanti(tipo);
    }
}
