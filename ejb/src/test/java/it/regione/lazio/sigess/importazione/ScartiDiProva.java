// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.TracceDiProva;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaXml;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** Imports with rejects that are never committed. */
final class ScartiDiProva implements AutoCloseable {

    static final long IMPORTAZIONE = 900;

    final EntityManager em = BaseDati.em();

    ScartiDiProva() {
        em.getTransaction().begin();
        importazione(IMPORTAZIONE, TipoFlusso.PS_PSA_SINA);
    }

    @Override
    public void close() {
        em.getTransaction().rollback();
        em.close();
    }

    ScartiService servizio(Ruolo ruolo) {
        ScartiService servizio = new ScartiService();
        servizio.em = em;
        servizio.esportazione = new EsportazioneScarti();
        servizio.esportazione.tracce = new TracceDiProva();
        servizio.esportazione.em = em;
        servizio.rettifiche = new Rettifiche();
        servizio.rettifiche.em = em;
        servizio.identificativi =
                new Identificativi() {
                    private long ultimo = 950;

                    @Override
                    public long importazione() {
                        return ultimo++;
                    }
                };
        servizio.utente =
                new UtenteDiProva(ruolo) {
                    @Override
                    public Optional<Operatore> operatore() {
                        return Optional.of(em.find(Operatore.class, "OP001"));
                    }
                };
        servizio.visibili = VisibiliDiProva.di(em, servizio.utente);
        servizio.propri = new FilePropri();
        servizio.propri.em = em;
        servizio.propri.utente = servizio.utente;
        return servizio;
    }

    void importazione(long id, TipoFlusso tipo) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.PAGINA,
                        "OP001",
                        "flusso.xml",
                        new ParametriImportazione("*", "RM1-UO1", "OP001", "ASSISTENZA_ECONOMICA"));
        importazione.descrivi(tipo, "UTF-8", testa("H501"), LocalDate.of(2025, 3, 14));
        importazione.passaA(StatoImportazione.COMPLETATA);
        em.persist(importazione);
        em.flush();
    }

    static IntestazioneFlusso testa(String ente) {
        return new IntestazioneFlusso(
                "H501.PS.20250314.0000001", ente, "Comune", "H501", "PRTPRV80P20H501T");
    }

    static RigheDiProva riga(String protocollo) {
        return RigheDiProva.occasionale().con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    void scarta(int numero, RigheDiProva riga, String... codici) {
        RigaFlusso originale = riga.riga();
        esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO) VALUES (900, ?1, ?1, 1, 0, 'SCARTATA')",
                numero);
        int n = 0;
        for (String codice : codici) {
            esegui(
                    "INSERT INTO RILIEVO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, CODICE, GRAVITA, REGOLA,"
                            + " RIMEDIO) VALUES (?1, 900, ?2, ?3, 'ERRORE', 'regola', ?4)",
                    -10L * numero + n++,
                    numero,
                    codice,
                    "rimedio " + codice);
        }
        esegui(
                "INSERT INTO SCARTO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, PERCORSO, CODICE, REGOLA,"
                        + " RIMEDIO, TESTO_ORIGINALE) VALUES (?1, 900, ?2, ?3, ?4, 'regola',"
                        + " 'rimedio', ?5)",
                -numero,
                numero,
                "riga " + numero,
                codici[0],
                RigaXml.frammento(originale));
    }

    void esegui(String sql, Object... parametri) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parametri.length; i++) {
            query.setParameter(i + 1, parametri[i]);
        }
        query.executeUpdate();
    }
}
