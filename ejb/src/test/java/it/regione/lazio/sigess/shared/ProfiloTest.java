// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with known passwords is for its own machine, and no server is one by default. */
class ProfiloTest {

    private static final List<String> NAMES =
            List.of("sigess.profilo", "jboss.bind.address", "jboss.bind.address.management");

    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void keep() {
        NAMES.forEach(name -> before.put(name, System.clearProperty(name)));
    }

    @AfterEach
    void restore() {
        NAMES.forEach(System::clearProperty);
        before.forEach(
                (name, value) -> {
                    if (value != null) {
                        System.setProperty(name, value);
                    }
                });
    }

    @Test
    void aServerWithoutAProfileDoesNotStart() {
        assertThatThrownBy(Profilo::delServer).hasMessageContaining("without a profile");
        System.setProperty("sigess.profilo", "demo");
        assertThatThrownBy(Profilo::delServer).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "localhost", "::1", "[::1]"})
    void knownPasswordsStayOnTheMachine(String address) {
        for (String profile : List.of("dimostrazione", "prova", " PROVA ")) {
            System.setProperty("sigess.profilo", profile);
            System.setProperty("jboss.bind.address", address);
            System.setProperty("jboss.bind.address.management", address);
            assertThat(Profilo.delServer().conDatiInventati()).as(profile).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "::",
                "[::]",
                "192.0.2.7",
                "10.0.0.1",
                "127.example",
                "localhost.example",
                "2001:db8::1",
                ""
            })
    void knownPasswordsAreNeverOfferedToOtherMachines(String address) {
        for (String property : NAMES.subList(1, 3)) {
            for (String profile : List.of("dimostrazione", "prova")) {
                NAMES.subList(1, 3).forEach(System::clearProperty);
                System.setProperty("sigess.profilo", profile);
                System.setProperty(property, address);
                assertThatThrownBy(Profilo::delServer)
                        .as(property + " " + profile)
                        .hasMessageContaining("known passwords");
            }
        }
    }

    @Test
    void productionMayBeReached() {
        System.setProperty("sigess.profilo", "produzione");
        System.setProperty("jboss.bind.address", "0.0.0.0");
        Profilo profile = Profilo.delServer(name -> "a password of their own");
        assertThat(profile).isEqualTo(Profilo.PRODUZIONE);
        assertThat(profile.conDatiInventati()).isFalse();
        assertThat(profile.contesto()).isEqualTo("produzione");
    }

    @ParameterizedTest
    @CsvSource({
        "SIGESS_DB_PASSWORD, sigess-app",
        "SIGESS_DB_PASSWORD,",
        "SIGESS_DB_PASSWORD, '  '",
        "SIGESS_DB_OWNER_PASSWORD, sigess-owner",
        "SIGESS_DB_OWNER_PASSWORD,"
    })
    void productionHasNoPasswordThatOthersKnow(String variable, String password) {
        System.setProperty("sigess.profilo", "produzione");
        assertThatThrownBy(
                        () ->
                                Profilo.delServer(
                                        name -> name.equals(variable) ? password : "their own"))
                .hasMessageContaining(variable);
    }
}
