// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.presaincarico.PresaInCarico;
import it.regione.lazio.sigess.shared.Provenienza;
import it.regione.lazio.sigess.soggetto.Soggetto;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;

/** A form as questions and answers: the questions are the attributes of its element. */
@MappedSuperclass
public abstract class Scheda extends Provenienza {

    public abstract Elemento elemento();

    public abstract Soggetto getSoggetto();

    public abstract PresaInCarico getPresaInCarico();

    /** Date of the flow that brought it: the file gives no date of assessment. */
    public abstract LocalDate getDataScheda();

    /** Codes of a repeated answer, in file order; empty when not given. */
    public abstract List<String> risposte(Lista lista);

    /** The answer to {@code campo} as its code; null when not given. */
    public String risposta(Campo campo) {
        try {
            Field campoJava = getClass().getDeclaredField(campo.proprieta());
            campoJava.setAccessible(true);
            return (String) campoJava.get(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(campo + " is no question of " + elemento(), e);
        }
    }
}
