// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.territorio;

import it.regione.lazio.sigess.territorio.Luogo;
import it.regione.lazio.sigess.territorio.TerritorioService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code s:luogo} suggests. A field holds codes, so that addresses are short and certain; the
 * names are asked for here.
 */
@Named
@RequestScoped
public class Luoghi {

    private static final int QUANTI = 20;

    @Inject private TerritorioService territorio;

    private final Map<String, String> nomi = new HashMap<>();
    private String scelto;

    /** What was just chosen for a field of several places. */
    public String getScelto() {
        return scelto;
    }

    public void setScelto(String scelto) {
        this.scelto = scelto;
    }

    /** Puts it into the list and leaves the field free for the next. */
    public void aggiungi(List<String> codici) {
        if (scelto != null && !codici.contains(scelto)) {
            codici.add(scelto);
        }
        scelto = null;
    }

    public void togli(List<String> codici, String codice) {
        codici.remove(codice);
    }

    /** Belfiore codes of comuni in force. */
    public List<String> comuni(String inizio) {
        return codici(territorio.comuni(inizio, false, QUANTI));
    }

    /** Belfiore codes of comuni, also those that ceased. */
    public List<String> comuniNascita(String inizio) {
        return codici(territorio.comuni(inizio, true, QUANTI));
    }

    /** Belfiore codes of the nations of birth. */
    public List<String> nazioniNascita(String inizio) {
        return codici(territorio.nazioniNascita(inizio, QUANTI));
    }

    /** ISO codes of states. */
    public List<String> cittadinanze(String inizio) {
        return codici(territorio.stati(inizio, QUANTI));
    }

    /** Name of any of these codes; a code that no table knows stands for itself. */
    public String nome(String codice) {
        return codice == null ? null : nomi.computeIfAbsent(codice, this::cerca);
    }

    private String cerca(String codice) {
        return territorio.stato(codice).or(() -> territorio.comune(codice)).orElse(codice);
    }

    private List<String> codici(List<Luogo> luoghi) {
        luoghi.forEach(l -> nomi.put(l.codice(), l.denominazione()));
        return luoghi.stream().map(Luogo::codice).toList();
    }
}
