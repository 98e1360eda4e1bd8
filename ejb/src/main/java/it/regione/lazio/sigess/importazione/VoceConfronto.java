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
 * What is not unchanged against the file before, as a page shows it.
 *
 * @param rigaDi import whose row it is, with its number
 * @param primaDi import whose row it differs from, with its number; null without one
 * @param soggetto code of the person, {@code persona} the name, or the code of a minor
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
        String persona,
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

    static VoceConfronto di(
            RigaDiConfronto riga, Soggetto s, Intervento i, List<CampoModificato> differenze) {
        return new VoceConfronto(
                riga.getTipo(),
                riga.getRigaDi(),
                riga.getRiga(),
                riga.getPrimaDi(),
                riga.getPrimaRiga(),
                s == null ? null : s.getCodice(),
                s == null ? null : s.getCodiceFiscale(),
                persona(s),
                i == null ? null : i.getCodice(),
                i == null ? null : i.getCodicePrestazione(),
                i == null ? null : i.getProtocolloDomanda(),
                i == null ? null : i.getDataInizio(),
                differenze);
    }

    private static String persona(Soggetto s) {
        if (s == null) {
            return null;
        }
        return s.isAnonimo()
                ? s.getChiaveAnonima().substring(s.getChiaveAnonima().indexOf('|') + 1)
                : s.getCognome() + " " + s.getNome();
    }
}
