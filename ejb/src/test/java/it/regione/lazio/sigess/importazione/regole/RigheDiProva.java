// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaCsv;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Rows that satisfy every rule, each field changeable. The people are invented. */
public final class RigheDiProva {

    private final RigaFlusso riga;

    private RigheDiProva(RigaFlusso riga) {
        this.riga = riga;
    }

    /** A periodic benefit with DSU, shares, hours and SINA form, every field filled. */
    public static RigheDiProva periodica() {
        return persona()
                .prestazione("A2.07", "Assistenza domiciliare", "2025/000123")
                .con(Campo.TIPO_OPERAZIONE, "I")
                .con(Campo.PRESENZA_PROVA_MEZZI, "1")
                .con(Campo.CARATTERE_PRESTAZIONE, "1")
                .con(Campo.NUMERO_PROTOCOLLO_DSU, "INPS-ISEE-2025-01234567A-00")
                .con(Campo.ANNO_PROTOCOLLO_DSU, "2025")
                .con(Campo.DATA_DSU, "2025-01-20")
                .con(Campo.DATA_EVENTO, "2025-01-15")
                .con(Campo.DATA_INIZIO_PRESTAZIONE, "2025-02-01")
                .con(Campo.DATA_FINE_PRESTAZIONE, "2025-12-31")
                .con(Campo.PERIODO_EROGAZIONE, "11")
                .con(Campo.IMPORTO_MENSILE, "300.00")
                .con(Campo.IMPORTO_QUOTA_ENTE, "210.00")
                .con(Campo.IMPORTO_QUOTA_UTENTE, "60.00")
                .con(Campo.IMPORTO_QUOTA_SSN, "30.00")
                .con(Campo.IMPORTO_QUOTA_RICHIESTA, "90.00")
                .con(Campo.IMPORTO_SOGLIA_ISEE, "25000.00")
                .con(Campo.ORE_SERVIZIO_MENSILE, "20.30")
                .con(Campo.PRESA_CARICO, "1")
                .con(Campo.AREA_UTENZA, "2")
                .sina();
    }

    /** A one-off benefit of the same person, not in carico. */
    public static RigheDiProva occasionale() {
        return persona()
                .prestazione("A1.06", "Buoni spesa o buoni pasto", "2025/000124")
                .con(Campo.PRESENZA_PROVA_MEZZI, "2")
                .con(Campo.CARATTERE_PRESTAZIONE, "2")
                .con(Campo.DATA_EROGAZIONE_PRESTAZIONE, "2025-03-01")
                .con(Campo.IMPORTO_PRESTAZIONE, "150.00")
                .con(Campo.PRESA_CARICO, "2");
    }

    /** A person whose Beneficiario holds no benefit. */
    public static RigheDiProva senzaPrestazioni() {
        return anagrafica(new RigheDiProva(new RigaFlusso(TipoFlusso.PS_PSA_SINA, 1, 1, 0, 0)));
    }

    public static RigheDiProva sinba() {
        return new RigheDiProva(new RigaFlusso(TipoFlusso.SINBA, 1, 1, 0, 0))
                .con(Campo.ID_BENEFICIARIO, "MIN-2025-0007")
                .con(Campo.ANNO_NASCITA_MINORE, "2012")
                .con(Campo.CODICE_NAZIONE_RESIDENZA, "380")
                .con(Campo.CODICE_REGIONE_RESIDENZA, "08")
                .con(Campo.MINORE_STRANIERO_NO_ACC, "2")
                .con(Campo.CONDIZIONE_MINORE, "1")
                .con(Campo.LUOGO_VITA, "4")
                .con(Campo.SCUOLA_FREQUENTATA, "6")
                .con(Campo.CONDIZIONE_LAVORO, "1")
                .con(Campo.DISABILITA, "1")
                .con(Campo.TIPO_DISABILITA, "2")
                .con(Campo.INV_CIV_CERTIFICAZIONI, "4")
                .con(Campo.CODICE_CITTADINANZA_PADRE, "380")
                .con(Campo.CODICE_CITTADINANZA_MADRE, "990")
                .con(Campo.CODICE_REGIONE_RESIDENZA_PADRE, "08")
                .con(Campo.DATA_PRIMA_SEGNALAZIONE, "10/2023")
                .con(Campo.FONTE_SEGNALAZIONE, "13")
                .con(Campo.VALUTAZIONE_MINORE, "2")
                .con(Campo.VALUTAZIONE_FAMIGLIA_MINORE, "6")
                .con(Campo.SEGNALAZIONE_AUTORITA_GIUD, "1")
                .con(Campo.DATA_SEGNALAZIONE, "12/2023")
                .con(Campo.PROVVEDIMENTO_GIUDIZIARIO, "2")
                .con(Campo.NUMERO_COMPONENTI_ISEE, "4")
                .con(Campo.FASCIA_ETA_BENEFICIARIO, "5")
                .lista(Lista.PRESTAZIONI, "A3.02", "A2.11")
                .lista(Lista.FAMIGLIA, "1", "2");
    }

    private static RigheDiProva persona() {
        return anagrafica(new RigheDiProva(new RigaFlusso(TipoFlusso.PS_PSA_SINA, 1, 1, 1, 0)));
    }

    private static RigheDiProva anagrafica(RigheDiProva riga) {
        return riga.persona("PRVZNE48C09H501M", "PROVETTI", "ZENO", "1948", "H501", "1")
                .con(Campo.CODICE_CITTADINANZA, "380")
                .indirizzo("08", "058091", "380");
    }

    /** Replaces the personal data. */
    public RigheDiProva persona(
            String cf, String cognome, String nome, String anno, String luogo, String genere) {
        return con(Campo.CODICE_FISCALE, cf)
                .con(Campo.COGNOME, cognome)
                .con(Campo.NOME, nome)
                .con(Campo.ANNO_NASCITA, anno)
                .con(Campo.LUOGO_NASCITA, luogo)
                .con(Campo.GENERE, genere);
    }

    public RigheDiProva prestazione(String codice, String denominazione, String protocollo) {
        return con(Campo.CODICE_PRESTAZIONE, codice)
                .con(Campo.DENOMINAZIONE_PRESTAZIONE, denominazione)
                .con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    /** Takes the SINA form away. */
    public RigheDiProva senzaSina() {
        riga.conSina(false);
        Campo.di(Elemento.SINA).forEach(this::senza);
        return senza(Lista.NECESSITA_INTERVENTI_SOCIALI).senza(Lista.INVALIDITA_CIVILE);
    }

    private RigheDiProva sina() {
        riga.conSina(true);
        return con(Campo.MOBILITA, "2")
                .con(Campo.ATTIVITA_VITA_QUOTIDIANA, "2")
                .con(Campo.DISTURBI_AREA_COGNITIVA, "1")
                .con(Campo.DISTURBI_COMPORTAMENTALI, "1")
                .con(Campo.NECESSITA_CURE_SANITARIE, "2")
                .con(Campo.AREA_REDDITUALE, "1")
                .con(Campo.AREA_SUPPORTO, "2")
                .con(Campo.FONTE_DERIVAZIONE_VALUTAZIONE, "1")
                .con(Campo.STRUMENTO_VALUTAZIONE, "1")
                .con(Campo.FONTE_DERIVAZIONE_INVALIDITA, "1")
                .lista(Lista.NECESSITA_INTERVENTI_SOCIALI, "A2.08", "A1.16")
                .lista(Lista.INVALIDITA_CIVILE, "2", "6");
    }

    /** Null takes the value away. */
    public RigheDiProva con(Campo campo, String valore) {
        riga.imposta(campo, valore);
        return this;
    }

    public RigheDiProva senza(Campo campo) {
        return con(campo, null);
    }

    /** Adds an address; null leaves an attribute out. */
    public RigheDiProva indirizzo(String regione, String comune, String nazione) {
        EnumMap<Campo, String> indirizzo = new EnumMap<>(Campo.class);
        indirizzo.put(Campo.CODICE_REGIONE, regione);
        indirizzo.put(Campo.CODICE_COMUNE, comune);
        indirizzo.put(Campo.CODICE_NAZIONE, nazione);
        indirizzo.values().removeIf(v -> v == null);
        riga.indirizzi().add(indirizzo);
        return this;
    }

    public RigheDiProva senzaIndirizzi() {
        riga.indirizzi().clear();
        return this;
    }

    public RigheDiProva lista(Lista lista, String... codici) {
        riga.imposta(lista, new ArrayList<>(List.of(codici)));
        return this;
    }

    public RigheDiProva senza(Lista lista) {
        riga.imposta(lista, null);
        return this;
    }

    public RigheDiProva sconosciuto(String percorso) {
        riga.sconosciuti().add(percorso);
        return this;
    }

    /** The same row as one of a table. */
    public RigheDiProva csv(long linea, int colonne, int celle) {
        riga.csv(new RigaCsv(linea, colonne, celle));
        return this;
    }

    public RigaFlusso riga() {
        return riga;
    }
}
