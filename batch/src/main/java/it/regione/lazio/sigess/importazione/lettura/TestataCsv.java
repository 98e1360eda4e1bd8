// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of a table's columns, understood: which flow it is and what each column holds.
 *
 * @param colonne by position, null for a column that no schema knows; up to the last one that has a
 *     name
 * @param sconosciuti the columns that no schema knows
 */
record TestataCsv(TipoFlusso tipo, List<Colonna> colonne, List<String> sconosciuti) {

    /**
     * @param linea where the names stand
     * @throws FlussoRifiutatoException columns are missing, named twice, or of both flows
     */
    static TestataCsv di(List<String> nomi, int linea) throws FlussoRifiutatoException {
        TipoFlusso tipo = tipo(nomi, linea);
        List<Colonna> colonne = new ArrayList<>();
        List<String> sconosciuti = new ArrayList<>();
        Set<Colonna> viste = new HashSet<>();
        for (int i = 0; i < conNome(nomi); i++) {
            Colonna colonna = ColonneCsv.trova(tipo, nomi.get(i)).orElse(null);
            colonne.add(colonna);
            if (colonna == null) {
                annota(nomi.get(i).strip(), i, sconosciuti);
            } else if (!viste.add(colonna)) {
                throw rifiuto(MotivoRifiuto.CSV_COLONNA_RIPETUTA, linea, colonna.nome());
            }
        }
        String mancanti =
                ColonneCsv.di(tipo).stream()
                        .filter(c -> obbligatoria(c) && !viste.contains(c))
                        .map(Colonna::nome)
                        .collect(Collectors.joining(", "));
        if (!mancanti.isEmpty()) {
            throw rifiuto(MotivoRifiuto.CSV_COLONNE_MANCANTI, linea, mancanti);
        }
        return new TestataCsv(tipo, colonne, sconosciuti);
    }

    /** SINBA is told by its anonymous code; everything else is taken for the flow of persons. */
    private static TipoFlusso tipo(List<String> nomi, int linea) throws FlussoRifiutatoException {
        boolean sinba = contiene(nomi, TipoFlusso.SINBA, Campo.ID_BENEFICIARIO);
        if (sinba && contiene(nomi, TipoFlusso.PS_PSA_SINA, Campo.CODICE_FISCALE)) {
            throw rifiuto(
                    MotivoRifiuto.FLUSSI_MISTI,
                    linea,
                    Campo.ID_BENEFICIARIO.nome(),
                    Elemento.BENEFICIARIO.nome());
        }
        return sinba ? TipoFlusso.SINBA : TipoFlusso.PS_PSA_SINA;
    }

    private static boolean contiene(List<String> nomi, TipoFlusso tipo, Campo campo) {
        return nomi.stream()
                .anyMatch(
                        n -> ColonneCsv.trova(tipo, n).filter(c -> c.campo() == campo).isPresent());
    }

    /** What the schema requires in every row; a SINA form is not in every row. */
    private static boolean obbligatoria(Colonna colonna) {
        return colonna.lista() == null
                ? colonna.campo().obbligatorio() && colonna.campo().elemento() != Elemento.SINA
                : colonna.lista().obbligatoria();
    }

    private static int conNome(List<String> nomi) {
        int quante = nomi.size();
        while (quante > 0 && nomi.get(quante - 1).isBlank()) {
            quante--;
        }
        return quante;
    }

    private static void annota(String nome, int posizione, List<String> sconosciuti) {
        if (!nome.startsWith(ColonneCsv.DI_SCARTO)) {
            Unknown.note(
                    sconosciuti, "CSV/" + (nome.isEmpty() ? "[" + (posizione + 1) + "]" : nome));
        }
    }

    private static FlussoRifiutatoException rifiuto(
            MotivoRifiuto motivo, int linea, String... dettagli) {
        return new FlussoRifiutatoException(motivo, linea, 1, dettagli);
    }
}
