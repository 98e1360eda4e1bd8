// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small PS flow of invented people, written line by line. */
public final class FlussoDiProva {

    private static final String LETTERE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] DISPARI = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private final String testa;
    private final List<String> beneficiari = new ArrayList<>();

    /**
     * @param giorno date of the flow, {@code yyyyMMdd}
     */
    public FlussoDiProva(String giorno, int progressivo) {
        testa =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Flusso xmlns="http://inps.it/Casellario">
                  <IdentificazioneFlusso Nome="H501.PS.%s.%07d">
                    <Ente Codice="H501" Denominazione="Comune di Prova" Indirizzo="H501" CFOperatore="PRVNNA80C55H501V"/>
                  </IdentificazioneFlusso>
                """
                        .formatted(giorno, progressivo);
    }

    /** A valid codice fiscale of three letters and a number below 100: a man born in Rome. */
    public static String codiceFiscale(String lettere, int numero) {
        String radice = lettere + "PRV" + "%02d".formatted(numero) + "A01H501";
        int somma = 0;
        for (int i = 0; i < radice.length(); i++) {
            char c = radice.charAt(i);
            int valore = Character.isDigit(c) ? c - '0' : c - 'A';
            somma += i % 2 == 0 ? DISPARI[valore] : valore;
        }
        return radice + LETTERE.charAt(somma % LETTERE.length());
    }

    /** A {@code Beneficiario} with one-off benefits. */
    public FlussoDiProva persona(String lettere, int numero, String... prestazioni) {
        beneficiari.add(
                """
                  <Beneficiario CodiceFiscale="%s">
                    <Anagrafica Cognome="%s" Nome="N%s" AnnoNascita="19%02d" LuogoNascita="H501" Genere="1" CodiceCittadinanza="380"/>
                    <Indirizzo CodiceRegione="08" CodiceComune="058091" CodiceNazione="380"/>
                %s
                  </Beneficiario>
                """
                        .formatted(
                                codiceFiscale(lettere, numero),
                                lettere,
                                LETTERE.charAt(numero % LETTERE.length()),
                                numero,
                                String.join("\n", prestazioni)));
        return this;
    }

    /** A one-off benefit of 1 March 2025 with a case. */
    public static String prestazione(String codice, String protocollo, String importo) {
        return riga(codice, protocollo, importo, "");
    }

    /** The same benefit cancelled. */
    public static String annullata(String codice, String protocollo, String importo) {
        return riga(codice, protocollo, importo, " TipoOperazione=\"C\"");
    }

    private static String riga(String codice, String protocollo, String importo, String altro) {
        return """
                <PrestazioniSociali PresenzaProvaMezzi="4" CaratterePrestazione="2" CodicePrestazione="%s" \
        DenominazionePrestazione="Prestazione di prova" ProtocolloDomanda="%s" \
        DataErogazionePrestazione="2025-03-01" ImportoPrestazione="%s" PresaCarico="1" AreaUtenza="2"%s/>"""
                .formatted(codice, protocollo, importo, altro);
    }

    public byte[] byteDelFlusso() {
        return (testa + String.join("", beneficiari) + "</Flusso>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
