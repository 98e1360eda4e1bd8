// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static it.regione.lazio.sigess.importazione.lettura.Flussi.ANAGRAFICA;
import static it.regione.lazio.sigess.importazione.lettura.Flussi.INDIRIZZO;
import static it.regione.lazio.sigess.importazione.lettura.Flussi.beneficiario;
import static it.regione.lazio.sigess.importazione.lettura.Flussi.flusso;
import static it.regione.lazio.sigess.importazione.lettura.Flussi.prestazione;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a row, what it is called, and what happens to things in unusual places. */
class LettoreFlussoTest {

    @Test
    void rowsAreNumberedThroughTheFileAndNamedByTheirElements() throws Exception {
        List<RigaFlusso> righe =
                Flussi.righe(
                        flusso(
                                beneficiario(prestazione("a"), prestazione("b")),
                                beneficiario(ANAGRAFICA),
                                beneficiario(prestazione("c"))));

        assertThat(righe).extracting(RigaFlusso::numero).containsExactly(1L, 2L, 3L, 4L);
        assertThat(righe)
                .extracting(RigaFlusso::percorso)
                .containsExactly(
                        "Beneficiario[1]/PrestazioniSociali[1]",
                        "Beneficiario[1]/PrestazioniSociali[2]",
                        "Beneficiario[2]",
                        "Beneficiario[3]/PrestazioniSociali[1]");
        assertThat(righe)
                .extracting(r -> r.valore(Campo.PROTOCOLLO_DOMANDA))
                .containsExactly("a", "b", null, "c");
    }

    @Test
    void formsOfMinorsAreRowsToo() throws Exception {
        List<RigaFlusso> righe = Flussi.righe(flusso("<SINBA/>", "<SINBA IDBeneficiario='M'/>"));

        assertThat(righe).extracting(RigaFlusso::percorso).containsExactly("SINBA[1]", "SINBA[2]");
        assertThat(righe).extracting(RigaFlusso::numero).containsExactly(1L, 2L);
        assertThat(righe.get(1).valore(Campo.ID_BENEFICIARIO)).isEqualTo("M");
    }

    @Test
    void kindIsToldByTheContentNotByTheName() throws Exception {
        String xml = flusso("<SINBA/>");
        try (LettoreFlusso lettore = new LettoreFlusso(Flussi.stream(xml))) {
            assertThat(lettore.intestazione().nome()).contains(".PS.");
            assertThat(lettore.tipo()).isEqualTo(TipoFlusso.SINBA);
            assertThat(lettore.codifica()).isEqualTo("UTF-8");
        }
    }

    @Test
    void eachRowHasThePersonOfItsOwn() throws Exception {
        List<RigaFlusso> righe =
                Flussi.righe(
                        flusso(
                                beneficiario(ANAGRAFICA, INDIRIZZO, prestazione("a")),
                                "<Beneficiario>" + prestazione("b") + "</Beneficiario>"));
        righe.get(0).imposta(Campo.COGNOME, "riparato");
        righe.get(0).indirizzi().get(0).put(Campo.CODICE_NAZIONE, "riparato");

        assertThat(righe.get(1).valori()).containsOnlyKeys(Campo.PROTOCOLLO_DOMANDA);
        assertThat(righe.get(1).indirizzi()).isEmpty();
    }

    @Test
    void rowsOfOnePersonShareNothingThatARepairCouldChange() throws Exception {
        List<RigaFlusso> righe =
                Flussi.righe(
                        flusso(
                                beneficiario(
                                        ANAGRAFICA,
                                        INDIRIZZO,
                                        prestazione("a"),
                                        prestazione("b"))));
        righe.get(0).imposta(Campo.COGNOME, "riparato");
        righe.get(0).indirizzi().get(0).put(Campo.CODICE_NAZIONE, "riparato");

        assertThat(righe.get(1).valore(Campo.COGNOME)).isEqualTo("PROVETTI");
        assertThat(righe.get(1).indirizzi().get(0)).containsEntry(Campo.CODICE_NAZIONE, "380");
    }

    @Test
    void childrenOfAPersonMayComeInAnyOrder() throws Exception {
        String altro = "<Indirizzo CodiceNazione='504'/>";
        List<RigaFlusso> righe =
                Flussi.righe(
                        flusso(
                                beneficiario(
                                        prestazione("a"),
                                        INDIRIZZO,
                                        prestazione("b"),
                                        ANAGRAFICA,
                                        altro)));

        assertThat(righe)
                .hasSize(2)
                .allSatisfy(
                        r -> {
                            assertThat(r.valore(Campo.COGNOME)).isEqualTo("PROVETTI");
                            assertThat(r.indirizzi())
                                    .extracting(i -> i.get(Campo.CODICE_NAZIONE))
                                    .containsExactly("380", "504");
                            assertThat(r.sconosciuti()).isEmpty();
                        });
    }

    @Test
    void whatNoSchemaKnowsIsNotedAndItsNeighboursAreRead() throws Exception {
        RigaFlusso riga =
                Flussi.righe(
                                flusso(
                                        "<Beneficiario Eta='7' CodiceFiscale='X'>testo"
                                                + "<Anagrafica Cognome='C' Alias='A'><Foto>x</Foto></Anagrafica>"
                                                + "<Telefono><SINA/><PrestazioniSociali/></Telefono>"
                                                + "<PrestazioniSociali Nota='n' PresaCarico='1'>"
                                                + "<SIP/><SINA Voto='1' Mobilita='2'>"
                                                + "<InvaliditaCivile><InvCiv>1<b>9</b>2</InvCiv><X/></InvaliditaCivile>"
                                                + "<Famiglia/></SINA></PrestazioniSociali>"
                                                + "<x:Anagrafica xmlns:x='urn:x' Nome='N'/></Beneficiario>"))
                        .get(0);

        assertThat(riga.sconosciuti())
                .containsExactlyInAnyOrder(
                        "Beneficiario/@Eta",
                        "Beneficiario/text()",
                        "Anagrafica/@Alias",
                        "Anagrafica/Foto",
                        "Beneficiario/Telefono",
                        "PrestazioniSociali/@Nota",
                        "PrestazioniSociali/SIP",
                        "SINA/@Voto",
                        "InvCiv/b",
                        "InvaliditaCivile/X",
                        "SINA/Famiglia",
                        "Beneficiario/{urn:x}Anagrafica");
        assertThat(riga.valori())
                .containsOnlyKeys(
                        Campo.CODICE_FISCALE, Campo.COGNOME, Campo.PRESA_CARICO, Campo.MOBILITA);
        assertThat(riga.lista(Lista.INVALIDITA_CIVILE)).containsExactly("12");
    }

    @Test
    void secondOfWhatIsOnlyOnceIsNotedTheFirstCounts() throws Exception {
        String sina = "<SINA Mobilita='1'/><SINA Mobilita='2'/>";
        String seconda = "<Anagrafica Cognome='ALTRI' Nome='N'/>";
        RigaFlusso riga =
                Flussi.righe(flusso(beneficiario(ANAGRAFICA, seconda, prestazione("a", sina))))
                        .get(0);

        assertThat(riga.valore(Campo.COGNOME)).isEqualTo("PROVETTI");
        assertThat(riga.valore(Campo.NOME)).isNull();
        assertThat(riga.valore(Campo.MOBILITA)).isEqualTo("1");
        assertThat(riga.sconosciuti())
                .containsExactlyInAnyOrder(
                        "Beneficiario/Anagrafica[2]", "PrestazioniSociali/SINA[2]");
    }

    @Test
    void secondListIsNotedTheFirstCounts() throws Exception {
        String liste =
                "<Famiglia><ComposizioneFamiglia>1</ComposizioneFamiglia></Famiglia>"
                        + "<Famiglia><ComposizioneFamiglia>2</ComposizioneFamiglia></Famiglia>";
        RigaFlusso riga = Flussi.righe(flusso("<SINBA>" + liste + "</SINBA>")).get(0);

        assertThat(riga.lista(Lista.FAMIGLIA)).containsExactly("1");
        assertThat(riga.sconosciuti()).containsExactly("SINBA/Famiglia[2]");
    }

    @Test
    void addressesBeyondAnyReasonAreNotedNotKept() throws Exception {
        String molti = INDIRIZZO.repeat(LettoreBeneficiario.MAX_INDIRIZZI + 5);
        RigaFlusso riga = Flussi.righe(flusso(beneficiario(molti, prestazione("a")))).get(0);

        assertThat(riga.indirizzi()).hasSize(LettoreBeneficiario.MAX_INDIRIZZI);
        assertThat(riga.sconosciuti()).containsExactly("Beneficiario/Indirizzo[21]");
    }

    @Test
    void strangersOutsideTheRowsAreNotedForTheFlow() throws Exception {
        String xml =
                "<Flusso xmlns='http://inps.it/Casellario' Versione='2'>"
                        + "<IdentificazioneFlusso Ora='1'><Ente Tipo='x'/><Ente/><Y/></IdentificazioneFlusso>"
                        + "<SINBA/><Altro/><IdentificazioneFlusso/>testo<SINBA/><Coda/></Flusso>";
        try (LettoreFlusso lettore = new LettoreFlusso(Flussi.stream(xml))) {
            assertThat(lettore.prossima().sconosciuti()).isEmpty();
            assertThat(lettore.prossima().sconosciuti()).isEmpty();
            assertThat(lettore.prossima()).isNull();
            assertThat(lettore.prossima()).isNull();
            assertThat(lettore.sconosciuti())
                    .containsExactlyInAnyOrder(
                            "Flusso/@Versione",
                            "IdentificazioneFlusso/@Ora",
                            "Ente/@Tipo",
                            "IdentificazioneFlusso/Ente[2]",
                            "IdentificazioneFlusso/Y",
                            "Flusso/Altro",
                            "Flusso/IdentificazioneFlusso[2]",
                            "Flusso/text()",
                            "Flusso/Coda");
        }
    }

    @Test
    void prefixesChangeNothingAndForeignAttributesAreOthersBusiness() throws Exception {
        String xml =
                "<c:Flusso xmlns:c='http://inps.it/Casellario'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xsi:schemaLocation='http://inps.it/Casellario http://127.0.0.1:1/x.xsd'>"
                        + "<c:IdentificazioneFlusso Nome='N'><c:Ente Codice='E'/></c:IdentificazioneFlusso>"
                        + "<c:Beneficiario CodiceFiscale='X' c:CodiceFiscale='Y' xsi:type='c:T'>"
                        + "<c:PrestazioniSociali><c:SINA><c:InvaliditaCivile>"
                        + "<d:InvCiv xmlns:d='http://inps.it/Casellario'>3</d:InvCiv>"
                        + "</c:InvaliditaCivile></c:SINA></c:PrestazioniSociali>"
                        + "</c:Beneficiario></c:Flusso>";
        RigaFlusso riga = Flussi.righe(xml).get(0);

        assertThat(riga.valore(Campo.CODICE_FISCALE)).isEqualTo("X");
        assertThat(riga.lista(Lista.INVALIDITA_CIVILE)).containsExactly("3");
        assertThat(riga.sconosciuti())
                .containsExactly("Beneficiario/@{http://inps.it/Casellario}CodiceFiscale");
    }

    @Test
    void valuesAreAsXmlLeavesThemNotTrimmedNotChanged() throws Exception {
        RigaFlusso riga =
                Flussi.righe(
                                flusso(
                                        "<Beneficiario CodiceFiscale=' prvzne48c09h501m  '>"
                                                + "<Anagrafica Cognome='A\r\nB\tC' Nome='A&#10;B&amp;&#x20AC;'"
                                                + " AnnoNascita=''/></Beneficiario>"))
                        .get(0);

        assertThat(riga.valore(Campo.CODICE_FISCALE)).isEqualTo(" prvzne48c09h501m  ");
        assertThat(riga.valore(Campo.COGNOME)).isEqualTo("A B C");
        assertThat(riga.valore(Campo.NOME)).isEqualTo("A\nB&€");
        assertThat(riga.valore(Campo.ANNO_NASCITA)).isEmpty();
    }

    @Test
    void codesAreReadAcrossCommentsInstructionsAndCdata() throws Exception {
        RigaFlusso riga =
                Flussi.righe(
                                flusso(
                                        "<!-- c --><?p q?><SINBA><!-- <Famiglia/> --><Prestazioni>\n"
                                                + "<CodicePrestazione>A<!-- x -->1<?p?><![CDATA[.0]]>4</CodicePrestazione>"
                                                + "<CodicePrestazione> A2.08\n</CodicePrestazione>"
                                                + "<CodicePrestazione/></Prestazioni><Famiglia/></SINBA>"))
                        .get(0);

        assertThat(riga.lista(Lista.PRESTAZIONI)).containsExactly("A1.04", " A2.08\n", "");
        assertThat(riga.lista(Lista.FAMIGLIA)).isEmpty();
        assertThat(riga.lista(Lista.INVALIDITA_CIVILE)).isNull();
        assertThat(riga.sconosciuti()).isEmpty();
    }

    @Test
    void formIsPresentEvenWhenItIsEmpty() throws Exception {
        List<RigaFlusso> righe =
                Flussi.righe(flusso(beneficiario(prestazione("a", "<SINA/>"), prestazione("b"))));

        assertThat(righe).extracting(RigaFlusso::conSina).containsExactly(true, false);
    }

    @Test
    void positionOfAPersonWithoutBenefitsIsThePersons() throws Exception {
        String xml = flusso("\n", beneficiario(ANAGRAFICA), "\n", beneficiario(INDIRIZZO));
        List<RigaFlusso> righe = Flussi.righe(xml);

        assertThat(righe)
                .extracting(RigaFlusso::posizione)
                .containsExactly(
                        (long) xml.indexOf("<Beneficiario"),
                        (long) xml.lastIndexOf("<Beneficiario"));
    }
}
