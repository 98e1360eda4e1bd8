// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.nodi;

import it.regione.lazio.sigess.importazione.Identificativi;
import jakarta.persistence.EntityManager;

/** The beans of this package on a persistence context given by hand. */
public final class NodiDiProva {

    private NodiDiProva() {}

    public static RegistroNodi registro(EntityManager em) {
        RegistroNodi registro = new RegistroNodi();
        registro.em = em;
        registro.identificativi =
                new Identificativi() {
                    @Override
                    public long id() {
                        return ((Number)
                                        em.createNativeQuery("SELECT SEQ_ID.NEXTVAL FROM DUAL")
                                                .getSingleResult())
                                .longValue();
                    }
                };
        return registro;
    }

    public static LavoriInCorso lavori(EntityManager em) {
        LavoriInCorso lavori = new LavoriInCorso();
        lavori.em = em;
        return lavori;
    }
}
