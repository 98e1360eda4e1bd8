// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.Confronto;
import it.regione.lazio.sigess.importazione.ConfrontoService;
import it.regione.lazio.sigess.importazione.TipoConfronto;
import it.regione.lazio.sigess.importazione.VoceConfronto;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;

/** An import against the file before it; the kind that is shown is part of the address. */
@Named
@ViewScoped
public class ConfrontoPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ConfrontoService servizio;
    @Inject private DatiConfronto dati;
    @Inject private VistaImportazione vista;

    private final Elenco<VoceConfronto> elenco =
            new Elenco<>(
                    finestra -> servizio.elenco(vista.getId(), getScelto(), finestra),
                    () -> servizio.conta(vista.getId(), getScelto()));

    private String tipo;

    public TipoConfronto[] getTipi() {
        return TipoConfronto.values();
    }

    public Elenco<VoceConfronto> getElenco() {
        return elenco;
    }

    /** As the address has it. */
    public String getTipo() {
        return tipo;
    }

    public void setTipo(String tipo) {
        this.tipo = tipo;
    }

    /** What the address asks for; what is no kind stands for the first one that has any row. */
    public TipoConfronto getScelto() {
        return Stream.of(TipoConfronto.values())
                .filter(t -> t.name().equals(tipo))
                .findFirst()
                .orElseGet(this::primo);
    }

    private TipoConfronto primo() {
        Confronto confronto = dati.getConfronto();
        if (confronto == null) {
            throw new NonTrovatoException("confronto " + vista.getId());
        }
        return Stream.of(TipoConfronto.values())
                .filter(t -> confronto.quanti(t) > 0)
                .findFirst()
                .orElse(TipoConfronto.NUOVO);
    }
}
