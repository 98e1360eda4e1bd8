// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static java.util.stream.Collectors.toMap;

import it.regione.lazio.sigess.shared.Testi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The catalogue as people read it, made from the classes of the rules and from the texts: page and
 * documentation show the same. A code without a class is one that the reader refuses a file with,
 * or that the decision on a row reports; its severity is fixed.
 */
@ApplicationScoped
public class CatalogoRegole {

    private static final Testi TESTI = Testi.di(CatalogoRegole.class);
    private static final String PREFISSO = "SIUSS-";
    private static final String TITOLO = ".titolo";
    private static final String FONTE = ".fonte";

    /** Errors and warnings on one subject stand together: the letter comes after the number. */
    private static final Comparator<String> PER_NUMERO =
            Comparator.comparing((String codice) -> codice.substring(PREFISSO.length() + 1))
                    .thenComparing(Comparator.naturalOrder());

    private final List<VoceCatalogo> voci;

    /** For the client proxy only. */
    protected CatalogoRegole() {
        voci = List.of();
    }

    @Inject
    public CatalogoRegole(Regole regole) {
        Map<String, Catalogata> perCodice =
                regole.tutte().collect(toMap(Catalogata::codice, Function.identity()));
        voci =
                TESTI.chiavi().stream()
                        .filter(c -> c.startsWith(PREFISSO) && c.endsWith(TITOLO))
                        .map(c -> c.substring(0, c.length() - TITOLO.length()))
                        .sorted(PER_NUMERO)
                        .map(c -> voce(c, Optional.ofNullable(perCodice.get(c))))
                        .toList();
    }

    /** Every code, by number. */
    public List<VoceCatalogo> voci() {
        return voci;
    }

    public Optional<VoceCatalogo> voce(String codice) {
        return voci.stream().filter(v -> v.codice().equals(codice)).findFirst();
    }

    /** The paragraphs of the specification that a code comes from, empty for one of ours. */
    static String fonte(String codice) {
        return TESTI.contiene(codice + FONTE) ? TESTI.get(codice + FONTE) : "";
    }

    private static VoceCatalogo voce(String codice, Optional<Catalogata> regola) {
        String gruppo = regola.map(CatalogoRegole::gruppo).orElse(senzaRegola(codice));
        String fonte = regola.map(Catalogata::fonte).orElse(fonte(codice));
        Gravita predefinita = regola.map(Catalogata::gravita).orElse(Gravita.delCodice(codice));
        return new VoceCatalogo(
                codice,
                gruppo,
                testo(codice + TITOLO),
                testo(codice + ".regola"),
                testo(codice + ".rimedio"),
                fonte.isEmpty() ? TESTI.get("fonte." + gruppo) : Fonti.inChiaro(fonte),
                regola.filter(r -> r instanceof Regola v && v.riparazione()).isPresent(),
                predefinita,
                List.copyOf(regola.map(Catalogata::ammesse).orElse(Set.of(predefinita))));
    }

    /** The folder of its class. */
    private static String gruppo(Catalogata regola) {
        String cartella = regola.getClass().getPackageName();
        return cartella.substring(cartella.lastIndexOf('.') + 1);
    }

    private static String senzaRegola(String codice) {
        return codice.startsWith(PREFISSO + "E00") ? "file" : "decisione";
    }

    private static String testo(String chiave) {
        return TESTI.get(chiave).replaceAll("\\{[0-9]}", "…").replace("''", "'");
    }
}
