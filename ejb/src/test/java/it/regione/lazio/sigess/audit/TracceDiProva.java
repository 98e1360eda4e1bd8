// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.organizzazione.Abilitazione;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The audit without a server: on a given database, or only remembering what it was told. */
public class TracceDiProva extends Tracce {

    private final List<String> parti = new ArrayList<>();

    /** Writes nowhere. */
    public TracceDiProva() {}

    /** Writes for somebody without a staff code. */
    TracceDiProva(DataSource database, String nome, Ruolo... ruoli) {
        dataSource = database;
        identificativi = new Identificativi(database);
        contesto = new ContestoRichiesta();
        contesto.web("una-sessione", "192.0.2.7");
        utente = new Sconosciuto(nome, Set.of(ruoli));
    }

    /** What was told of exports: operation and how many. */
    public List<String> parti() {
        return parti;
    }

    @Override
    public void parte(
            Operazione operazione, Long oggetto, List<? extends RiguardaSoggetti> persone) {
        parti.add(operazione + " " + oggetto + " " + persone.size());
    }

    /** Proved by the identity provider, and nobody here. */
    private static final class Sconosciuto extends UtenteCorrente {

        private final String nome;
        private final Set<Ruolo> ruoli;

        Sconosciuto(String nome, Set<Ruolo> ruoli) {
            this.nome = nome;
            this.ruoli = ruoli;
        }

        @Override
        public Optional<Operatore> operatore() {
            return Optional.empty();
        }

        @Override
        public Optional<String> principale() {
            return Optional.ofNullable(nome);
        }

        @Override
        public Set<Ruolo> getRuoli() {
            return ruoli;
        }

        @Override
        public List<Abilitazione> abilitazioni() {
            return List.of();
        }
    }
}
