// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/**
 * Writes down every refusal of a service, whatever method it is: the function that one may not use,
 * the record that is not there, or not for this person. In a transaction of its own, since the one
 * of the call is rolled back. Outermost, so it also hears {@link
 * it.regione.lazio.sigess.organizzazione.ControlloAbilitazione}.
 */
@Interceptor
@Richiede({})
@Priority(Interceptor.Priority.APPLICATION - 100)
public class TracciaRifiuti {

    @Inject Tracce tracce;
    @Inject ContestoRichiesta contesto;

    @AroundInvoke
    public Object traccia(InvocationContext chiamata) throws Exception {
        try {
            return chiamata.proceed();
        } catch (NonAutorizzatoException e) {
            registra(chiamata, EsitoAccesso.NEGATO, e);
            throw e;
        } catch (NonTrovatoException e) {
            registra(chiamata, EsitoAccesso.NON_TROVATO, e);
            throw e;
        }
    }

    private void registra(InvocationContext chiamata, EsitoAccesso esito, RuntimeException causa) {
        if (!contesto.nuovo(causa)) {
            return;
        }
        Method metodo = chiamata.getMethod();
        Traccia traccia = metodo.getAnnotation(Traccia.class);
        String oggetto = Oggetto.di(chiamata.getParameters());
        if (traccia != null) {
            tracce.rifiuto(traccia.value(), oggetto, esito);
        } else {
            String dove = metodo.getDeclaringClass().getSimpleName() + "." + metodo.getName();
            tracce.rifiuto(Operazione.ALTRA, oggetto == null ? dove : dove + " " + oggetto, esito);
        }
    }
}
