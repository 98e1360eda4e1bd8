// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search of cases can be narrowed by: the fields of the manual's figure 7. A field left null
 * does not narrow.
 *
 * <p>{@code cognomi}, {@code nomi} (beginnings) and {@code codiciFiscali} hold one or more values
 * separated by commas or semicolons, one of which must fit; {@code comuniResidenza} are Belfiore
 * codes.
 */
public class FiltroPreseInCarico implements Serializable {

    private static final long serialVersionUID = 1L;

    private TipoTitolare tipoTitolare;
    private String cognomi;
    private String nomi;
    private String codiciFiscali;
    private Long codiceSoggetto;
    private List<String> comuniResidenza = new ArrayList<>();
    private StatoPresa stato;
    private LocalDate chiusuraDa;
    private LocalDate chiusuraA;

    public TipoTitolare getTipoTitolare() {
        return tipoTitolare;
    }

    public void setTipoTitolare(TipoTitolare tipoTitolare) {
        this.tipoTitolare = tipoTitolare;
    }

    public String getCognomi() {
        return cognomi;
    }

    public void setCognomi(String cognomi) {
        this.cognomi = cognomi;
    }

    public String getNomi() {
        return nomi;
    }

    public void setNomi(String nomi) {
        this.nomi = nomi;
    }

    public String getCodiciFiscali() {
        return codiciFiscali;
    }

    public void setCodiciFiscali(String codiciFiscali) {
        this.codiciFiscali = codiciFiscali;
    }

    public Long getCodiceSoggetto() {
        return codiceSoggetto;
    }

    public void setCodiceSoggetto(Long codiceSoggetto) {
        this.codiceSoggetto = codiceSoggetto;
    }

    /** Never null. */
    public List<String> getComuniResidenza() {
        return comuniResidenza;
    }

    public void setComuniResidenza(List<String> comuniResidenza) {
        this.comuniResidenza = comuniResidenza == null ? new ArrayList<>() : comuniResidenza;
    }

    public StatoPresa getStato() {
        return stato;
    }

    public void setStato(StatoPresa stato) {
        this.stato = stato;
    }

    public LocalDate getChiusuraDa() {
        return chiusuraDa;
    }

    public void setChiusuraDa(LocalDate chiusuraDa) {
        this.chiusuraDa = chiusuraDa;
    }

    public LocalDate getChiusuraA() {
        return chiusuraA;
    }

    public void setChiusuraA(LocalDate chiusuraA) {
        this.chiusuraA = chiusuraA;
    }
}
