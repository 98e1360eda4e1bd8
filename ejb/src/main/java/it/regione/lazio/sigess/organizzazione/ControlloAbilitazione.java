// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/**
 * The one place where a function is refused: before every service method that {@link Richiede} it.
 */
@Interceptor
@Richiede({})
@Priority(Interceptor.Priority.APPLICATION)
public class ControlloAbilitazione {

    @Inject private UtenteCorrente utente;

    @AroundInvoke
    public Object controlla(InvocationContext chiamata) throws Exception {
        Richiede richiesta = chiamata.getMethod().getAnnotation(Richiede.class);
        if (richiesta == null) {
            richiesta = chiamata.getMethod().getDeclaringClass().getAnnotation(Richiede.class);
        }
        if (Arrays.stream(richiesta.value()).noneMatch(utente::puo)) {
            throw new NonAutorizzatoException(Arrays.toString(richiesta.value()));
        }
        return chiamata.proceed();
    }
}
