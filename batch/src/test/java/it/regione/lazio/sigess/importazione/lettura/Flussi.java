// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small flows for the tests, and reading them whole. */
final class Flussi {

    static final String IDENTIFICAZIONE =
            "<IdentificazioneFlusso Nome='H501.PS.20250314.0000001'>"
                    + "<Ente Codice='H501' Indirizzo='H501' CFOperatore='PRTPRV80P20H501T'/>"
                    + "</IdentificazioneFlusso>";
    static final String ANAGRAFICA = "<Anagrafica Cognome='PROVETTI'/>";
    static final String INDIRIZZO = "<Indirizzo CodiceNazione='380'/>";

    private Flussi() {}

    static String flusso(String... righe) {
        return "<Flusso xmlns='http://inps.it/Casellario'>"
                + IDENTIFICAZIONE
                + String.join("", righe)
                + "</Flusso>";
    }

    static String beneficiario(String... figli) {
        return "<Beneficiario CodiceFiscale='PRVZNE48C09H501M'>"
                + String.join("", figli)
                + "</Beneficiario>";
    }

    static String prestazione(String protocollo, String... figli) {
        return "<PrestazioniSociali ProtocolloDomanda='"
                + protocollo
                + "'>"
                + String.join("", figli)
                + "</PrestazioniSociali>";
    }

    static List<RigaFlusso> righe(String xml) throws IOException, FlussoRifiutatoException {
        return righe(stream(xml));
    }

    static List<RigaFlusso> righe(InputStream file) throws IOException, FlussoRifiutatoException {
        try (LettoreFlusso lettore = new LettoreFlusso(file)) {
            List<RigaFlusso> righe = new ArrayList<>();
            for (RigaFlusso r = lettore.prossima(); r != null; r = lettore.prossima()) {
                righe.add(r);
            }
            return righe;
        }
    }

    static FlussoRifiutatoException rifiuto(String xml) {
        return rifiuto(stream(xml));
    }

    static FlussoRifiutatoException rifiuto(InputStream file) {
        return catchThrowableOfType(FlussoRifiutatoException.class, () -> righe(file));
    }

    static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
