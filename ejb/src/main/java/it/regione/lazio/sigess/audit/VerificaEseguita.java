// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a run of the job {@code verifica-audit} found. */
@Entity
@Table(name = "AUDIT_VERIFICA")
public class VerificaEseguita {

    /** As many are listed; all are counted. */
    static final int MASSIMO_ELENCATE = 1_000;

    @Id private Long id;

    @Column(name = "ESEGUITA_IL")
    private LocalDateTime eseguitaIl;

    private long blocchi;

    private long operazioni;

    private long anomalie;

    @Column(name = "NON_SIGILLATE")
    private long nonSigillate;

    @Column(name = "CANCELLATE_FINO_A")
    private long cancellateFinoA;

    @Column(name = "ULTIMA_IMPRONTA")
    private String ultimaImpronta;

    @ElementCollection
    @CollectionTable(name = "AUDIT_ANOMALIA", joinColumns = @JoinColumn(name = "VERIFICA_ID"))
    @OrderColumn(name = "NUMERO")
    private List<Anomalia> elencate = new ArrayList<>();

    protected VerificaEseguita() {}

    VerificaEseguita(long cancellateFinoA) {
        this.cancellateFinoA = cancellateFinoA;
    }

    void trovata(Anomalia.Tipo tipo, Long sigillo, Long operazione) {
        anomalie++;
        if (elencate.size() < MASSIMO_ELENCATE) {
            elencate.add(new Anomalia(tipo, sigillo, operazione));
        }
    }

    void passato(Sigillo sigillo, int righe) {
        blocchi = sigillo.numero();
        operazioni += righe;
        ultimaImpronta = sigillo.impronta();
    }

    void nonSigillate(long quante) {
        nonSigillate = quante;
    }

    void conclusa(long numero, LocalDateTime quando) {
        id = numero;
        eseguitaIl = quando;
    }

    public Long getId() {
        return id;
    }

    /** In the time of Rome. */
    public LocalDateTime getEseguitaIl() {
        return OraLocale.di(eseguitaIl);
    }

    /** Number of the last block. */
    public long getBlocchi() {
        return blocchi;
    }

    public long getOperazioni() {
        return operazioni;
    }

    public long getAnomalie() {
        return anomalie;
    }

    public boolean isIntegra() {
        return anomalie == 0;
    }

    /** The tail: written down a moment ago, in no block yet. */
    public long getNonSigillate() {
        return nonSigillate;
    }

    /** The last block whose rows were erased at the end of their time; 0 for none. */
    public long getCancellateFinoA() {
        return cancellateFinoA;
    }

    public String getUltimaImpronta() {
        return ultimaImpronta;
    }

    /** The first thousand. */
    public List<Anomalia> getElencate() {
        return elencate;
    }
}
