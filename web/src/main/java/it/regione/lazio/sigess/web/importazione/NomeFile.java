// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

/** The name of an uploaded file: a label for people, never a path. */
final class NomeFile {

    private static final int MASSIMO = 255;

    private NomeFile() {}

    /** The last part of what the browser sent, without control characters, as long as it fits. */
    static String di(String inviato) {
        String nome = inviato == null ? "" : inviato.replaceAll("\\p{Cntrl}", "");
        nome = nome.substring(Math.max(nome.lastIndexOf('/'), nome.lastIndexOf('\\')) + 1).strip();
        return nome.length() <= MASSIMO ? nome : nome.substring(nome.length() - MASSIMO);
    }
}
