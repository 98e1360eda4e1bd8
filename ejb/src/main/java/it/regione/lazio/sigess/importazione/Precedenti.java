// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The imports that have already brought the content of a file in. An undone one has not. */
@Dependent
class Precedenti {

    @PersistenceContext(unitName = "sigess")
    private EntityManager em;

    @Inject private Instance<CambiDelleRegole> regole;

    /** For the container. */
    Precedenti() {}

    Precedenti(EntityManager em, Instance<CambiDelleRegole> regole) {
        this.em = em;
        this.regole = regole;
    }

    /**
     * The last import of the same file with the same parameters that ended well, unless the rules
     * have changed since.
     */
    Optional<Importazione> uguale(Importazione questa) {
        return delFile(questa.getFileId()).stream()
                .filter(i -> !i.getId().equals(questa.getId()))
                .filter(i -> i.getParametri().equals(questa.getParametri()))
                .filter(i -> Objects.equals(i.getRettificaDi(), questa.getRettificaDi()))
                .findFirst()
                .filter(i -> regole.stream().noneMatch(r -> r.cambiateDopo(i.getIniziataIl())));
    }

    /** The imports of a file that ended well, the last first. */
    List<Importazione> delFile(Long file) {
        return em.createQuery(
                        "SELECT i FROM Importazione i WHERE i.fileId = :file"
                                + " AND i.scopo = :scopo AND i.stato = :completata"
                                + " ORDER BY i.terminataIl DESC, i.id DESC",
                        Importazione.class)
                .setParameter("file", file)
                .setParameter("scopo", ScopoImportazione.IMPORTAZIONE)
                .setParameter("completata", StatoImportazione.COMPLETATA)
                .getResultList();
    }
}
