// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.intervento.NomiDaTabelle;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Services put together as the container does, for one person and without its interceptors. */
final class Servizi {

    private final EntityManager em;
    private final DataSource dataSource;
    private final Map<Class<?>, Object> fatti = new HashMap<>();

    Servizi(EntityManager em, DataSource dataSource, UtenteCorrente utente) {
        this.em = em;
        this.dataSource = dataSource;
        fatti.put(UtenteCorrente.class, utente);
    }

    EntityManager em() {
        return em;
    }

    <T> T di(Class<T> tipo) {
        if (!fatti.containsKey(tipo)) {
            fatti.put(tipo, tipo == Nomi.class ? di(NomiDaTabelle.class) : crea(tipo));
        }
        return tipo.cast(fatti.get(tipo));
    }

    private Object crea(Class<?> tipo) {
        if (tipo.isInterface()) {
            return vuoto(tipo);
        }
        try {
            Object nuovo = costruisci(tipo);
            for (Class<?> c = tipo; c != Object.class; c = c.getSuperclass()) {
                for (Field campo : c.getDeclaredFields()) {
                    riempi(nuovo, campo);
                }
            }
            return nuovo;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(tipo.getName(), e);
        }
    }

    private Object costruisci(Class<?> tipo) throws ReflectiveOperationException {
        Constructor<?> scelto =
                Arrays.stream(tipo.getDeclaredConstructors())
                        .filter(c -> c.isAnnotationPresent(Inject.class))
                        .findFirst()
                        .orElse(null);
        if (scelto == null) {
            scelto = tipo.getDeclaredConstructor();
        }
        scelto.setAccessible(true);
        return scelto.newInstance(
                Arrays.stream(scelto.getParameterTypes()).map(this::di).toArray());
    }

    private void riempi(Object oggetto, Field campo) throws IllegalAccessException {
        Object valore = null;
        if (campo.isAnnotationPresent(PersistenceContext.class)) {
            valore = em;
        } else if (campo.isAnnotationPresent(Resource.class)
                && campo.getType() == DataSource.class) {
            valore = dataSource;
        } else if (campo.isAnnotationPresent(Inject.class)) {
            valore = di(campo.getType());
        }
        if (valore != null) {
            campo.setAccessible(true);
            campo.set(oggetto, valore);
        }
    }

    /** No implementation here: nothing is in an {@link Instance}, and the rest is not called. */
    private static Object vuoto(Class<?> tipo) {
        return Proxy.newProxyInstance(
                tipo.getClassLoader(),
                new Class<?>[] {tipo},
                (proxy, metodo, argomenti) ->
                        switch (metodo.getName()) {
                            case "stream" -> Stream.empty();
                            case "iterator" -> Collections.emptyIterator();
                            default -> throw new UnsupportedOperationException(metodo.toString());
                        });
    }
}
