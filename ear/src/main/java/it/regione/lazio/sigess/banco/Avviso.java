// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** The warnings that the rows of a generated flow earn, as the yardstick writes them. */
enum Avviso {
    SCHEDA("SIUSS-A1604", "SINA"),
    TIPO("SIUSS-A3003", "PrestazioniSociali/@CodicePrestazione");

    private static final String NON_AUTOSUFFICIENZA = "2";

    final String codice;
    final String campo;
    final String regola;
    final String rimedio;

    Avviso(String codice, String campo) {
        ResourceBundle testi =
                ResourceBundle.getBundle("it.regione.lazio.sigess.importazione.regole.messages_it");
        this.codice = codice;
        this.campo = campo;
        this.regola = testi.getString(codice + ".regola");
        this.rimedio = testi.getString(codice + ".rimedio");
    }

    static List<Avviso> di(Benefici benefici, boolean conScheda) {
        List<Avviso> avvisi = new ArrayList<>(2);
        if (!conScheda && benefici.inCarico() && NON_AUTOSUFFICIENZA.equals(benefici.area())) {
            avvisi.add(SCHEDA);
        }
        if (!benefici.economica()) {
            avvisi.add(TIPO);
        }
        return avvisi;
    }
}
