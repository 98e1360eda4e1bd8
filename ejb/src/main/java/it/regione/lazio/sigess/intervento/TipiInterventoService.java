// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.organizzazione.Funzione;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.SenzaTerritorio;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Intervention types and INPS benefit codes. */
@Stateless
@SenzaTerritorio("code lists are the same for everybody")
@Richiede({Funzione.CONSULTARE, Funzione.IMPORTARE})
public class TipiInterventoService {

    private static final Pattern CODICE = Pattern.compile("A[1-3]\\..*");

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /** The types of a kind in the order of their names, then the one that fits every kind. */
    public List<TipoIntervento> tipi(GenereIntervento genere) {
        return em.createQuery(
                        "SELECT t FROM TipoIntervento t"
                                + " WHERE t.genere = :genere OR t.genere IS NULL"
                                + " ORDER BY t.genere ASC NULLS LAST, t.denominazione",
                        TipoIntervento.class)
                .setParameter("genere", genere)
                .getResultList();
    }

    /** The known benefit codes, in their order; not each of them has a name. */
    public List<PrestazioneInps> prestazioni() {
        return em.createQuery(
                        "SELECT p FROM PrestazioneInps p ORDER BY p.codice", PrestazioneInps.class)
                .getResultList();
    }

    /** Name of a benefit code; empty when the code is unknown or its name was never published. */
    public Optional<String> denominazione(String codicePrestazione) {
        return Optional.ofNullable(em.find(PrestazioneInps.class, codicePrestazione))
                .map(PrestazioneInps::getDenominazione);
    }

    /**
     * The kind of intervention that a benefit code makes: the table of codes first, for an unknown
     * code its block (A1, A2, A3); empty when neither says.
     */
    public Optional<GenereIntervento> genere(String codicePrestazione) {
        if (codicePrestazione == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(em.find(PrestazioneInps.class, codicePrestazione))
                .map(PrestazioneInps::getGenere)
                .or(
                        () ->
                                Optional.of(codicePrestazione)
                                        .filter(c -> CODICE.matcher(c).matches())
                                        .map(GenereIntervento::delBlocco));
    }
}
