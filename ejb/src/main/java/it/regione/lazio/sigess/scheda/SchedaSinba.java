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

/** SINBA form (childhood, adolescence, family) of an anonymous subject. */
@Entity
@Table(name = "SCHEDA_SINBA")
public class SchedaSinba extends Scheda {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "SOGGETTO_ID")
    private Soggetto soggetto;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "PRESA_IN_CARICO_ID")
    private PresaInCarico presaInCarico;

    @Column(name = "DATA_SCHEDA")
    private LocalDate dataScheda;

    @Column(name = "ID_BENEFICIARIO")
    private String idBeneficiario;

    @Column(name = "ANNO_NASCITA")
    private String annoNascita;

    @Column(name = "CODICE_NAZIONE_RESIDENZA")
    private String codiceNazioneResidenza;

    @Column(name = "CODICE_REGIONE_RESIDENZA")
    private String codiceRegioneResidenza;

    @Column(name = "MINORE_STRANIERO_NO_ACC")
    private String minoreStranieroNoAcc;

    @Column(name = "CONDIZIONE_MINORE")
    private String condizioneMinore;

    @Column(name = "LUOGO_VITA")
    private String luogoVita;

    @Column(name = "SCUOLA_FREQUENTATA")
    private String scuolaFrequentata;

    @Column(name = "CONDIZIONE_LAVORO")
    private String condizioneLavoro;

    private String disabilita;

    @Column(name = "TIPO_DISABILITA")
    private String tipoDisabilita;

    @Column(name = "INV_CIV_CERTIFICAZIONI")
    private String invCivCertificazioni;

    @Column(name = "CODICE_CITTADINANZA_PADRE")
    private String codiceCittadinanzaPadre;

    @Column(name = "CODICE_CITTADINANZA_MADRE")
    private String codiceCittadinanzaMadre;

    @Column(name = "CODICE_REGIONE_RESIDENZA_PADRE")
    private String codiceRegioneResidenzaPadre;

    @Column(name = "CODICE_REGIONE_RESIDENZA_MADRE")
    private String codiceRegioneResidenzaMadre;

    @Column(name = "TITOLO_STUDIO_PADRE")
    private String titoloStudioPadre;

    @Column(name = "TITOLO_STUDIO_MADRE")
    private String titoloStudioMadre;

    @Column(name = "OCCUPAZIONE_PADRE")
    private String occupazionePadre;

    @Column(name = "OCCUPAZIONE_MADRE")
    private String occupazioneMadre;

    @Column(name = "DATA_PRIMA_SEGNALAZIONE")
    private String dataPrimaSegnalazione;

    @Column(name = "FONTE_SEGNALAZIONE")
    private String fonteSegnalazione;

    @Column(name = "VALUTAZIONE_MINORE")
    private String valutazioneMinore;

    @Column(name = "VALUTAZIONE_FAMIGLIA_MINORE")
    private String valutazioneFamigliaMinore;

    @Column(name = "SEGNALAZIONE_AUTORITA_GIUD")
    private String segnalazioneAutoritaGiud;

    @Column(name = "DATA_SEGNALAZIONE")
    private String dataSegnalazione;

    @Column(name = "PROVVEDIMENTO_GIUDIZIARIO")
    private String provvedimentoGiudiziario;

    @Column(name = "DATA_PROVVEDIMENTO_GIUDIZIARIO")
    private String dataProvvedimentoGiudiziario;

    @Column(name = "AUTORITA_PROVVEDIMENTO")
    private String autoritaProvvedimento;

    @Column(name = "POTESTA_TUTELA")
    private String potestaTutela;

    @Column(name = "TIPO_PROVVEDIMENTO_GIUDIZIARIO")
    private String tipoProvvedimentoGiudiziario;

    @Column(name = "FORMA_INTERVENTO_AFFIDO")
    private String formaInterventoAffido;

    @Column(name = "TIPO_INTERVENTO_AFFIDO")
    private String tipoInterventoAffido;

    @Column(name = "DURATA_AFFIDO")
    private String durataAffido;

    @Column(name = "CARATTERE_AFFIDO")
    private String carattereAffido;

    @Column(name = "ESITO_AFFIDO")
    private String esitoAffido;

    @Column(name = "CARATTERE_INSERIM_RESIDENZIALE")
    private String carattereInserimResidenziale;

    @Column(name = "FORMA_INSERIMENTO_RESIDENZIALE")
    private String formaInserimentoResidenziale;

    @Column(name = "TIPO_INSERIMENTO_RESIDENZIALE")
    private String tipoInserimentoResidenziale;

    @Column(name = "ESITO_INSERIMENTO_STRUTTURA")
    private String esitoInserimentoStruttura;

    @Column(name = "MOTIVAZIONE_CHIUSURA_CARICO")
    private String motivazioneChiusuraCarico;

    @Column(name = "SITUAZIONE_CHIUSURA_CARICO")
    private String situazioneChiusuraCarico;

    @Column(name = "COLLABORAZIONI_INTERVENTI")
    private String collaborazioniInterventi;

    @Column(name = "NUMERO_COMPONENTI_ISEE")
    private String numeroComponentiIsee;

    @Column(name = "FASCIA_ETA_BENEFICIARIO")
    private String fasciaEtaBeneficiario;

    @Column(name = "FASCIA_ISEE_BENEFICIARIO")
    private String fasciaIseeBeneficiario;

    @ElementCollection
    @CollectionTable(
            name = "SCHEDA_SINBA_PRESTAZIONE",
            joinColumns = @JoinColumn(name = "SCHEDA_ID"))
    @Column(name = "CODICE")
    @OrderColumn(name = "ORDINE")
    private List<String> prestazioni;

    @ElementCollection
    @CollectionTable(name = "SCHEDA_SINBA_FAMIGLIA", joinColumns = @JoinColumn(name = "SCHEDA_ID"))
    @Column(name = "CODICE")
    @OrderColumn(name = "ORDINE")
    private List<String> famiglia;

    public Soggetto getSoggetto() {
        return soggetto;
    }

    public PresaInCarico getPresaInCarico() {
        return presaInCarico;
    }

    public LocalDate getDataScheda() {
        return dataScheda;
    }

    public String getIdBeneficiario() {
        return idBeneficiario;
    }

    public String getAnnoNascita() {
        return annoNascita;
    }

    public String getCodiceNazioneResidenza() {
        return codiceNazioneResidenza;
    }

    public String getCodiceRegioneResidenza() {
        return codiceRegioneResidenza;
    }

    public String getMinoreStranieroNoAcc() {
        return minoreStranieroNoAcc;
    }

    public String getCondizioneMinore() {
        return condizioneMinore;
    }

    public String getLuogoVita() {
        return luogoVita;
    }

    public String getScuolaFrequentata() {
        return scuolaFrequentata;
    }

    public String getCondizioneLavoro() {
        return condizioneLavoro;
    }

    public String getDisabilita() {
        return disabilita;
    }

    public String getTipoDisabilita() {
        return tipoDisabilita;
    }

    public String getInvCivCertificazioni() {
        return invCivCertificazioni;
    }

    public String getCodiceCittadinanzaPadre() {
        return codiceCittadinanzaPadre;
    }

    public String getCodiceCittadinanzaMadre() {
        return codiceCittadinanzaMadre;
    }

    public String getCodiceRegioneResidenzaPadre() {
        return codiceRegioneResidenzaPadre;
    }

    public String getCodiceRegioneResidenzaMadre() {
        return codiceRegioneResidenzaMadre;
    }

    public String getTitoloStudioPadre() {
        return titoloStudioPadre;
    }

    public String getTitoloStudioMadre() {
        return titoloStudioMadre;
    }

    public String getOccupazionePadre() {
        return occupazionePadre;
    }

    public String getOccupazioneMadre() {
        return occupazioneMadre;
    }

    public String getDataPrimaSegnalazione() {
        return dataPrimaSegnalazione;
    }

    public String getFonteSegnalazione() {
        return fonteSegnalazione;
    }

    public String getValutazioneMinore() {
        return valutazioneMinore;
    }

    public String getValutazioneFamigliaMinore() {
        return valutazioneFamigliaMinore;
    }

    public String getSegnalazioneAutoritaGiud() {
        return segnalazioneAutoritaGiud;
    }

    public String getDataSegnalazione() {
        return dataSegnalazione;
    }

    public String getProvvedimentoGiudiziario() {
        return provvedimentoGiudiziario;
    }

    public String getDataProvvedimentoGiudiziario() {
        return dataProvvedimentoGiudiziario;
    }

    public String getAutoritaProvvedimento() {
        return autoritaProvvedimento;
    }

    public String getPotestaTutela() {
        return potestaTutela;
    }

    public String getTipoProvvedimentoGiudiziario() {
        return tipoProvvedimentoGiudiziario;
    }

    public String getFormaInterventoAffido() {
        return formaInterventoAffido;
    }

    public String getTipoInterventoAffido() {
        return tipoInterventoAffido;
    }

    public String getDurataAffido() {
        return durataAffido;
    }

    public String getCarattereAffido() {
        return carattereAffido;
    }

    public String getEsitoAffido() {
        return esitoAffido;
    }

    public String getCarattereInserimResidenziale() {
        return carattereInserimResidenziale;
    }

    public String getFormaInserimentoResidenziale() {
        return formaInserimentoResidenziale;
    }

    public String getTipoInserimentoResidenziale() {
        return tipoInserimentoResidenziale;
    }

    public String getEsitoInserimentoStruttura() {
        return esitoInserimentoStruttura;
    }

    public String getMotivazioneChiusuraCarico() {
        return motivazioneChiusuraCarico;
    }

    public String getSituazioneChiusuraCarico() {
        return situazioneChiusuraCarico;
    }

    public String getCollaborazioniInterventi() {
        return collaborazioniInterventi;
    }

    public String getNumeroComponentiIsee() {
        return numeroComponentiIsee;
    }

    public String getFasciaEtaBeneficiario() {
        return fasciaEtaBeneficiario;
    }

    public String getFasciaIseeBeneficiario() {
        return fasciaIseeBeneficiario;
    }

    public List<String> getPrestazioni() {
        return prestazioni;
    }

    public List<String> getFamiglia() {
        return famiglia;
    }

    @Override
    public Elemento elemento() {
        return Elemento.SINBA;
    }

    @Override
    public List<String> risposte(Lista lista) {
        return switch (lista) {
            case PRESTAZIONI -> prestazioni;
            case FAMIGLIA -> famiglia;
            default -> List.of();
        };
    }
}
