// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.soggetto.Tratti;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A person with the records of theirs that a row can meet. */
final class SoggettoNoto extends Noto {

    long codice;
    boolean anonimo;

    /** Codice fiscale, or body and anonymous code: what the chunk finds the person by. */
    String chiave;

    LocalDate dataNascita;

    /** Key of homonyms and root of the code; of the persons that this chunk makes only. */
    String omonimia;

    String radice;
    final Map<Campo, String> anagrafica = new EnumMap<>(Campo.class);

    /** Cases opened by this chunk, the ones closed again too. */
    final List<PresaNota> nuovePrese = new ArrayList<>();

    /** Ids of all cases of the import's unit. */
    final Set<Long> preseDellUnita = new LinkedHashSet<>();

    final List<IndirizzoNoto> indirizzi = new ArrayList<>();

    /**
     * Whether the unit of the import knew the person before it, by a case or an intervention, or
     * the import itself makes the person.
     */
    boolean conosciuto;

    /**
     * Fields on which the earlier chunks of a preview proposed a value: an import would find it.
     */
    final Set<String> proposti = new HashSet<>();

    /** The cases of the import's unit by area: the open one, else the one closed last. */
    final Map<String, PresaNota> prese = new HashMap<>();

    final Map<String, SchedaNota> schede = new HashMap<>();
    final Map<ChiaveIntervento, InterventoNoto> interventi = new HashMap<>();

    SoggettoNoto(long id, int versione) {
        super(id, versione);
    }

    SoggettoNoto(long id, long riga) {
        super(id, riga);
        this.conosciuto = true;
    }

    /** What homonyms share; null for who has no name. */
    String chiaveOmonimia() {
        return omonimia == null && !anonimo ? tratti().chiave() : omonimia;
    }

    Tratti tratti() {
        String anno = anagrafica.get(Campo.ANNO_NASCITA);
        return new Tratti(
                chiave,
                anagrafica.get(Campo.COGNOME),
                anagrafica.get(Campo.NOME),
                anno == null ? null : Integer.valueOf(anno),
                anagrafica.get(Campo.GENERE),
                anagrafica.get(Campo.LUOGO_NASCITA));
    }

    /** Null when none is recorded. */
    IndirizzoNoto residenza() {
        return indirizzi.stream().filter(IndirizzoNoto::residenza).findFirst().orElse(null);
    }

    Collection<PresaNota> tutteLePrese() {
        Set<PresaNota> tutte = new LinkedHashSet<>(nuovePrese);
        tutte.addAll(prese.values());
        return tutte;
    }

    /** The addresses that this chunk adds, one to a line: state, region, comune; null for none. */
    String nuoviIndirizzi() {
        String nuovi =
                indirizzi.stream()
                        .filter(i -> i.id() != null)
                        .map(i -> i.nazione() + "|" + vuoto(i.regione()) + "|" + vuoto(i.comune()))
                        .collect(Collectors.joining("\n"));
        return nuovi.isEmpty() ? null : nuovi;
    }

    private static String vuoto(String codice) {
        return codice == null ? "" : codice;
    }

    void ricorda(PresaNota presa) {
        preseDellUnita.add(presa.id);
        prese.merge(presa.area, presa, SoggettoNoto::piuRecente);
    }

    private static PresaNota piuRecente(PresaNota una, PresaNota altra) {
        if (una.aperta() || altra.aperta()) {
            return una.aperta() ? una : altra;
        }
        return una.chiusura.isBefore(altra.chiusura) ? altra : una;
    }

    /** With all that belongs to it. */
    @Override
    void consolida() {
        super.consolida();
        tutteLePrese().forEach(Noto::consolida);
        nuovePrese.clear();
        indirizzi.replaceAll(IndirizzoNoto::letto);
        schede.values().forEach(Noto::consolida);
        interventi.values().forEach(Noto::consolida);
    }
}
