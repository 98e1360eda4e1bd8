// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    /** A row as services return them. */
    public record Riga(String cognome) {}

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext contesto = new Contesto();

    @Test
    void readsAComponent() {
        assertThat(resolver.getValue(contesto, new Riga("ROSSI"), "cognome")).isEqualTo("ROSSI");
        assertThat(contesto.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesTheRestToOthers() {
        assertThat(resolver.getValue(contesto, new Riga("ROSSI"), "nome")).isNull();
        assertThat(resolver.getValue(contesto, "ROSSI", "cognome")).isNull();
        assertThat(resolver.getValue(contesto, null, "riga")).isNull();
        assertThat(contesto.isPropertyResolved()).isFalse();
    }

    @Test
    void refusesToWrite() {
        Riga riga = new Riga("ROSSI");
        assertThat(resolver.isReadOnly(contesto, riga, "cognome")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(contesto, riga, "cognome", "VERDI"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static class Contesto extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
