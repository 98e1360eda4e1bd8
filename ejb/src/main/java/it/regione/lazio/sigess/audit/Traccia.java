// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method writes down that it was called, in its own transaction, after it has its result and
 * before anybody else has it. When that cannot be written the call fails.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Traccia {

    @Nonbinding
    Operazione value();

    /** The method itself writes down each part of what it gives out, before that part leaves. */
    @Nonbinding
    boolean aParti() default false;
}
