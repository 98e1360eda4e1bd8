// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a flow: {@code Beneficiario[n]/PrestazioniSociali[m]} or {@code SINBA[n]}, raw strings
 * as read. A {@code Beneficiario} without benefits is one row with {@link #prestazione()} 0.
 *
 * <p>The values can be repaired in place by the rules (and only by them), before they are judged.
 */
public final class RigaFlusso implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TipoFlusso tipo;
    private final long numero;
    private final int beneficiario;
    private final int prestazione;
    private final long posizione;
    private final EnumMap<Campo, String> valori = new EnumMap<>(Campo.class);
    private final List<EnumMap<Campo, String>> indirizzi = new ArrayList<>();
    private final EnumMap<Lista, List<String>> liste = new EnumMap<>(Lista.class);
    private final List<String> sconosciuti = new ArrayList<>();
    private boolean sina;
    private RigaCsv csv;

    /**
     * @param numero row number in the file, from 1
     * @param beneficiario ordinal of {@code Beneficiario} or {@code SINBA}, from 1
     * @param prestazione ordinal of {@code PrestazioniSociali} in its beneficiario, from 1; 0 =
     *     none
     * @param posizione offset of the row's start in the stored file, in UTF-16 characters of its
     *     text without byte order mark
     */
    public RigaFlusso(
            TipoFlusso tipo, long numero, int beneficiario, int prestazione, long posizione) {
        this.tipo = tipo;
        this.numero = numero;
        this.beneficiario = beneficiario;
        this.prestazione = prestazione;
        this.posizione = posizione;
    }

    /** A row equal to this one that later repairs of this one do not touch. */
    public RigaFlusso copia() {
        RigaFlusso copia = new RigaFlusso(tipo, numero, beneficiario, prestazione, posizione);
        copia.valori.putAll(valori);
        indirizzi.forEach(i -> copia.indirizzi.add(i.clone()));
        liste.forEach((lista, codici) -> copia.liste.put(lista, List.copyOf(codici)));
        copia.sconosciuti.addAll(sconosciuti);
        copia.sina = sina;
        copia.csv = csv;
        return copia;
    }

    public TipoFlusso tipo() {
        return tipo;
    }

    public long numero() {
        return numero;
    }

    public int beneficiario() {
        return beneficiario;
    }

    public int prestazione() {
        return prestazione;
    }

    public long posizione() {
        return posizione;
    }

    /**
     * {@code Beneficiario[3]/PrestazioniSociali[1]} or {@code SINBA[2]}; of a table with the line
     * behind it, {@code SINBA[2] (CSV:3)}.
     */
    public String percorso() {
        return csv == null ? elemento() : elemento() + " (CSV:" + csv.linea() + ")";
    }

    private String elemento() {
        if (tipo == TipoFlusso.SINBA) {
            return "SINBA[" + beneficiario + "]";
        }
        String persona = "Beneficiario[" + beneficiario + "]";
        return prestazione == 0 ? persona : persona + "/PrestazioniSociali[" + prestazione + "]";
    }

    /** The value as written, or null when the attribute is absent. Not for fields of addresses. */
    public String valore(Campo campo) {
        return valori.get(campo);
    }

    /** True when the attribute is present with something that is not blank. */
    public boolean presente(Campo campo) {
        String valore = valori.get(campo);
        return valore != null && !valore.isBlank();
    }

    /** Null removes the value. */
    public void imposta(Campo campo, String valore) {
        if (valore == null) {
            valori.remove(campo);
        } else {
            valori.put(campo, valore);
        }
    }

    /** All present values but those of addresses; unmodifiable view. */
    public Map<Campo, String> valori() {
        return Collections.unmodifiableMap(valori);
    }

    /** The {@code Indirizzo} elements in file order, each with its attributes; modifiable. */
    public List<EnumMap<Campo, String>> indirizzi() {
        return indirizzi;
    }

    /** Codes of a list element; null when the element is absent, empty when it holds none. */
    public List<String> lista(Lista lista) {
        return liste.get(lista);
    }

    /** Null removes the list. */
    public void imposta(Lista lista, List<String> codici) {
        if (codici == null) {
            liste.remove(lista);
        } else {
            liste.put(lista, codici);
        }
    }

    /** Paths of attributes and elements that no schema knows; they are ignored and reported. */
    public List<String> sconosciuti() {
        return sconosciuti;
    }

    /** Whether the benefit carries a {@code SINA} element. */
    public boolean conSina() {
        return sina;
    }

    public void conSina(boolean sina) {
        this.sina = sina;
    }

    /** Where the row stood in a table; null when the flow is XML. */
    public RigaCsv csv() {
        return csv;
    }

    public void csv(RigaCsv csv) {
        this.csv = csv;
    }
}
