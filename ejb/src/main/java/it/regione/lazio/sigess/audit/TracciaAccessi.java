// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Writes down every call of a method that is {@link Traccia}: inside of the method's transaction,
 * after its result. Nearest to the method, so what is refused never gets here.
 */
@Interceptor
@Traccia(Operazione.ALTRA)
@Priority(Interceptor.Priority.APPLICATION + 100)
public class TracciaAccessi {

    @Inject Tracce tracce;

    @AroundInvoke
    public Object traccia(InvocationContext chiamata) throws Exception {
        Object risultato = chiamata.proceed();
        Traccia traccia = chiamata.getMethod().getAnnotation(Traccia.class);
        if (!traccia.aParti()) {
            tracce.registra(traccia.value(), Oggetto.di(chiamata.getParameters()), risultato);
        }
        return risultato;
    }
}
