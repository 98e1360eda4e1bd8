// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Goes through the whole chain and recomputes it from what is in the tables, a block at a time.
 * Reads only.
 */
final class ControlloCatena {

    private static final int BLOCCHI = 100;

    /**
     * An operation is sealed in seconds, and an hour later at the latest by the round that looks at
     * all of them. One that was in no block for longer, while others were sealed, was put in later.
     */
    private static final Duration TARDI = Duration.ofHours(2);

    private static final LocalDateTime SEMPRE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Catena catena;
    private final LetturaAudit lettura;
    private VerificaEseguita esito;

    ControlloCatena(Connection connessione) {
        catena = new Catena(connessione);
        lettura = new LetturaAudit(connessione);
    }

    /**
     * @param ancora block number and hash that an earlier run has seen last; null number for none
     */
    VerificaEseguita controlla(Long ancora, String improntaAncora, LocalDateTime adesso)
            throws SQLException {
        esito = new VerificaEseguita(catena.cancellatiFinoA());
        Sigillo prima = null;
        List<Sigillo> blocchi = catena.dopo(0, BLOCCHI);
        while (!blocchi.isEmpty()) {
            for (Sigillo sigillo : blocchi) {
                blocco(sigillo, prima);
                prima = sigillo;
            }
            blocchi = catena.dopo(prima.numero(), BLOCCHI);
        }
        ancora(ancora, improntaAncora);
        coda(prima, adesso);
        return esito;
    }

    private void blocco(Sigillo sigillo, Sigillo prima) throws SQLException {
        long atteso = prima == null ? 1 : prima.numero() + 1;
        String precedente = prima == null ? Sigillo.ORIGINE : prima.impronta();
        if (sigillo.numero() != atteso
                || !sigillo.improntaDopo(precedente).equals(sigillo.impronta())) {
            esito.trovata(Anomalia.Tipo.CATENA, sigillo.numero(), null);
        }
        SortedMap<Long, String> righe = catena.righe(sigillo.numero());
        if (Sigillo.BLOCCO.equals(sigillo.tipo()) && !cancellato(sigillo, righe)) {
            if (!Sigillo.radice(righe).equals(sigillo.radice())) {
                esito.trovata(cheManca(sigillo, righe), sigillo.numero(), null);
            }
            righe(sigillo, prima, righe);
        }
        esito.passato(sigillo, righe.size());
    }

    /** Erased at the end of their time; asked again, since that may happen while this runs. */
    private boolean cancellato(Sigillo sigillo, SortedMap<Long, String> righe) throws SQLException {
        return righe.isEmpty() && sigillo.numero() <= catena.cancellatiFinoA();
    }

    private static Anomalia.Tipo cheManca(Sigillo sigillo, SortedMap<Long, String> righe) {
        if (righe.size() == sigillo.quante()) {
            return Anomalia.Tipo.ALTERATA;
        }
        return righe.size() < sigillo.quante() ? Anomalia.Tipo.MANCANTE : Anomalia.Tipo.INSERITA;
    }

    private void righe(Sigillo sigillo, Sigillo prima, SortedMap<Long, String> righe)
            throws SQLException {
        Map<Long, OperazioneScritta> scritte = lettura.di(righe.keySet());
        for (Map.Entry<Long, String> riga : righe.entrySet()) {
            OperazioneScritta scritta = scritte.get(riga.getKey());
            if (scritta == null) {
                if (!cancellato(sigillo, catena.righe(sigillo.numero()))) {
                    esito.trovata(Anomalia.Tipo.MANCANTE, sigillo.numero(), riga.getKey());
                }
            } else if (!scritta.impronta().equals(riga.getValue())) {
                esito.trovata(Anomalia.Tipo.ALTERATA, sigillo.numero(), riga.getKey());
            } else if (prima != null && prima.quando().isAfter(scritta.quando().plus(TARDI))) {
                esito.trovata(Anomalia.Tipo.INSERITA, sigillo.numero(), riga.getKey());
            }
        }
    }

    /**
     * The end that an earlier run has seen is still there: nobody cut the chain and made it anew.
     */
    private void ancora(Long numero, String impronta) throws SQLException {
        if (numero != null && numero > 0) {
            Sigillo visto = catena.numero(numero);
            if (visto == null || !visto.impronta().equals(impronta)) {
                esito.trovata(Anomalia.Tipo.CATENA, numero, null);
            }
        }
    }

    private void coda(Sigillo ultimo, LocalDateTime adesso) throws SQLException {
        LocalDateTime soglia = ultimo == null ? SEMPRE : ultimo.quando().minus(TARDI);
        for (long id : lettura.nonSigillate(SEMPRE, soglia, VerificaEseguita.MASSIMO_ELENCATE)) {
            esito.trovata(Anomalia.Tipo.INSERITA, null, id);
        }
        esito.nonSigillate(lettura.contaNonSigillate(soglia, adesso.plusDays(1)));
    }
}
