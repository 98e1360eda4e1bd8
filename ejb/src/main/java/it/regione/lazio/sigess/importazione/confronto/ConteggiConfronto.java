// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

/** How many objects of the two files stand how. */
public record ConteggiConfronto(
        int nuovi, int variati, int cessati, int invariati, int nonConfrontati) {

    public static final ConteggiConfronto NESSUNO = new ConteggiConfronto(0, 0, 0, 0, 0);

    public ConteggiConfronto piu(ConteggiConfronto altri) {
        return new ConteggiConfronto(
                nuovi + altri.nuovi,
                variati + altri.variati,
                cessati + altri.cessati,
                invariati + altri.invariati,
                nonConfrontati + altri.nonConfrontati);
    }

    /** How many are in both files. */
    public int inEntrambi() {
        return variati + invariati;
    }
}
