// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.DecisioneVerifica;
import it.regione.lazio.sigess.importazione.EsitoDecisione;
import it.regione.lazio.sigess.importazione.EsitoVariazione;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.TurnoOccupatoException;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.LongFunction;
import javax.sql.DataSource;

/**
 * Writes what people decide on rows and on differences of persons, in the caller's JTA transaction.
 * The first thing each call does is to take the row of the turn: it never comes between the
 * statements of a chunk, and a preview sees that the records have moved.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ScritturaScelte {

    /** Oracle would wait for ever. */
    private static final String ATTESA =
            "SELECT ID FROM TURNO_SCRITTURA WHERE ID = 1 FOR UPDATE WAIT ";

    private static final int SECONDI = 10;

    /** H2: lock timeout; Oracle: resource busy, with and without a wait. */
    private static final Set<Integer> OCCUPATO = Set.of(50200, 30006, 54);

    private static final String TURNO = "UPDATE TURNO_SCRITTURA SET GIRO = GIRO + 1 WHERE ID = 1";

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    @Inject private Identificativi identificativi;

    private interface Lavoro<T> {
        T fai(Connection c) throws SQLException;
    }

    /**
     * Decides an item of the queue, with what repeats it; a decision on who a person is answers
     * every open row of theirs.
     *
     * @param contesti what the rows of an import share, by its id
     * @return how it ended; nothing is written when somebody else had decided
     * @throws IllegalArgumentException the choice is none of this cause
     */
    public EsitoDecisione decidi(
            long verifica,
            DecisioneVerifica decisione,
            LongFunction<ContestoImportazione> contesti) {
        return inTurno(
                c -> new Smaltimento(c, identificativi, contesti).decidi(verifica, decisione));
    }

    /**
     * Accepts or refuses a proposed value.
     *
     * @return how it ended; a record that has moved meanwhile is left and the proposal brought up
     *     to date
     */
    public EsitoVariazione decidi(
            long variazione,
            boolean accetta,
            String operatore,
            LongFunction<ContestoImportazione> contesti) {
        return inTurno(
                c -> new AccettaVariazione(c, contesti).decidi(variazione, accetta, operatore));
    }

    /**
     * @throws TurnoOccupatoException others hold it longer than these seconds
     */
    static void prendiTurno(Connection c, int secondi) throws SQLException {
        try (PreparedStatement attesa = c.prepareStatement(ATTESA + secondi);
                PreparedStatement turno = c.prepareStatement(TURNO)) {
            attesa.executeQuery().close();
            turno.executeUpdate();
        } catch (SQLException e) {
            if ("HYT00".equals(e.getSQLState()) || OCCUPATO.contains(e.getErrorCode())) {
                throw new TurnoOccupatoException();
            }
            throw e;
        }
    }

    private <T> T inTurno(Lavoro<T> lavoro) {
        try (Connection c = dataSource.getConnection()) {
            prendiTurno(c, SECONDI);
            return lavoro.fai(c);
        } catch (SQLException e) {
            // The driver's message quotes values of the rows: it must not reach a log.
            throw new IllegalStateException("SQLState " + e.getSQLState());
        }
    }
}
