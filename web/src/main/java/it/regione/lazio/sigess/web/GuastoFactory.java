// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Guasto} before the handler of Faces. */
public class GuastoFactory extends ExceptionHandlerFactory {

    public GuastoFactory(ExceptionHandlerFactory prima) {
        super(prima);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Guasto(getWrapped().getExceptionHandler());
    }
}
