// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.shared.Testi;

/** What people and jobs do, as the audit names it. Stored by name: never rename one. */
public enum Operazione {
    ACCESSO,
    USCITA,
    SOGGETTI_CERCA,
    SOGGETTO_VEDI,
    PRESE_CERCA,
    PRESE_DEL_SOGGETTO,
    PRESA_VEDI,
    SCHEDE_VEDI,
    INTERVENTI_CERCA,
    INTERVENTI_VEDI,
    INTERVENTO_VEDI,
    FILE_DEPOSITA,
    IMPORTAZIONE_CHIEDI,
    IMPORTAZIONE_CONCLUDI,
    IMPORTAZIONE_RILIEVI,
    MODIFICHE_VEDI,
    ANTEPRIMA_CHIEDI,
    ANTEPRIMA_CONFERMA,
    ANTEPRIMA_ABBANDONA,
    ANTEPRIMA_MOSSE,
    SCARTI_VEDI,
    SCARTI_ESPORTA,
    SCARTO_CHIUDI,
    RETTIFICA_CHIEDI,
    CONFRONTO_VEDI,
    CONFRONTO_ESPORTA,
    VERIFICHE_CERCA,
    VERIFICA_VEDI,
    VERIFICA_DECIDI,
    VARIAZIONI_CERCA,
    VARIAZIONI_DECIDI,
    ANNULLAMENTO_GUARDA,
    ANNULLAMENTO_CHIEDI,
    ANNULLAMENTO_RIPRENDI,
    ANNULLAMENTO_VEDI,
    ANNULLAMENTO_CONCLUDI,
    GRAVITA_CAMBIA,
    ABILITAZIONI_VEDI,
    ABILITAZIONI_CAMBIA,
    REGISTRO_LEGGI,
    REGISTRO_ESPORTA,
    CHI_HA_VISTO,
    CONSERVAZIONE,
    /** Only refused calls of methods that have no name of their own. */
    ALTRA;

    private static final Testi TESTI = Testi.di(Operazione.class);

    /** Its name in Italian. */
    public String titolo() {
        return TESTI.get("operazione." + name());
    }
}
