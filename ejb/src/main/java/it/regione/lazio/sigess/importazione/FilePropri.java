// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;

/**
 * The stored files that the person of this request handed in, for every service that is given the
 * id of one. A file has no unit before an import of a unit takes it: until then it is for whoever
 * had its bytes.
 */
@Dependent
class FilePropri {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject UtenteCorrente utente;
    @Inject FileDepositati file;

    /** They have just handed it in; nothing changes when they had before. */
    void consegna(long id) {
        try {
            file.consegnato(id, operatore());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws NonTrovatoException there is no such file, or only others handed it in
     */
    void controlla(long id) {
        boolean suo =
                !em.createNativeQuery(
                                "SELECT FILE_ID FROM FILE_DEPOSITANTE"
                                        + " WHERE FILE_ID = ?1 AND OPERATORE = ?2")
                        .setParameter(1, id)
                        .setParameter(2, operatore())
                        .getResultList()
                        .isEmpty();
        if (!suo) {
            throw new NonTrovatoException("file " + id);
        }
    }

    private String operatore() {
        return utente.operatore().map(Operatore::getCodice).orElseThrow();
    }
}
