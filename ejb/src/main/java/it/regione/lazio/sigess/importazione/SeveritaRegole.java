// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static java.util.stream.Collectors.toMap;

import it.regione.lazio.sigess.importazione.regole.Severita;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The severities of the rules as they are now, for jobs and services; it asks for no role. An
 * import does not read them from here row by row: it keeps those of its start ({@link
 * RegistroRegole#giudizio}).
 */
@Dependent
public class SeveritaRegole implements CambiDelleRegole {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /** The choices of the administrators. */
    public Severita correnti() {
        return new Severita(
                em.createQuery("SELECT s FROM RegolaSeverita s", RegolaSeverita.class)
                        .getResultStream()
                        .collect(toMap(RegolaSeverita::getCodice, RegolaSeverita::getSeverita)));
    }

    /**
     * When a severity was last changed; empty when none ever was. What was decided on a file before
     * this instant may not be what would be decided now.
     */
    public Optional<LocalDateTime> ultimoCambio() {
        return Optional.ofNullable(
                em.createQuery(
                                "SELECT MAX(s.cambiataIl) FROM RegolaSeverita s",
                                LocalDateTime.class)
                        .getSingleResult());
    }

    @Override
    public boolean cambiateDopo(LocalDateTime istante) {
        return ultimoCambio().filter(c -> !c.isBefore(istante)).isPresent();
    }
}
