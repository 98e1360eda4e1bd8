// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.VEDERE_MINORI;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.ScrittoreCsv;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * An import against the file of the same body, kind and codes before it, as the import left it
 * written. Rows carry personal data: those of SINBA are for who works with minors.
 */
@Stateless
@Richiede({IMPORTARE, AMMINISTRARE})
public class ConfrontoService {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject LetturaConfronto lettura;
    @Inject ImportazioniVisibili visibili;
    @Inject RegistroConfronti registro;

    /**
     * How far it is, which files it reads, the counts: for everybody. Empty when there was no file
     * before, or it is not known yet ({@link #daVedere}).
     */
    public Optional<Confronto> confronto(long id) {
        importazione(id);
        Optional<Confronto> confronto = Optional.ofNullable(em.find(Confronto.class, id));
        confronto.ifPresent(c -> c.getFile().size());
        return confronto;
    }

    /** Whether the import has just ended, and nobody has looked for a file before it. */
    public boolean daVedere(long id) {
        return importazione(id).isDaConfrontare();
    }

    /** Whether an import that it reads is one of those that the person may open. */
    public boolean apribile(long id) {
        Importazione importazione = em.find(Importazione.class, id);
        return importazione != null && visibili.visibile(importazione);
    }

    /**
     * Has a comparison that failed, or was stopped, made again; it begins by itself.
     *
     * @throws NonAutorizzatoException the person only follows the imports of that unit
     */
    @Richiede(IMPORTARE)
    public void rifai(long id) {
        visibili.daImportare(id);
        registro.rifai(id);
    }

    /** The rows of one kind in file order; none to who may not see the rows. */
    @Traccia(Operazione.CONFRONTO_VEDI)
    public List<VoceConfronto> elenco(long id, TipoConfronto tipo, Finestra finestra) {
        return vede(importazione(id)) && pronto(id).isPresent()
                ? lettura.finestra(id, tipo, finestra)
                : List.of();
    }

    /** How many rows of one kind. */
    public long conta(long id, TipoConfronto tipo) {
        return pronto(id).map(c -> c.quanti(tipo)).orElse(0);
    }

    private Optional<Confronto> pronto(long id) {
        return confronto(id).filter(c -> c.getStato() == StatoConfronto.PRONTO);
    }

    /**
     * Writes everything that is not unchanged as a table for a spreadsheet, a short query at a
     * time.
     *
     * @param uscita is closed at the end; nothing is written to it when this throws one of the two
     * @throws NonAutorizzatoException the rows are not for this person
     * @throws NonTrovatoException there is no such import, or its comparison is not ready
     */
    @Richiede(IMPORTARE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Traccia(value = Operazione.CONFRONTO_ESPORTA, aParti = true)
    public void csv(long id, OutputStream uscita) {
        Importazione importazione = importazione(id);
        if (pronto(id).isEmpty()) {
            throw new NonTrovatoException("confronto " + id);
        }
        if (!vede(importazione)) {
            throw new NonAutorizzatoException(VEDERE_MINORI.name());
        }
        try (ScrittoreCsv csv = new ScrittoreCsv(uscita)) {
            csv.riga(TabellaConfronto.titoli());
            for (TipoConfronto tipo : TipoConfronto.values()) {
                lettura.tutte(id, tipo, voce -> csv.riga(TabellaConfronto.riga(voce)));
            }
        }
    }

    private boolean vede(Importazione importazione) {
        return visibili.righe(importazione);
    }

    private Importazione importazione(long id) {
        return visibili.trova(id);
    }
}
