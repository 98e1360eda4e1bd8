// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** What the database counts for an undo. */
final class ContiAnnullamento {

    private static final int BLOCCO = 10_000;

    private static final List<String> TABELLE =
            List.of(
                    "INTERVENTO",
                    "SCHEDA_SINA",
                    "SCHEDA_SINBA",
                    "PRESA_IN_CARICO",
                    "INDIRIZZO",
                    "SOGGETTO");

    private final EntityManager em;
    private final Annullamento annullamento;

    ContiAnnullamento(EntityManager em, Annullamento annullamento) {
        this.em = em;
        this.annullamento = annullamento;
    }

    /** Turn of the writers; -1, which is never equal to one, while somebody holds it. */
    long giro() {
        return numero(
                "SELECT CASE WHEN IMPORTAZIONE_ID IS NULL THEN GIRO ELSE -1 END"
                        + " FROM TURNO_SCRITTURA WHERE ID = 1");
    }

    int righe() {
        return (int)
                numero(
                        "SELECT COALESCE(MAX(NUMERO), 0) FROM RIGA_IMPORTAZIONE"
                                + " WHERE IMPORTAZIONE_ID = ?1",
                        annullamento.getImportazioneId());
    }

    /** Records of the import that are there now. */
    int creatiOra() {
        return TABELLE.stream()
                .mapToInt(
                        t ->
                                (int)
                                        numero(
                                                "SELECT COUNT(*) FROM "
                                                        + t
                                                        + " WHERE CREATO_DA = ?1",
                                                annullamento.getImportazioneId()))
                .sum();
    }

    /** Records of the import that were there when the undo began, the first time or again. */
    int creati() {
        return creatiOra() + (int) creati("= 'ELIMINA'");
    }

    /** What was left is judged again; what was taken away is told still. */
    void daCapo() {
        for (String tabella : List.of("ANNULLAMENTO_RIGA", "ANNULLAMENTO_CONTO")) {
            em.createNativeQuery(
                            "DELETE FROM "
                                    + tabella
                                    + " WHERE ANNULLAMENTO_ID = ?1 AND AZIONE = 'RESTA'")
                    .setParameter(1, annullamento.getId())
                    .executeUpdate();
        }
    }

    /** Records of the import that were taken away or left. */
    long decisi() {
        return creati("<> '-'");
    }

    /**
     * Made = taken away + left; what was left is what is there; every change was taken back, or its
     * record was left.
     */
    boolean siConserva() {
        return decisi() == annullamento.getCreati()
                && creati("= 'RESTA'") == creatiOra()
                && numero(
                                "SELECT COUNT(*) FROM MODIFICA M WHERE M.IMPORTAZIONE_ID = ?1"
                                        + " AND M.RIPRISTINATA IS NULL AND NOT EXISTS (SELECT 1"
                                        + " FROM ANNULLAMENTO_RIGA A WHERE A.ANNULLAMENTO_ID = ?2"
                                        + " AND A.TABELLA = M.TABELLA"
                                        + " AND A.RECORD_ID = M.RECORD_ID)",
                                annullamento.getImportazioneId(),
                                annullamento.getId())
                        == 0;
    }

    /**
     * Takes away some rows of the looks at this import, then the looks themselves; not of the one
     * whose place this look takes, which tells what has moved.
     */
    boolean dimentica() {
        String altre = " IMPORTAZIONE_ID = ?1 AND PROVA = 1 AND ID <> ?2 AND ID <> ?3";
        String prove = " WHERE ANNULLAMENTO_ID IN (SELECT ID FROM ANNULLAMENTO WHERE" + altre + ")";
        if (esegui("DELETE FROM ANNULLAMENTO_RIGA" + prove + " AND ROWNUM <= " + BLOCCO) > 0) {
            return true;
        }
        esegui("DELETE FROM ANNULLAMENTO_CONTO" + prove);
        esegui("DELETE FROM ANNULLAMENTO WHERE" + altre);
        return false;
    }

    private int esegui(String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, annullamento.getImportazioneId())
                .setParameter(2, annullamento.getId())
                .setParameter(3, sostituito())
                .executeUpdate();
    }

    private long sostituito() {
        Long piano = annullamento.isProva() ? annullamento.getPianoId() : null;
        return piano == null ? 0 : piano;
    }

    private long creati(String azione) {
        return numero(
                "SELECT COALESCE(SUM(QUANTI), 0) FROM ANNULLAMENTO_CONTO"
                        + " WHERE CREATO = 1 AND AZIONE "
                        + azione
                        + " AND ANNULLAMENTO_ID = ?1",
                annullamento.getId());
    }

    private long numero(String sql, Object... parametri) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parametri.length; i++) {
            query.setParameter(i + 1, parametri[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
