// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lets pages read records as they read beans: {@code #{riga.cognome}}. Expression Language 6
 * (Jakarta EE 11) does it by itself; then this class goes.
 */
public class RecordELResolver extends ELResolver {

    @Override
    public Object getValue(ELContext contesto, Object base, Object proprieta) {
        Optional<RecordComponent> componente = componente(base, proprieta);
        if (componente.isEmpty()) {
            return null;
        }
        contesto.setPropertyResolved(base, proprieta);
        try {
            return componente.get().getAccessor().invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext contesto, Object base, Object proprieta) {
        if (componente(base, proprieta).isPresent()) {
            contesto.setPropertyResolved(base, proprieta);
        }
        return null;
    }

    @Override
    public void setValue(ELContext contesto, Object base, Object proprieta, Object valore) {
        if (componente(base, proprieta).isPresent()) {
            throw new PropertyNotWritableException(String.valueOf(proprieta));
        }
    }

    @Override
    public boolean isReadOnly(ELContext contesto, Object base, Object proprieta) {
        if (componente(base, proprieta).isEmpty()) {
            return false;
        }
        contesto.setPropertyResolved(base, proprieta);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext contesto, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<RecordComponent> componente(Object base, Object proprieta) {
        return base instanceof Record
                ? Arrays.stream(base.getClass().getRecordComponents())
                        .filter(c -> c.getName().equals(proprieta))
                        .findFirst()
                : Optional.empty();
    }
}
