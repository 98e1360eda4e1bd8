// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

/** Nobody is let in by this. */
class RifiutoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Causa causa;

    RifiutoException(Causa causa, String perche) {
        super(perche);
        this.causa = causa;
    }

    RifiutoException(Causa causa, Throwable perche) {
        super(perche);
        this.causa = causa;
    }

    Causa causa() {
        return causa;
    }

    /** Refuses when {@code vero} does not hold. */
    static void seNon(boolean vero, Causa causa, String perche) {
        if (!vero) {
            throw new RifiutoException(causa, perche);
        }
    }
}
