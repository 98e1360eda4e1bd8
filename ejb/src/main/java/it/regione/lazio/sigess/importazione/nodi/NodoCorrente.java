// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.nodi;

import jakarta.enterprise.context.ApplicationScoped;

/** The node that this server process is, once it has registered. */
@ApplicationScoped
public class NodoCorrente {

    private volatile Long id;

    /** Id of this node; null before it registers. */
    public Long id() {
        return id;
    }

    /** This process is this node from now on. */
    public void diventa(long nodo) {
        id = nodo;
    }
}
