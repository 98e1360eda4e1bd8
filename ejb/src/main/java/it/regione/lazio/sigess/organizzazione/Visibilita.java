// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.CONSULTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.VEDERE_MINORI;

import it.regione.lazio.sigess.shared.Ricerca;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;

/**
 * Which records the person of this request may know of: those of their units and below. The one
 * place where a query is limited, the counting ones too; what is outside is not there.
 *
 * <p>A case or an intervention belongs to its unit; a person is of the whole region, and is seen by
 * who follows a case or an intervention of theirs; an import, with all that hangs on it, belongs to
 * the unit that it was made for. Anonymous subjects and SINBA forms are there only where the person
 * works with minors.
 *
 * <p>The paths given are constants of the program.
 */
@Dependent
public class Visibilita {

    private final UtenteCorrente utente;

    @Inject
    public Visibilita(UtenteCorrente utente) {
        this.utente = utente;
    }

    /** Whether anonymous subjects and SINBA forms are shown, somewhere. */
    public boolean minori() {
        return utente.puo(VEDERE_MINORI);
    }

    /** A search of persons. */
    public Ricerca soggetti(String s) {
        return persone(s, (testo, ambito) -> seguito(testo, s, ambito));
    }

    /** A search of cases; {@code s} leads to their person. */
    public Ricerca prese(String p, String s) {
        return persone(s, (testo, ambito) -> testo.fra(p + ".unitaOperativa.codice", ambito));
    }

    /** A search of interventions; {@code s} leads to their person. */
    public Ricerca interventi(String i, String s) {
        return persone(s, (testo, ambito) -> testo.fra(i + ".unitaOperativa.codice", ambito));
    }

    /** A search of operators: those of the interventions that can be seen. */
    public Ricerca operatori(String o) {
        return ricerca(
                utente.ambito(CONSULTARE),
                (testo, ambito) -> esiste(testo, "Intervento", "suo.operatore = " + o, ambito));
    }

    /** A search of SINA forms: of a case, or that an intervention refers to. */
    public Ricerca schedeSina(String x) {
        return persone(
                x + ".soggetto",
                (testo, ambito) ->
                        "("
                                + esiste(
                                        testo,
                                        "PresaInCarico",
                                        "suo = " + x + ".presaInCarico",
                                        ambito)
                                + " OR "
                                + esiste(testo, "Intervento", "suo.schedaSina = " + x, ambito)
                                + ")");
    }

    /** A search of SINBA forms, which all have a case. */
    public Ricerca schedeSinba(String x) {
        return ricerca(
                utente.ambito(VEDERE_MINORI),
                (testo, ambito) -> testo.fra(x + ".presaInCarico.unitaOperativa.codice", ambito));
    }

    /** A search of imports and previews: for who imports, and for who follows imports. */
    public Ricerca importazioni(String i) {
        return ricerca(
                delleImportazioni(), (testo, ambito) -> testo.fra(i + ".unitaOperativa", ambito));
    }

    /** Whether an import of this unit, as it was asked for, can be known of. */
    public boolean importazione(String unita) {
        return delleImportazioni().comprende(unita);
    }

    /**
     * Whether the rows of such an import, which carry personal data, can be seen: by who imports
     * there, and works with minors there when they are of SINBA.
     */
    public boolean righe(String unita, boolean sinba) {
        return utente.ambito(IMPORTARE).comprende(unita)
                && (!sinba || utente.ambito(VEDERE_MINORI).comprende(unita));
    }

    /**
     * A search of what imports have left to decide.
     *
     * @param unita path of the unit of the import
     * @param sinba condition that tells those of minors
     */
    public Ricerca daDecidere(String unita, String sinba) {
        Ricerca ricerca =
                ricerca(utente.ambito(IMPORTARE), (testo, ambito) -> testo.fra(unita, ambito));
        Ambito minori = utente.ambito(VEDERE_MINORI);
        if (!minori.tutto()) {
            CondizioneUnita testo = new CondizioneUnita();
            String suoi = testo.fra(unita, minori);
            ricerca.dove("(NOT (" + sinba + ") OR " + suoi + ")", testo.valori());
        }
        return ricerca;
    }

    /** A search of enablements, or of units, that the person administers. */
    public Ricerca abilitazioni(String unita) {
        return ricerca(utente.ambito(AMMINISTRARE), (testo, ambito) -> testo.fra(unita, ambito));
    }

    /** A search in the history of enablements; who was registered, everybody may know. */
    public Ricerca abilitazioniPassate(String c) {
        return ricerca(
                utente.ambito(AMMINISTRARE),
                (testo, ambito) ->
                        "("
                                + c
                                + ".unita IS NULL OR "
                                + testo.fra(c + ".unita.codice", ambito)
                                + ")");
    }

    /**
     * A search of operators to enable: those enabled on one's units, those enabled nowhere yet, and
     * anybody whose code or codice fiscale one has in hand.
     */
    public Ricerca operatoriDaAbilitare(String o, String codice) {
        return ricerca(
                utente.ambito(AMMINISTRARE),
                (testo, ambito) -> {
                    String suoi = "SELECT suo.id FROM Abilitazione suo WHERE suo.operatore = " + o;
                    String in = testo.fra("suo.unita.codice", ambito);
                    String noto = testo.valore(codice);
                    return "(EXISTS ("
                            + suoi
                            + " AND "
                            + in
                            + ") OR NOT EXISTS ("
                            + suoi
                            + ") OR "
                            + o
                            + ".codice = "
                            + noto
                            + " OR "
                            + o
                            + ".codiceFiscale = "
                            + noto
                            + ")";
                });
    }

    private Ambito delleImportazioni() {
        return utente.ambito(IMPORTARE).e(utente.ambito(AMMINISTRARE));
    }

    private Ricerca persone(String s, BiFunction<CondizioneUnita, Ambito, String> condizione) {
        Ambito tutte = utente.ambito(CONSULTARE);
        Ambito minori = utente.ambito(VEDERE_MINORI);
        if (tutte.equals(minori)) {
            return ricerca(tutte, condizione);
        }
        CondizioneUnita testo = new CondizioneUnita();
        String note = s + ".anonimo = FALSE" + e(testo, tutte, condizione);
        String anonime = s + ".anonimo = TRUE" + e(testo, minori, condizione);
        boolean qualcheMinore = minori.tutto() || !minori.unita().isEmpty();
        String dove = qualcheMinore ? "(" + note + " OR " + anonime + ")" : note;
        return new Ricerca().dove(dove, testo.valori());
    }

    private static Ricerca ricerca(
            Ambito ambito, BiFunction<CondizioneUnita, Ambito, String> condizione) {
        if (ambito.tutto()) {
            return new Ricerca();
        }
        CondizioneUnita testo = new CondizioneUnita();
        String dove = condizione.apply(testo, ambito);
        return new Ricerca().dove(dove, testo.valori());
    }

    private static String e(
            CondizioneUnita testo,
            Ambito ambito,
            BiFunction<CondizioneUnita, Ambito, String> condizione) {
        return ambito.tutto() ? "" : " AND " + condizione.apply(testo, ambito);
    }

    private static String seguito(CondizioneUnita testo, String s, Ambito ambito) {
        return "("
                + esiste(testo, "PresaInCarico", "suo.soggetto = " + s, ambito)
                + " OR "
                + esiste(testo, "Intervento", "suo.soggetto = " + s, ambito)
                + ")";
    }

    private static String esiste(CondizioneUnita testo, String tipo, String legame, Ambito ambito) {
        return "EXISTS (SELECT suo.id FROM "
                + tipo
                + " suo WHERE "
                + legame
                + " AND "
                + testo.fra("suo.unitaOperativa.codice", ambito)
                + ")";
    }
}
