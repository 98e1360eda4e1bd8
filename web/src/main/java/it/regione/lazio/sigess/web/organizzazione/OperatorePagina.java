// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.organizzazione;

import it.regione.lazio.sigess.organizzazione.Abilitazione;
import it.regione.lazio.sigess.organizzazione.AbilitazioniService;
import it.regione.lazio.sigess.organizzazione.OperatoreAbilitato;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa;
import it.regione.lazio.sigess.shared.DatiNonValidiException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One operator: what they may do and where, given, changed and taken away. */
@Named
@ViewScoped
public class OperatorePagina implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Testi TESTI = Testi.di(Formati.class);

    @Inject private AbilitazioniService servizio;

    private String codice;
    private Ruolo ruolo;
    private String unita;
    private LocalDate dal = LocalDate.now();
    private LocalDate al;
    private Long idScelta;
    private LocalDate fine;
    private transient OperatoreAbilitato operatore;

    /**
     * @throws NonTrovatoException there is no operator with this code
     */
    public void apri() {
        getOperatore();
    }

    /** Read once per request. */
    public OperatoreAbilitato getOperatore() {
        if (operatore == null) {
            operatore = servizio.dettaglio(codice);
        }
        return operatore;
    }

    public List<Ruolo> getRuoli() {
        return List.of(Ruolo.values());
    }

    /** Name to code of the units that the administrator may enable on. */
    public Map<String, String> getScelteUnita() {
        Map<String, String> voci = new LinkedHashMap<>();
        for (UnitaOrganizzativa u : servizio.unita()) {
            voci.put(u.getDenominazione() + " (" + u.getCodice() + ")", u.getCodice());
        }
        return voci;
    }

    public String concedi() {
        return fai("concedi", () -> servizio.concedi(codice, ruolo, unita, dal, al));
    }

    public void scegli(Abilitazione abilitazione) {
        idScelta = abilitazione.getId();
        fine = abilitazione.getAl();
    }

    /** The enablement that is being changed; null when there is none. */
    public Abilitazione getScelta() {
        return getOperatore().abilitazioni().stream()
                .filter(a -> a.getId().equals(idScelta))
                .findFirst()
                .orElse(null);
    }

    public String cambia() {
        return fai("cambia", () -> servizio.finoAl(idScelta, fine));
    }

    public String revoca() {
        return fai("cambia", () -> servizio.revoca(idScelta));
    }

    public String rinuncia() {
        return ancora();
    }

    /** In words. */
    public String periodo(LocalDate da, LocalDate a) {
        return a == null
                ? TESTI.get("abilitazione.da", Formati.data(da))
                : TESTI.get("esito.dalAl", Formati.data(da), Formati.data(a));
    }

    /** Key of its text. */
    public String stato(Abilitazione abilitazione) {
        LocalDate oggi = LocalDate.now();
        if (abilitazione.getRevocataIl() != null) {
            return "revocata";
        }
        if (abilitazione.valida(oggi)) {
            return "valida";
        }
        return abilitazione.getDal().isAfter(oggi) ? "futura" : "scaduta";
    }

    private String fai(String modulo, Runnable azione) {
        try {
            azione.run();
            return ancora();
        } catch (DatiNonValidiException e) {
            Segnalazioni.segnala(modulo, e);
            return null;
        }
    }

    private String ancora() {
        return "/organizzazione/operatore?faces-redirect=true&codice=" + codice;
    }

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
        this.codice = codice;
    }

    public Ruolo getRuolo() {
        return ruolo;
    }

    public void setRuolo(Ruolo ruolo) {
        this.ruolo = ruolo;
    }

    public String getUnita() {
        return unita;
    }

    public void setUnita(String unita) {
        this.unita = unita;
    }

    public LocalDate getDal() {
        return dal;
    }

    public void setDal(LocalDate dal) {
        this.dal = dal;
    }

    public LocalDate getAl() {
        return al;
    }

    public void setAl(LocalDate al) {
        this.al = al;
    }

    /** Last day that is being given. */
    public LocalDate getFine() {
        return fine;
    }

    public void setFine(LocalDate fine) {
        this.fine = fine;
    }
}
