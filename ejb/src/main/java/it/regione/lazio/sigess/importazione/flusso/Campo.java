// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import static it.regione.lazio.sigess.importazione.flusso.Elemento.ANAGRAFICA;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.BENEFICIARIO;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.ENTE;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.IDENTIFICAZIONE_FLUSSO;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.INDIRIZZO;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.PRESTAZIONI_SOCIALI;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.SINA;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.SINBA;
import static it.regione.lazio.sigess.importazione.flusso.Formato.codici;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every attribute of the two INPS flows, once: where it stands in the file, its shape, whether the
 * schema requires it, and the column it is stored in. Reader, rules, bulk writer and the pages of
 * the forms all read this table, so that an attribute cannot be known to one and not to the other.
 */
public enum Campo {
    NOME_FLUSSO(IDENTIFICAZIONE_FLUSSO, "Nome", true, testo(1, 50), "NOME_FLUSSO"),
    ENTE_CODICE(ENTE, "Codice", true, testo(1, 32), "ENTE_CODICE"),
    ENTE_DENOMINAZIONE(ENTE, "Denominazione", false, testo(1, 100), "ENTE_DENOMINAZIONE"),
    ENTE_INDIRIZZO(ENTE, "Indirizzo", true, testo(4, 4), "ENTE_INDIRIZZO"),
    ENTE_CF_OPERATORE(ENTE, "CFOperatore", true, cf(), "ENTE_CF_OPERATORE"),

    CODICE_FISCALE(BENEFICIARIO, "CodiceFiscale", true, cf()),
    COGNOME(ANAGRAFICA, "Cognome", true, testo(1, 36)),
    NOME(ANAGRAFICA, "Nome", true, testo(1, 36)),
    ANNO_NASCITA(ANAGRAFICA, "AnnoNascita", true, cifre(4)),
    LUOGO_NASCITA(ANAGRAFICA, "LuogoNascita", true, testo(4, 4)),
    GENERE(ANAGRAFICA, "Genere", true, codici(1, 2), "SESSO"),
    CODICE_CITTADINANZA(ANAGRAFICA, "CodiceCittadinanza", true, cifre(3)),
    CODICE_SECONDA_CITTADINANZA(ANAGRAFICA, "CodiceSecondaCittadinanza", false, cifre(3)),

    CODICE_REGIONE(INDIRIZZO, "CodiceRegione", false, cifre(2)),
    CODICE_COMUNE(INDIRIZZO, "CodiceComune", false, cifre(6)),
    CODICE_NAZIONE(INDIRIZZO, "CodiceNazione", true, cifre(3)),

    TIPO_OPERAZIONE(PRESTAZIONI_SOCIALI, "TipoOperazione", false, codici("I", "C")),
    PRESENZA_PROVA_MEZZI(PRESTAZIONI_SOCIALI, "PresenzaProvaMezzi", true, codici(1, 4)),
    CARATTERE_PRESTAZIONE(PRESTAZIONI_SOCIALI, "CaratterePrestazione", false, codici(1, 2)),
    NUMERO_PROTOCOLLO_DSU(PRESTAZIONI_SOCIALI, "NumeroProtocolloDSU", false, testo(0, 30)),
    ANNO_PROTOCOLLO_DSU(PRESTAZIONI_SOCIALI, "AnnoProtocolloDSU", false, cifre(4)),
    DATA_DSU(PRESTAZIONI_SOCIALI, "DataDSU", false, data()),
    CODICE_PRESTAZIONE(PRESTAZIONI_SOCIALI, "CodicePrestazione", true, testo(5, 10)),
    DENOMINAZIONE_PRESTAZIONE(
            PRESTAZIONI_SOCIALI, "DenominazionePrestazione", true, testo(10, 200)),
    PROTOCOLLO_DOMANDA(PRESTAZIONI_SOCIALI, "ProtocolloDomanda", true, testo(1, 32)),
    DATA_EVENTO(PRESTAZIONI_SOCIALI, "DataEvento", false, data()),
    DATA_INIZIO_PRESTAZIONE(PRESTAZIONI_SOCIALI, "DataInizioPrestazione", false, data()),
    DATA_FINE_PRESTAZIONE(PRESTAZIONI_SOCIALI, "DataFinePrestazione", false, data()),
    DATA_EROGAZIONE_PRESTAZIONE(PRESTAZIONI_SOCIALI, "DataErogazionePrestazione", false, data()),
    IMPORTO_PRESTAZIONE(PRESTAZIONI_SOCIALI, "ImportoPrestazione", false, importo()),
    PERIODO_EROGAZIONE(PRESTAZIONI_SOCIALI, "PeriodoErogazione", false, intero(1, 12)),
    IMPORTO_MENSILE(PRESTAZIONI_SOCIALI, "ImportoMensile", false, importo()),
    IMPORTO_QUOTA_ENTE(PRESTAZIONI_SOCIALI, "ImportoQuotaEnte", false, importo()),
    IMPORTO_QUOTA_UTENTE(PRESTAZIONI_SOCIALI, "ImportoQuotaUtente", false, importo()),
    IMPORTO_QUOTA_SSN(PRESTAZIONI_SOCIALI, "ImportoQuotaSSN", false, importo()),
    IMPORTO_QUOTA_RICHIESTA(PRESTAZIONI_SOCIALI, "ImportoQuotaRichiesta", false, importo()),
    IMPORTO_SOGLIA_ISEE(PRESTAZIONI_SOCIALI, "ImportoSogliaISEE", false, importo()),
    ORE_SERVIZIO_MENSILE(
            PRESTAZIONI_SOCIALI,
            "OreServizioMensile",
            false,
            new Formato.Ore(),
            "MINUTI_SERVIZIO_MENSILE"),
    PRESA_CARICO(PRESTAZIONI_SOCIALI, "PresaCarico", true, codici(1, 2)),
    AREA_UTENZA(PRESTAZIONI_SOCIALI, "AreaUtenza", false, codici(1, 3)),

    MOBILITA(SINA, "Mobilita", true, codici(1, 3)),
    ATTIVITA_VITA_QUOTIDIANA(SINA, "AttivitaVitaQuotidiana", true, codici(1, 3)),
    DISTURBI_AREA_COGNITIVA(SINA, "DisturbiAreaCognitiva", false, codici(1, 3)),
    DISTURBI_COMPORTAMENTALI(SINA, "DisturbiComportamentali", true, codici(1, 2)),
    NECESSITA_CURE_SANITARIE(SINA, "NecessitaCureSanitarie", false, codici(1, 3)),
    AREA_REDDITUALE(SINA, "AreaReddituale", true, codici(1, 3)),
    AREA_SUPPORTO(SINA, "AreaSupporto", true, codici(1, 3)),
    FONTE_DERIVAZIONE_VALUTAZIONE(SINA, "FonteDerivazioneValutazione", true, codici(1, 4)),
    STRUMENTO_VALUTAZIONE(SINA, "StrumentoValutazione", true, codici(1, 7)),
    FONTE_DERIVAZIONE_INVALIDITA(SINA, "FonteDerivazioneInvalidita", false, codici(1, 2)),

    ID_BENEFICIARIO(SINBA, "IDBeneficiario", true, testo(1, 20)),
    ANNO_NASCITA_MINORE(SINBA, "AnnoNascita", true, cifre(4), "ANNO_NASCITA"),
    CODICE_NAZIONE_RESIDENZA(SINBA, "CodiceNazioneResidenza", true, cifre(3)),
    CODICE_REGIONE_RESIDENZA(SINBA, "CodiceRegioneResidenza", false, cifre(2)),
    MINORE_STRANIERO_NO_ACC(SINBA, "MinoreStranieroNoAcc", true, codici(1, 2)),
    CONDIZIONE_MINORE(SINBA, "CondizioneMinore", true, codici(1, 5)),
    LUOGO_VITA(SINBA, "LuogoVita", true, codici(1, 8)),
    SCUOLA_FREQUENTATA(SINBA, "ScuolaFrequentata", true, codici(1, 8)),
    CONDIZIONE_LAVORO(SINBA, "CondizioneLavoro", true, codici(1, 4)),
    DISABILITA(SINBA, "Disabilita", true, codici(1, 2)),
    TIPO_DISABILITA(SINBA, "TipoDisabilita", false, codici(1, 4)),
    INV_CIV_CERTIFICAZIONI(SINBA, "InvCivCertificazioni", false, codici(1, 5)),
    CODICE_CITTADINANZA_PADRE(SINBA, "CodiceCittadinanzaPadre", false, cifre(3)),
    CODICE_CITTADINANZA_MADRE(SINBA, "CodiceCittadinanzaMadre", false, cifre(3)),
    CODICE_REGIONE_RESIDENZA_PADRE(SINBA, "CodiceRegioneResidenzaPadre", false, cifre(2)),
    CODICE_REGIONE_RESIDENZA_MADRE(SINBA, "CodiceRegioneResidenzaMadre", false, cifre(2)),
    TITOLO_STUDIO_PADRE(SINBA, "TitoloStudioPadre", false, codici(1, 6)),
    TITOLO_STUDIO_MADRE(SINBA, "TitoloStudioMadre", false, codici(1, 6)),
    OCCUPAZIONE_PADRE(SINBA, "OccupazionePadre", false, codici(1, 8)),
    OCCUPAZIONE_MADRE(SINBA, "OccupazioneMadre", false, codici(1, 8)),
    DATA_PRIMA_SEGNALAZIONE(SINBA, "DataPrimaSegnalazione", true, meseAnno()),
    FONTE_SEGNALAZIONE(SINBA, "FonteSegnalazione", true, codici(1, 14)),
    VALUTAZIONE_MINORE(SINBA, "ValutazioneMinore", true, codici(1, 13)),
    VALUTAZIONE_FAMIGLIA_MINORE(SINBA, "ValutazioneFamigliaMinore", true, codici(1, 13)),
    SEGNALAZIONE_AUTORITA_GIUD(SINBA, "SegnalazioneAutoritaGiudiziaria", true, codici(1, 2)),
    DATA_SEGNALAZIONE(SINBA, "DataSegnalazione", false, meseAnno()),
    PROVVEDIMENTO_GIUDIZIARIO(SINBA, "ProvvedimentoGiudiziario", true, codici(1, 2)),
    DATA_PROVVEDIMENTO_GIUDIZIARIO(SINBA, "DataProvvedimentoGiudiziario", false, meseAnno()),
    AUTORITA_PROVVEDIMENTO(SINBA, "AutoritaProvvedimento", false, codici(1, 4)),
    POTESTA_TUTELA(SINBA, "PotestaTutela", false, codici(1, 5)),
    TIPO_PROVVEDIMENTO_GIUDIZIARIO(SINBA, "TipoProvvedimentoGiudiziario", false, codici(1, 8)),
    FORMA_INTERVENTO_AFFIDO(SINBA, "FormaInterventoAffido", false, codici(1, 2)),
    TIPO_INTERVENTO_AFFIDO(SINBA, "TipoInterventoAffido", false, codici(1, 2)),
    DURATA_AFFIDO(SINBA, "DurataAffido", false, codici(1, 2)),
    CARATTERE_AFFIDO(SINBA, "CarattereAffido", false, codici(1, 2)),
    ESITO_AFFIDO(SINBA, "EsitoAffido", false, codici(1, 9)),
    CARATTERE_INSERIM_RESIDENZIALE(SINBA, "CarattereInserimentoResidenziale", false, codici(1, 10)),
    FORMA_INSERIMENTO_RESIDENZIALE(SINBA, "FormaInserimentoResidenziale", false, codici(1, 2)),
    TIPO_INSERIMENTO_RESIDENZIALE(SINBA, "TipoInserimentoResidenziale", false, codici(1, 2)),
    ESITO_INSERIMENTO_STRUTTURA(SINBA, "EsitoInserimentoStruttura", false, codici(1, 9)),
    MOTIVAZIONE_CHIUSURA_CARICO(SINBA, "MotivazioneChiusuraCarico", false, codici(1, 9)),
    SITUAZIONE_CHIUSURA_CARICO(SINBA, "SituazioneChiusuraCarico", false, codici(1, 8)),
    COLLABORAZIONI_INTERVENTI(SINBA, "CollaborazioniInterventi", false, codici(1, 9)),
    NUMERO_COMPONENTI_ISEE(SINBA, "NumeroComponentiISEE", false, intero(1, 9)),
    FASCIA_ETA_BENEFICIARIO(SINBA, "FasciaEtaBeneficiario", true, codici(1, 6)),
    FASCIA_ISEE_BENEFICIARIO(SINBA, "FasciaISEEBeneficiario", false, codici(1, 8));

    private static final Map<Elemento, Map<String, Campo>> PER_NOME = new EnumMap<>(Elemento.class);
    private static final Map<Elemento, List<Campo>> PER_ELEMENTO = new EnumMap<>(Elemento.class);

    static {
        for (Elemento elemento : Elemento.values()) {
            PER_ELEMENTO.put(
                    elemento, Arrays.stream(values()).filter(c -> c.elemento == elemento).toList());
            Map<String, Campo> nomi = new HashMap<>();
            PER_ELEMENTO.get(elemento).forEach(c -> nomi.put(c.nome, c));
            PER_NOME.put(elemento, nomi);
        }
    }

    private final Elemento elemento;
    private final String nome;
    private final boolean obbligatorio;
    private final Formato formato;
    private final String colonna;

    Campo(Elemento elemento, String nome, boolean obbligatorio, Formato formato) {
        this(elemento, nome, obbligatorio, formato, null);
    }

    Campo(Elemento elemento, String nome, boolean obbligatorio, Formato formato, String colonna) {
        this.elemento = elemento;
        this.nome = nome;
        this.obbligatorio = obbligatorio;
        this.formato = formato;
        this.colonna = colonna == null ? name() : colonna;
    }

    public Elemento elemento() {
        return elemento;
    }

    /** Name of the XML attribute. */
    public String nome() {
        return nome;
    }

    /** Whether the INPS schema requires it (regola V1). */
    public boolean obbligatorio() {
        return obbligatorio;
    }

    public Formato formato() {
        return formato;
    }

    /** Column of {@link Elemento#tabella()} that stores it. */
    public String colonna() {
        return colonna;
    }

    /** Java property of the entity that maps {@link #colonna()}: its name in lower camel case. */
    public String proprieta() {
        String[] parti = colonna.toLowerCase(Locale.ROOT).split("_");
        StringBuilder nome = new StringBuilder(parti[0]);
        for (int i = 1; i < parti.length; i++) {
            nome.append(Character.toUpperCase(parti[i].charAt(0))).append(parti[i].substring(1));
        }
        return nome.toString();
    }

    /** Path shown to people: {@code Anagrafica/@Cognome}. */
    public String percorso() {
        return elemento.nome() + "/@" + nome;
    }

    /** The attributes of an element, in the order of the forms. */
    public static List<Campo> di(Elemento elemento) {
        return PER_ELEMENTO.get(elemento);
    }

    public static Optional<Campo> trova(Elemento elemento, String nome) {
        return Optional.ofNullable(PER_NOME.get(elemento).get(nome));
    }

    private static Formato testo(int min, int max) {
        return new Formato.Testo(min, max);
    }

    private static Formato cifre(int quante) {
        return new Formato.Cifre(quante);
    }

    private static Formato intero(int min, int max) {
        return new Formato.Intero(min, max);
    }

    private static Formato cf() {
        return new Formato.CodiceFiscale();
    }

    private static Formato data() {
        return new Formato.Data();
    }

    private static Formato meseAnno() {
        return new Formato.MeseAnno();
    }

    private static Formato importo() {
        return new Formato.Decimale();
    }
}
