// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import it.regione.lazio.sigess.shared.Testi;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of the flows in Italian: the question of each ({@code CAMPO.domanda}) and the
 * meaning of each admitted code ({@code CAMPO.1}), from the texts of the component that shows them.
 */
public final class Dizionario {

    private final Testi testi;
    private final Nomi nomi;

    public Dizionario(Testi testi, Nomi nomi) {
        this.testi = testi;
        this.nomi = nomi;
    }

    /** Question of a {@link Campo} or a {@link Lista}. */
    public String domanda(Enum<?> voce) {
        return testi.get(voce.name() + ".domanda");
    }

    /**
     * What {@code valore} means: the text of a code of a closed list, {@code code – name} for a
     * code of a table, everything else as it stands. Null when not given; a code that no list knows
     * is shown as it is.
     */
    public String risposta(Campo campo, String valore) {
        if (valore == null) {
            return null;
        }
        if (campo.formato() instanceof Formato.Codice) {
            return daLista(campo, valore);
        }
        if (campo.formato() instanceof Formato.Cifre cifre) {
            return switch (cifre.quante()) {
                case 2 -> conNome(valore, nomi.regione(valore));
                case 3 -> conNome(valore, nomi.stato(valore));
                case 6 -> conNome(valore, nomi.comune(valore));
                default -> valore;
            };
        }
        return switch (campo) {
            case LUOGO_NASCITA -> conNome(valore, nomi.luogo(valore));
            case CODICE_PRESTAZIONE -> conNome(valore, nomi.prestazione(valore));
            default -> valore;
        };
    }

    /** The same for every code of a repeated element. */
    public List<String> risposte(Lista lista, List<String> codici) {
        return codici.stream()
                .map(
                        c ->
                                lista.formato() instanceof Formato.Codice
                                        ? daLista(lista, c)
                                        : conNome(c, nomi.prestazione(c)))
                .toList();
    }

    private String daLista(Enum<?> voce, String codice) {
        String chiave = voce.name() + "." + codice;
        return testi.contiene(chiave) ? testi.get(chiave) : codice;
    }

    private static String conNome(String codice, Optional<String> nome) {
        return nome.map(n -> codice + " – " + n).orElse(codice);
    }
}
