// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requirement P4: which role reaches which service method, and the data of minors. */
class RuoliTest {

    private static final Map<Character, Funzione> LETTERE =
            Map.of(
                    'I', Funzione.IMPORTARE,
                    'C', Funzione.CONSULTARE,
                    'M', Funzione.VEDERE_MINORI,
                    'A', Funzione.AMMINISTRARE,
                    'R', Funzione.LEGGERE_AUDIT);

    /** A line for each service, and for its methods that are for others. */
    private static final Map<String, String> MATRICE =
            """
            SoggettoService C
            PresaInCaricoService C
            InterventoService C
            SchedaService C
            TerritorioService CI
            TipiInterventoService CI
            OrganizzazioneService CI
            AbilitazioniService A
            RegoleService ICMAR
            RegoleService.cambia A
            ImportazioneService IA
            ImportazioneService.deposita I
            ImportazioneService.errori I
            ImportazioneService.richiedi I
            ImportazioneService.precedenti I
            ModificheService IA
            ScartiService IA
            ScartiService.csv I
            ScartiService.xml I
            ScartiService.chiudi I
            ScartiService.rettifica I
            ScartiService.anteprima I
            ConfrontoService IA
            ConfrontoService.csv I
            ConfrontoService.rifai I
            AnteprimaService IA
            AnteprimaService.richiedi I
            AnteprimaService.aggiorna I
            AnteprimaService.conferma I
            AnteprimaService.abbandona I
            AnnullamentoService I
            AnnullamentoService.dellaImportazione IA
            AnnullamentoService.impedimento IA
            AnnullamentoService.conti IA
            AnnullamentoService.correzioni IA
            VerificheService I
            VariazioniService I
            RegistroAccessiService R
            RegistroAccessiService.chiHaVisto CR
            RegistroAccessiService.contaChiHaVisto CR
            """
                    .lines()
                    .map(l -> l.split(" "))
                    .collect(Collectors.toMap(l -> l[0], l -> l[1]));

    @ParameterizedTest
    @EnumSource
    void aRoleReachesItsMethodsAndNoOther(Ruolo ruolo) {
        ControlloAbilitazione controllo =
                new Servizi(null, null, new UtenteDiProva(ruolo)).di(ControlloAbilitazione.class);
        List<String> altrimenti = new ArrayList<>();
        for (JavaMethod metodo : metodi()) {
            if (passa(controllo, metodo.reflect()) != deve(ruolo, metodo)) {
                altrimenti.add(nome(metodo));
            }
        }
        assertThat(altrimenti).isEmpty();
    }

    @Test
    void everyServiceHasItsLine() {
        assertThat(metodi().stream().map(m -> m.getOwner().getSimpleName()).distinct())
                .isSubsetOf(MATRICE.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreForWhoImportsAndThoseOfMinorsForWhoWorksWithThem(Ruolo ruolo) {
        Visibilita visibilita = new Visibilita(new UtenteDiProva(ruolo));
        boolean importa = Set.of(Ruolo.OPERATORE_SIUSS, Ruolo.OPERATORE_MINORI).contains(ruolo);
        boolean minori = ruolo == Ruolo.OPERATORE_MINORI;
        assertThat(visibilita.righe("RM1-UO1", false)).isEqualTo(importa);
        assertThat(visibilita.righe("RM1-UO1", true)).isEqualTo(minori);
        assertThat(visibilita.minori()).isEqualTo(minori);
        assertThat(visibilita.importazione("RM1-UO1"))
                .isEqualTo(importa || ruolo == Ruolo.AMMINISTRATORE);
    }

    private static List<JavaMethod> metodi() {
        return TerritorioTest.servizi().flatMap(TerritorioTest::pubblici).toList();
    }

    private static String nome(JavaMethod metodo) {
        return metodo.getOwner().getSimpleName() + "." + metodo.getName();
    }

    private static boolean deve(Ruolo ruolo, JavaMethod metodo) {
        String lettere =
                MATRICE.getOrDefault(
                        nome(metodo), MATRICE.getOrDefault(metodo.getOwner().getSimpleName(), ""));
        return lettere.chars()
                .mapToObj(c -> LETTERE.get((char) c))
                .anyMatch(ruolo.funzioni()::contains);
    }

    /** As the container does before the method. */
    private static boolean passa(ControlloAbilitazione controllo, Method metodo) {
        InvocationContext chiamata =
                (InvocationContext)
                        Proxy.newProxyInstance(
                                RuoliTest.class.getClassLoader(),
                                new Class<?>[] {InvocationContext.class},
                                (p, m, a) -> m.getName().equals("getMethod") ? metodo : null);
        try {
            controllo.controlla(chiamata);
            return true;
        } catch (NonAutorizzatoException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
