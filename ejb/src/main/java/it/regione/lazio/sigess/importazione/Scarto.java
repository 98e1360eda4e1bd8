// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A rejected row: its first error in full and its own copy of the source. Written by the import;
 * open until a correction or a person closes it.
 */
@Entity
@Table(name = "SCARTO")
public class Scarto implements RiguardaSoggetti {

    @Id private Long id;

    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Column(name = "NUMERO_RIGA")
    private Long numeroRiga;

    private String percorso;
    private String codice;
    private String campo;
    private String valore;
    private String regola;
    private String rimedio;

    @Column(name = "CHIAVE_RETTIFICA")
    private String chiaveRettifica;

    @Column(name = "CHIUSO_DA")
    private Long chiusoDa;

    @Column(name = "CHIUSO_DA_RIGA")
    private Long chiusoDaRiga;

    @Column(name = "CHIUSO_IL")
    private LocalDateTime chiusoIl;

    @Column(name = "CHIUSO_OPERATORE")
    private String chiusoOperatore;

    @Column(name = "CHIUSO_MOTIVO")
    private String chiusoMotivo;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "TESTO_ORIGINALE")
    private String testoOriginale;

    @Override
    public List<Riferimento> soggetti() {
        Riferimento riga = new Riferimento.Riga(importazioneId, numeroRiga);
        if (chiaveRettifica == null) {
            return List.of(riga);
        }
        return List.of(riga, new Riferimento.Chiave(chiaveRettifica.split("\\|", -1)[0]));
    }

    public Long getId() {
        return id;
    }

    public Long getNumeroRiga() {
        return numeroRiga;
    }

    public String getPercorso() {
        return percorso;
    }

    public String getCodice() {
        return codice;
    }

    public String getCampo() {
        return campo;
    }

    public String getValore() {
        return valore;
    }

    public String getRegola() {
        return regola;
    }

    public String getRimedio() {
        return rimedio;
    }

    /** {@code CF|code|request} as in the file, or the anonymous code of a minor. */
    public String getChiaveRettifica() {
        return chiaveRettifica;
    }

    public boolean isAperto() {
        return chiusoIl == null;
    }

    /** The correction that closed it; null while open, and when a person closed it. */
    public Long getChiusoDa() {
        return chiusoDa;
    }

    public Long getChiusoDaRiga() {
        return chiusoDaRiga;
    }

    public LocalDateTime getChiusoIl() {
        return chiusoIl;
    }

    /** Staff code of who closed it by hand. */
    public String getChiusoOperatore() {
        return chiusoOperatore;
    }

    public String getChiusoMotivo() {
        return chiusoMotivo;
    }

    public String getTestoOriginale() {
        return testoOriginale;
    }
}
