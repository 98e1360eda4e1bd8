// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import it.regione.lazio.sigess.shared.DatiNonValidiException;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Judges what an administrator says of a person to register. */
final class NuovoOperatore {

    static final Testi TESTI = Testi.di(NuovoOperatore.class);

    /** Shorter than a codice fiscale: the one is never given for the other. */
    private static final String CODICE = "[A-Z0-9][A-Z0-9._-]{1,10}";

    private static final int MASSIMO = 60;

    private final EntityManager em;
    private final Map<String, String> errori = new LinkedHashMap<>();

    NuovoOperatore(EntityManager em) {
        this.em = em;
    }

    /**
     * @throws DatiNonValidiException with all that is wrong
     */
    Operatore da(String codice, String codiceFiscale, String cognome, String nome) {
        String suo = codice == null ? "" : codice.strip().toUpperCase(Locale.ROOT);
        String cf = CodiceFiscale.normalizza(codiceFiscale);
        codice(suo);
        codiceFiscale(cf);
        Operatore nuovo = new Operatore(suo, cf, testo("cognome", cognome), testo("nome", nome));
        if (!errori.isEmpty()) {
            throw new DatiNonValidiException(errori);
        }
        return nuovo;
    }

    private void codice(String codice) {
        if (!codice.matches(CODICE)) {
            errori.put("codice", TESTI.get("operatore.codice.errato"));
        } else if (em.find(Operatore.class, codice) != null) {
            errori.put("codice", TESTI.get("operatore.codice.preso", codice));
        }
    }

    private void codiceFiscale(String cf) {
        if (CodiceFiscale.of(cf).filter(c -> !c.provvisorio()).isEmpty()) {
            errori.put("codiceFiscale", TESTI.get("operatore.codiceFiscale.errato"));
            return;
        }
        em.createQuery("SELECT o.codice FROM Operatore o WHERE o.codiceFiscale = :cf", String.class)
                .setParameter("cf", cf)
                .getResultStream()
                .findFirst()
                .ifPresent(
                        c ->
                                errori.put(
                                        "codiceFiscale",
                                        TESTI.get("operatore.codiceFiscale.preso", c)));
    }

    private String testo(String campo, String valore) {
        String testo = valore == null ? "" : valore.strip();
        if (testo.isEmpty() || testo.length() > MASSIMO) {
            errori.put(campo, TESTI.get("operatore." + campo + ".errato"));
        }
        return testo;
    }
}
