// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Ricerca;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * The imports and previews that the person of this request may know of, for every service that is
 * given the id of one: what hangs on an import is guarded by asking for the import first.
 */
@Dependent
class ImportazioniVisibili {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Visibilita visibilita;
    @Inject UtenteCorrente utente;

    /**
     * @throws NonTrovatoException there is none with this id, or it is of another unit
     */
    Importazione trova(long id) {
        return trova(id, LockModeType.NONE);
    }

    /** The same, locked. */
    Importazione trova(long id, LockModeType blocco) {
        Importazione trovata = em.find(Importazione.class, id, blocco);
        if (trovata == null || !visibile(trovata)) {
            throw new NonTrovatoException("importazione " + id);
        }
        return trovata;
    }

    /**
     * One that the person can act upon, as who imports for its unit does; who only follows it
     * cannot.
     */
    Importazione daImportare(long id) {
        Importazione trovata = trova(id);
        if (!utente.ambito(IMPORTARE).comprende(trovata.getUnitaOperativa())) {
            throw new NonAutorizzatoException(IMPORTARE.name());
        }
        return trovata;
    }

    boolean visibile(Importazione importazione) {
        return visibilita.importazione(importazione.getUnitaOperativa());
    }

    /** A search of them. */
    Ricerca ricerca(String i) {
        return visibilita.importazioni(i);
    }

    /** Whether the rows, which carry personal data, are for this person too. */
    boolean righe(Importazione importazione) {
        return visibilita.righe(
                importazione.getUnitaOperativa(), importazione.getTipoFlusso() == TipoFlusso.SINBA);
    }
}
