// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.intervento.Intervento;
import it.regione.lazio.sigess.soggetto.Soggetto;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is not unchanged against the file before, as a page shows it: codice fiscale, code and
 * request as the file has them, the rest from the records. What another unit's file says of a
 * person whom the unit of the import does not know stays with that unit.
 *
 * @param rigaDi import whose row it is, with its number
 * @param primaDi import whose row it differs from, with its number; null without one
 * @param soggetto code of the person, {@code persona} the name, or the code of a minor; null of a
 *     person whom the unit of the import does not know ({@code riservata})
 * @param altroCodiceFiscale the one of the file before, when it is not the same
 * @param intervento code of the record; null of SINBA, and when it is no longer there
 * @param differenze field by field, of what changed; empty when they cannot be told
 */
public record VoceConfronto(
        TipoConfronto tipo,
        Long rigaDi,
        Long riga,
        Long primaDi,
        Long primaRiga,
        Long soggetto,
        String codiceFiscale,
        String altroCodiceFiscale,
        String persona,
        boolean riservata,
        String intervento,
        String codicePrestazione,
        String protocollo,
        LocalDate dataInizio,
        List<CampoModificato> differenze)
        implements RiguardaSoggetti, Serializable {

    @Override
    public List<Riferimento> soggetti() {
        return soggetto == null
                ? List.of(new Riferimento.Riga(rigaDi, riga))
                : Riferimento.codice(soggetto);
    }

    /**
     * @param nota whether the unit of the import knows the person
     * @param altrui whether the row is in the file of another unit
     * @param chiavePrima natural key of the row that it differs from; null without one
     */
    static VoceConfronto di(
            RigaDiConfronto riga,
            Soggetto s,
            boolean nota,
            boolean altrui,
            Intervento i,
            String chiavePrima,
            List<CampoModificato> differenze) {
        boolean minore = s != null && s.isAnonimo();
        String[] domanda = (riga.getChiave() == null ? "" : riga.getChiave()).split("\\|", 3);
        boolean prestazione = domanda.length == 3;
        String cf = prestazione && (nota || !altrui) ? domanda[0] : null;
        return new VoceConfronto(
                riga.getTipo(),
                riga.getRigaDi(),
                riga.getRiga(),
                riga.getPrimaDi(),
                riga.getPrimaRiga(),
                s == null || !nota && !minore ? null : s.getCodice(),
                cf,
                riga.getTipo() == TipoConfronto.ALTRO_CF ? parte(chiavePrima, 1) : null,
                !prestazione && (minore || s == null) && !altrui
                        ? riga.getChiave()
                        : nota ? nome(s) : null,
                s != null && !nota && !minore,
                i == null || !nota ? null : i.getCodice(),
                prestazione ? domanda[1] : null,
                i != null ? i.getProtocolloDomanda() : prestazione ? domanda[2] : null,
                i == null ? null : i.getDataInizio(),
                differenze);
    }

    private static String parte(String chiave, int quale) {
        String[] parti = chiave == null ? new String[0] : chiave.split("\\|");
        return parti.length > quale ? parti[quale] : null;
    }

    private static String nome(Soggetto s) {
        return s == null ? null : s.getCognome() + " " + s.getNome();
    }
}
