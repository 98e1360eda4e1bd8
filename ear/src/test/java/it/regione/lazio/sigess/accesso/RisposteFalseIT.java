// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.avvio.Chiavi;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Responses that no honest provider sends, or not to us, or not now: each is refused with a page
 * that says why. The provider is a key and a metadata file: the test signs what it likes.
 */
class RisposteFalseIT {

    private static final String PROVIDER = "https://idp.example.org/finto";
    private static final String PASSWORD = "sigess-demo";

    private static ServerSaml server;
    private static PrivateKey key;

    @BeforeAll
    static void start() throws Exception {
        Path keys = ServerSaml.home().resolve("finto").resolve("idp.p12");
        Chiavi provider = Chiavi.prepara(keys);
        try (InputStream file = Files.newInputStream(keys)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            key = (PrivateKey) store.getKey("sigess", PASSWORD.toCharArray());
        }
        Path metadata = keys.resolveSibling("metadata.xml");
        Files.writeString(
                metadata,
                """
                <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%1$s">
                <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
                <ds:X509Data><ds:X509Certificate>%2$s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
                <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%1$s/slo"/>
                <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%1$s/sso"/>
                </md:IDPSSODescriptor></md:EntityDescriptor>
                """
                        .formatted(PROVIDER, provider.certificato()),
                StandardCharsets.UTF_8);
        Chiavi.prepara(ServerSaml.keys());
        server =
                ServerSaml.start(
                        "-Dsigess.saml.metadati=" + metadata.toAbsolutePath(),
                        "-Dsigess.sessione.massima=20");
        server.awaitReady();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void theHonestResponseLetsInWithANewSession() throws Exception {
        Visitatore visitor = new Visitatore();
        String request = visitor.ask("/soggetti.xhtml?cognome=Rossi");
        String before = visitor.session();
        assertThat(visitor.answer(answer(request).encode(key)))
                .isEqualTo(ServerSaml.address() + "/soggetti.xhtml?cognome=Rossi");
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.page("/index.xhtml")).contains("Prova Anna");
    }

    @Test
    void theProviderEndsASessionAndNobodyElseDoes() throws Exception {
        Visitatore visitor = new Visitatore();
        RispostaFinta answer = answer(visitor.ask("/index.xhtml"));
        visitor.answer(answer.encode(key));
        answer.signResponse = false;
        new Visitatore().request(answer.logoutRequest(key));
        assertThat(visitor.page("/index.xhtml")).contains("Prova Anna");
        answer.signResponse = true;
        assertThat(new Visitatore().request(answer.logoutRequest(key)))
                .startsWith(PROVIDER + "/slo?SAMLResponse=");
        visitor.ask("/index.xhtml");
    }

    @Test
    void anExpiredSessionLeadsBackToThePageWithItsFilters() throws Exception {
        String page = ServerSaml.address() + "/soggetti.xhtml?cognome=Rossi";
        Visitatore visitor = new Visitatore();
        assertThat(visitor.send("/soggetti.xhtml", page, false)).isEqualTo("303 " + page);
        assertThat(visitor.send("/soggetti.xhtml", page, true))
                .startsWith("200 ")
                .contains("<partial-response><redirect url=\"" + page + "\">");
        assertThat(visitor.send("/soggetti.xhtml", "https://altra.example.org/", false))
                .isEqualTo("303 " + ServerSaml.address() + "/index.xhtml");
    }

    @Test
    void aSessionEndsHoweverBusyItIsAndTheProofIsNew() throws Exception {
        String page = "/soggetti.xhtml?cognome=Rossi";
        Visitatore visitor = new Visitatore();
        visitor.answer(answer(visitor.ask(page)).encode(key));
        assertThat(visitor.asked()).doesNotContain("ForceAuthn=\"true\"");
        assertThat(visitor.page("/sessione-viva")).isEqualTo("true");
        Instant late = Instant.now().plusSeconds(60);
        String where = visitor.open(page);
        assertThat(where).isEqualTo("200 ");
        while (where.equals("200 ") && Instant.now().isBefore(late)) {
            TimeUnit.MILLISECONDS.sleep(500);
            where = visitor.open(page);
        }
        assertThat(where).isEqualTo("303 /sigess" + page);
        assertThat(visitor.page("/sessione-viva")).isEqualTo("false");
        String request = visitor.ask(page);
        assertThat(visitor.asked()).contains("ForceAuthn=\"true\"");
        assertThat(visitor.answer(answer(request).encode(key)))
                .isEqualTo(ServerSaml.address() + page);
        assertThat(visitor.page("/index.xhtml")).contains("Prova Anna");
    }

    @Test
    void theMetadataAreSignedWithTheKeyOfTheRequests() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] metadata = new Visitatore().page("/saml/metadati").getBytes(StandardCharsets.UTF_8);
        Element root =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(metadata))
                        .getDocumentElement();
        root.setIdAttribute("ID", true);
        Element signature = (Element) root.getFirstChild();
        try (InputStream file = Files.newInputStream(ServerSaml.keys())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            DOMValidateContext context =
                    new DOMValidateContext(
                            store.getCertificate("sigess").getPublicKey(), signature);
            XMLSignature read =
                    XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            assertThat(read.getSignedInfo().getSignatureMethod().getAlgorithm())
                    .isEqualTo(SignatureMethod.RSA_SHA256);
            assertThat(read.validate(context)).isTrue();
            root.setAttribute("entityID", "https://altra.example.org");
            assertThat(
                            XMLSignatureFactory.getInstance("DOM")
                                    .unmarshalXMLSignature(context)
                                    .validate(context))
                    .isFalse();
        }
    }

    @Test
    void whatIsRefusedIsInTheAudit() throws Exception {
        Visitatore visitor = new Visitatore();
        RispostaFinta answer = answer(visitor.ask("/index.xhtml"));
        answer.errorMessage = "ErrorCode nr23";
        visitor.refused(answer.encode(key), "spid-23");
        new Visitatore().open("/rifiuto?causa=inventata");
        assertThat(
                        ServerSaml.column(
                                "SELECT OPERATORE || ' ' || INDIRIZZO || ' ' || OGGETTO FROM"
                                        + " AUDIT_OPERAZIONE WHERE OPERAZIONE = 'ACCESSO' AND"
                                        + " ESITO = 'NEGATO'"))
                .contains("ignoto 127.0.0.1 spid-23")
                .noneMatch(row -> row.contains("inventata"));
    }

    @Test
    void theMetadataTellAProviderWhatAgidAsksFor() throws Exception {
        assertThat(new Visitatore().page("/saml/metadati"))
                .contains(
                        "entityID=\"" + ServerSaml.address() + "\"",
                        "AuthnRequestsSigned=\"true\"",
                        "WantAssertionsSigned=\"true\"",
                        "<ds:X509Certificate>MII",
                        "Location=\"" + ServerSaml.address() + "/saml\"",
                        "AttributeConsumingService",
                        "Name=\"fiscalNumber\"",
                        "OrganizationName",
                        "ContactPerson");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("non-richiesta", a -> a.inResponseTo = null),
                wrong("di-altri", a -> a.inResponseTo = "_of-nobody"),
                wrong("di-altri", a -> a.subjectInResponseTo = "_of-nobody"),
                wrong("emittente", a -> a.issuer = "https://idp.example.org/altro"),
                wrong("emittente", a -> a.assertionIssuer = "https://idp.example.org/altro"),
                wrong("destinatario", a -> a.audience = "https://altra.example.org"),
                wrong("destinazione", a -> a.destination = "https://altra.example.org/saml"),
                wrong("destinazione", a -> a.recipient = "https://altra.example.org/saml"),
                wrong("scaduta", a -> a.notOnOrAfter = a.issued.minusSeconds(90)),
                wrong("scaduta", a -> a.notBefore = a.issued.plusSeconds(90)),
                wrong("scaduta", a -> a.issued = a.issued.minusSeconds(600)),
                wrong("scaduta", a -> a.issued = a.issued.plusSeconds(90)),
                wrong("firma", a -> a.signResponse = false),
                wrong("firma", a -> a.signAssertion = false),
                wrong("senza-codice-fiscale", a -> a.fiscalNumber = null),
                wrong("senza-codice-fiscale", a -> a.fiscalNumber = "TINIT-"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongInAFieldIsRefused(String cause, Consumer<RispostaFinta> spoil)
            throws Exception {
        Visitatore visitor = new Visitatore();
        RispostaFinta answer = answer(visitor.ask("/index.xhtml"));
        spoil.accept(answer);
        visitor.refused(answer.encode(key), cause);
    }

    @Test
    void theClocksMayBeAMinuteApart() throws Exception {
        Visitatore visitor = new Visitatore();
        RispostaFinta answer = answer(visitor.ask("/index.xhtml"));
        answer.notBefore = answer.issued.plusSeconds(40);
        assertThat(visitor.answer(answer.encode(key))).endsWith("/index.xhtml");
    }

    @Test
    void aResponseThatNobodyAskedForIsRefused() throws Exception {
        Visitatore visitor = new Visitatore();
        visitor.refused(answer("_of-nobody").encode(key), "non-richiesta");
    }

    @Test
    void aResponseIsUsedOnce() throws Exception {
        Visitatore visitor = new Visitatore();
        String answer = answer(visitor.ask("/index.xhtml")).encode(key);
        assertThat(visitor.answer(answer)).endsWith("/index.xhtml");
        visitor.refused(answer, "ripetuta");
        Visitatore thief = new Visitatore();
        thief.ask("/index.xhtml");
        thief.refused(answer, "ripetuta");
    }

    @Test
    void aStolenResponseIsRefusedToABrowserWithARequestOfItsOwn() throws Exception {
        Visitatore victim = new Visitatore();
        String stolen = answer(victim.ask("/index.xhtml")).encode(key);
        Visitatore thief = new Visitatore();
        thief.ask("/index.xhtml");
        thief.refused(stolen, "di-altri");
        assertThat(victim.answer(stolen)).endsWith("/index.xhtml");
    }

    @Test
    void aTamperedResponseIsRefused() throws Exception {
        Visitatore visitor = new Visitatore();
        String xml = answer(visitor.ask("/index.xhtml")).xml(key);
        visitor.refused(encode(xml.replace("PRVNNA80C55H501V", "CMPDRA70A09H282R")), "firma");
    }

    @Test
    void aResponseSignedByAnotherKeyIsRefused() throws Exception {
        Visitatore visitor = new Visitatore();
        PrivateKey other = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        visitor.refused(answer(visitor.ask("/index.xhtml")).encode(other), "firma");
    }

    @Test
    void aSecondAssertionBesideTheSignedOneIsRefused() throws Exception {
        Visitatore visitor = new Visitatore();
        String xml = answer(visitor.ask("/index.xhtml")).xml(key);
        int from = xml.indexOf("<saml:Assertion");
        int to = xml.indexOf("</saml:Assertion>") + "</saml:Assertion>".length();
        String other = xml.substring(from, to).replace("PRVNNA80C55H501V", "CMPDRA70A09H282R");
        visitor.refused(encode(xml.substring(0, from) + other + xml.substring(from)), "malformata");
    }

    @Test
    void aCommentInTheCodiceFiscaleIsRefused() throws Exception {
        Visitatore visitor = new Visitatore();
        String xml = answer(visitor.ask("/index.xhtml")).xml(key);
        visitor.refused(
                encode(xml.replace("TINIT-PRVNNA80C55H501V", "TINIT-<!-- -->PRVNNA80C55H501V")),
                "malformata");
    }

    @Test
    void whatIsNoResponseIsRefused() throws Exception {
        Visitatore visitor = new Visitatore();
        visitor.ask("/index.xhtml");
        visitor.refused(encode("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "malformata");
        visitor.refused("!!!", "malformata");
    }

    @ParameterizedTest
    @CsvSource({
        "19,ripetuta sottomissione",
        "20,livello di autenticazione",
        "21,Timeout",
        "22,nega il consenso",
        "23,sospesa o revocata",
        "24,errore del fornitore",
        "25,annullato dall"
    })
    void theErrorsOfSpidAreShownWithTheirMeaning(int code, String meaning) throws Exception {
        Visitatore visitor = new Visitatore();
        RispostaFinta answer = answer(visitor.ask("/index.xhtml"));
        answer.errorMessage = "ErrorCode nr" + code;
        assertThat(visitor.refused(answer.encode(key), "spid-" + code)).contains(meaning);
    }

    private static Arguments wrong(String cause, Consumer<RispostaFinta> spoil) {
        return Arguments.of(cause, spoil);
    }

    private static RispostaFinta answer(String request) {
        return RispostaFinta.to(request, PROVIDER, ServerSaml.address());
    }

    private static String encode(String xml) {
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }
}
