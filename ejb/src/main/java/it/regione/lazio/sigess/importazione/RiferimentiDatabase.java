// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.regole.Denominazioni;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reference tables in memory, some 10,000 rows, as they are when an import starts. */
final class RiferimentiDatabase implements Riferimenti {

    private final Map<String, String> regioni;
    private final Map<String, String> codiciIstat;
    private final Map<String, String> luoghi;
    private final Set<String> stati;
    private final Set<String> prestazioni;
    private final Denominazioni denominazioni;
    private final int giorno;

    RiferimentiDatabase(EntityManager em, LocalDate giornoDelFlusso) {
        regioni =
                mappa(
                        em,
                        "SELECT c.codiceIstat, c.codiceRegione FROM Comune c"
                                + " WHERE c.attivo = true AND c.codiceIstat IS NOT NULL");
        codiciIstat = mappa(em, "SELECT r.codiceDm1986, r.codiceIstat FROM Regione r");
        luoghi = mappa(em, "SELECT c.belfiore, c.denominazione FROM Comune c");
        luoghi.putAll(
                mappa(
                        em,
                        "SELECT s.belfiore, s.denominazione FROM Stato s"
                                + " WHERE s.belfiore IS NOT NULL"));
        luoghi.putAll(mappa(em, "SELECT s.belfiore, s.denominazione FROM StatoCessato s"));
        stati = insieme(em, "SELECT s.codiceIso FROM Stato s");
        prestazioni = insieme(em, "SELECT p.codice FROM PrestazioneInps p");
        denominazioni =
                new Denominazioni(
                        mappa(
                                em,
                                "SELECT p.codice, p.denominazione FROM PrestazioneInps p"
                                        + " WHERE p.denominazione IS NOT NULL"));
        giorno =
                giornoDelFlusso.getYear() * 10_000
                        + giornoDelFlusso.getMonthValue() * 100
                        + giornoDelFlusso.getDayOfMonth();
    }

    @Override
    public Optional<String> regioneDelComune(String codiceIstat) {
        return Optional.ofNullable(regioni.get(codiceIstat));
    }

    @Override
    public Optional<String> codiceIstatRegione(String codiceDm1986) {
        return Optional.ofNullable(codiciIstat.get(codiceDm1986));
    }

    @Override
    public Optional<String> luogo(String belfiore) {
        return Optional.ofNullable(luoghi.get(belfiore));
    }

    @Override
    public boolean statoNoto(String codiceIso) {
        return stati.contains(codiceIso);
    }

    @Override
    public boolean prestazioneNota(String codice) {
        return prestazioni.contains(codice);
    }

    @Override
    public boolean denominazioneAffine(String codice, String denominazione) {
        return denominazioni.affine(codice, denominazione);
    }

    @Override
    public int giorno() {
        return giorno;
    }

    private static Map<String, String> mappa(EntityManager em, String jpql) {
        Map<String, String> mappa = new HashMap<>();
        List<Object[]> righe = em.createQuery(jpql, Object[].class).getResultList();
        righe.forEach(r -> mappa.put((String) r[0], (String) r[1]));
        return mappa;
    }

    private static Set<String> insieme(EntityManager em, String jpql) {
        return new HashSet<>(em.createQuery(jpql, String.class).getResultList());
    }
}
