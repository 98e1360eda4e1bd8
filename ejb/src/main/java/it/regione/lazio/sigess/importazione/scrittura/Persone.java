// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import it.regione.lazio.sigess.shared.Normalizzazione;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The person of a row. Nothing that is recorded is overwritten in silence: what the record lacks is
 * filled in, what differs is kept and told (SIUSS-A3004).
 */
final class Persone {

    /** ISO 3166 value of the SIUSS specification for “not available”. */
    private static final String NON_DISPONIBILE = "990";

    private static final String ITALIA = "380";

    private static final Set<Campo> CITTADINANZE =
            EnumSet.of(Campo.CODICE_CITTADINANZA, Campo.CODICE_SECONDA_CITTADINANZA);

    private final ContestoImportazione contesto;
    private final Archivio archivio;
    private final Identificativi identificativi;

    Persone(ContestoImportazione contesto, Archivio archivio, Identificativi identificativi) {
        this.contesto = contesto;
        this.archivio = archivio;
        this.identificativi = identificativi;
    }

    /** The key that finds the person of a row: codice fiscale, or body and anonymous code. */
    static String chiave(ContestoImportazione contesto, RigaFlusso riga) {
        return switch (riga.tipo()) {
            case PS_PSA_SINA -> riga.valore(Campo.CODICE_FISCALE);
            case SINBA -> contesto.ente() + "|" + riga.valore(Campo.ID_BENEFICIARIO).strip();
        };
    }

    /**
     * The person of a PS row, made or completed from it.
     *
     * @param soloVuoti the row was overtaken: it fills what is empty and questions nothing
     */
    SoggettoNoto persona(Prestazione p, boolean soloVuoti, Traccia traccia) {
        RigaFlusso riga = p.riga();
        String chiave = chiave(contesto, riga);
        SoggettoNoto soggetto = archivio.soggetto(chiave);
        if (soggetto == null) {
            soggetto = nuovo(chiave, riga);
            soggetto.anagrafica.putAll(p.anagrafica());
            soggetto.dataNascita =
                    new CodiceFiscale(chiave)
                            .dataNascita(Integer.parseInt(riga.valore(Campo.ANNO_NASCITA).strip()))
                            .orElse(null);
            soggetto.indirizzi.addAll(indirizzi(soggetto, riga));
            archivio.identita().aggiungi(soggetto, p);
            traccia.tocca(Oggetto.SOGGETTO, soggetto);
        } else {
            traccia.tocca(Oggetto.SOGGETTO, soggetto);
            completa(soggetto, p, soloVuoti, traccia);
        }
        return soggetto;
    }

    /** The anonymous subject of a SINBA row: a code, a birth year, never a name. */
    SoggettoNoto anonimo(RigaFlusso riga, Traccia traccia) {
        String chiave = chiave(contesto, riga);
        SoggettoNoto soggetto = archivio.soggetto(chiave);
        if (soggetto == null) {
            soggetto = nuovo(chiave, riga);
            soggetto.anonimo = true;
            soggetto.anagrafica.put(
                    Campo.ANNO_NASCITA, riga.valore(Campo.ANNO_NASCITA_MINORE).strip());
        }
        traccia.tocca(Oggetto.SOGGETTO, soggetto);
        String anno = riga.valore(Campo.ANNO_NASCITA_MINORE).strip();
        if (!anno.equals(soggetto.anagrafica.get(Campo.ANNO_NASCITA))) {
            traccia.segnala(
                    "SIUSS-A3004", Campo.ANNO_NASCITA_MINORE, anno, Campo.ANNO_NASCITA.nome());
            differisce(
                    soggetto,
                    Campo.ANNO_NASCITA.name(),
                    soggetto.anagrafica.get(Campo.ANNO_NASCITA),
                    anno,
                    riga);
        } else {
            concorda(soggetto, Campo.ANNO_NASCITA.name());
        }
        return soggetto;
    }

    private SoggettoNoto nuovo(String chiave, RigaFlusso riga) {
        SoggettoNoto soggetto = new SoggettoNoto(identificativi.id(), riga.numero());
        soggetto.codice = identificativi.codiceSoggetto();
        soggetto.chiave = chiave;
        archivio.aggiungi(soggetto);
        return soggetto;
    }

    private void completa(
            SoggettoNoto soggetto, Prestazione p, boolean soloVuoti, Traccia traccia) {
        RigaFlusso riga = p.riga();
        List<String> diversi = new ArrayList<>();
        p.anagrafica()
                .forEach(
                        (campo, valore) -> {
                            String noto = soggetto.anagrafica.get(campo);
                            if (assente(campo, valore)) {
                                return;
                            }
                            if (assente(campo, noto)) {
                                soggetto.anagrafica.put(campo, valore);
                                soggetto.modifica(riga.numero());
                            } else if (!soloVuoti && uguali(campo, noto, valore)) {
                                concorda(soggetto, campo.name());
                            } else if (!soloVuoti) {
                                diversi.add(campo.nome());
                                differisce(soggetto, campo.name(), noto, valore, riga);
                            }
                        });
        for (IndirizzoNoto indirizzo : indirizzi(soggetto, riga)) {
            boolean altraResidenza = indirizzo.residenza() && residente(soggetto);
            if (!soloVuoti && altraResidenza && soggetto.residenza().stessoLuogo(indirizzo)) {
                concorda(soggetto, Differenza.RESIDENZA);
            }
            if (presente(soggetto, indirizzo) || soloVuoti && altraResidenza) {
                continue;
            }
            if (altraResidenza) {
                diversi.add("Indirizzo");
                String nota = soggetto.residenza().luogo();
                differisce(soggetto, Differenza.RESIDENZA, nota, indirizzo.luogo(), riga);
            } else {
                soggetto.indirizzi.add(indirizzo.dopo(soggetto.indirizzi.size()));
                soggetto.modifica(riga.numero());
            }
        }
        if (!diversi.isEmpty()) {
            String campi = String.join(", ", diversi);
            traccia.segnala("SIUSS-A3004", Campo.CODICE_FISCALE, soggetto.chiave, campi);
        }
    }

    /**
     * Who knew nothing of the person before may tell what is so, not read what is recorded. On one
     * field a file proposes once: an import finds what an earlier chunk proposed, a preview recalls
     * it.
     */
    private void differisce(
            SoggettoNoto soggetto, String campo, String noto, String letto, RigaFlusso riga) {
        if (soggetto.proposti.contains(campo)) {
            return;
        }
        archivio.differenze.add(
                new Differenza(
                        soggetto.id, campo, noto, letto, riga.numero(), !soggetto.conosciuto));
    }

    /** What an older flow proposed of this field may be settled by it. */
    private void concorda(SoggettoNoto soggetto, String campo) {
        if (!soggetto.nuovo) {
            archivio.concordi.computeIfAbsent(soggetto.id, k -> new HashSet<>()).add(campo);
        }
    }

    private static boolean residente(SoggettoNoto soggetto) {
        return soggetto.residenza() != null;
    }

    private static boolean presente(SoggettoNoto soggetto, IndirizzoNoto indirizzo) {
        return soggetto.indirizzi.stream().anyMatch(i -> i.stessoLuogo(indirizzo));
    }

    private static boolean assente(Campo campo, String valore) {
        return valore == null || CITTADINANZE.contains(campo) && NON_DISPONIBILE.equals(valore);
    }

    private static boolean uguali(Campo campo, String uno, String altro) {
        return campo == Campo.COGNOME || campo == Campo.NOME
                ? Normalizzazione.ricerca(uno).equals(Normalizzazione.ricerca(altro))
                : uno.equals(altro);
    }

    /** The first address in Italy is the residence; the flow gives no kind to the others. */
    private List<IndirizzoNoto> indirizzi(SoggettoNoto soggetto, RigaFlusso riga) {
        List<IndirizzoNoto> indirizzi = new ArrayList<>();
        boolean residenza = false;
        for (Map<Campo, String> i : riga.indirizzi()) {
            boolean prima = !residenza && ITALIA.equals(i.get(Campo.CODICE_NAZIONE));
            residenza |= prima;
            indirizzi.add(
                    new IndirizzoNoto(
                            identificativi.id(),
                            soggetto.id,
                            indirizzi.size() + 1,
                            prima,
                            i.get(Campo.CODICE_REGIONE),
                            i.get(Campo.CODICE_COMUNE),
                            i.get(Campo.CODICE_NAZIONE),
                            riga.numero()));
        }
        return indirizzi;
    }
}
