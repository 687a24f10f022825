package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.SignatureFact.Answer;
import io.siliu.ocr.internal.signature.Digests;
import io.siliu.ocr.internal.signature.Sm2XmlSignature;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a signed XML invoice says of its signature. */
class XmlSignatureTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Papers.utf8(xml)));
    }

    private static String written(Document document) throws Exception {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private static String invoice() {
        return Papers.einvoiceText(Papers.NUMBER, "930.90").strip();
    }

    /** By the JDK: enveloped, RSA with SHA-256. */
    private static String signedByRsa(String uri) throws Exception {
        Document document = parsed(invoice());
        Element data = (Element) document.getElementsByTagName("EInvoiceData").item(0);
        data.setAttribute("Id", "data");
        data.setIdAttribute("Id", true);
        Signers signer = Signers.rsa();
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                List.of(factory.newReference(
                        uri,
                        factory.newDigestMethod(DigestMethod.SHA256, null),
                        List.of(factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)),
                        null,
                        null)));
        KeyInfoFactory keys = factory.getKeyInfoFactory();
        KeyInfo key = keys.newKeyInfo(List.of(keys.newX509Data(List.of(signer.javaCertificate()))));
        factory.newXMLSignature(info, key)
                .sign(new DOMSignContext(signer.keys().getPrivate(), document.getDocumentElement()));
        return written(document);
    }

    /** By hand, since no library at hand signs XML with SM2. */
    private static String signedBySm2() throws Exception {
        Signers signer = Signers.sm2();
        Document document = parsed(invoice());
        String method = CanonicalizationMethod.INCLUSIVE;
        byte[] digest = Digests.of("sm3", Sm2XmlSignature.canonical(document.getDocumentElement(), method, null))
                .orElseThrow();
        String info = """
                <SignedInfo xmlns="%s"><CanonicalizationMethod Algorithm="%s"></CanonicalizationMethod>\
                <SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#sm2-sm3"></SignatureMethod>\
                <Reference URI=""><Transforms><Transform Algorithm="%s"></Transform></Transforms>\
                <DigestMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#sm3"></DigestMethod>\
                <DigestValue>%s</DigestValue></Reference></SignedInfo>""".formatted(
                        XMLSignature.XMLNS,
                        method,
                        Transform.ENVELOPED,
                        Base64.getEncoder().encodeToString(digest));
        byte[] value = signer.sign(Sm2XmlSignature.canonical(parsed(info).getDocumentElement(), method, null));
        String signature = "<Signature xmlns=\"" + XMLSignature.XMLNS + "\">"
                + info.replace(" xmlns=\"" + XMLSignature.XMLNS + "\"", "")
                + "<SignatureValue>" + Base64.getEncoder().encodeToString(value)
                + "</SignatureValue><KeyInfo><X509Data><X509Certificate>"
                + Base64.getEncoder().encodeToString(signer.certificate().getEncoded())
                + "</X509Certificate></X509Data></KeyInfo></Signature>";
        return invoice().replace("</EInvoice>", signature + "</EInvoice>");
    }

    private static Reading read(String xml) {
        Reading reading = Papers.read(READER, Papers.utf8(xml));
        assertThat(reading.signatures()).hasSize(1);
        return reading;
    }

    @Test
    void anIntactSignatureOfEitherKindSaysWhoseItIs() throws Exception {
        for (String xml : List.of(signedByRsa(""), signedBySm2())) {
            Reading reading = read(xml);
            SignatureFact fact = reading.signatures().get(0);
            assertThat(fact.why()).isEmpty();
            assertThat(fact.intact()).isEqualTo(Answer.YES);
            assertThat(fact.coversDocument()).isEqualTo(Answer.YES);
            assertThat(fact.subject()).contains("示例签章人");
            assertThat(fact.algorithm()).isIn("rsa-sha256", "sm2-sm3");
            assertThat(reading.warnings()).isEmpty();
            assertThat(reading.fields()).allMatch(Field::certain);
        }
    }

    @Test
    void aFigureThatWasChangedAfterSigningBreaksIt() throws Exception {
        for (String xml : List.of(signedByRsa(""), signedBySm2())) {
            Reading reading = read(xml.replace(">930.90<", ">9930.90<"));
            assertThat(reading.signatures().get(0).intact()).isEqualTo(Answer.NO);
            assertThat(reading.signatures().get(0).why()).contains("digest");
            assertThat(reading.warnings()).extracting(Warning::code).contains(Warning.Code.SIGNATURE_BROKEN);
            assertThat(reading.fields()).noneMatch(Field::certain);
        }
    }

    @Test
    void aDigestThatWasChangedWithItsFigureBreaksTheSignature() throws Exception {
        String xml = signedBySm2().replaceFirst("<DigestValue>.{4}", "<DigestValue>AAAA");
        assertThat(read(xml).signatures().get(0).intact()).isEqualTo(Answer.NO);
    }

    @Test
    void aSignatureOverAPartSaysWhichPart() throws Exception {
        SignatureFact fact = read(signedByRsa("#data")).signatures().get(0);
        assertThat(fact.intact()).isEqualTo(Answer.YES);
        assertThat(fact.coversDocument()).isEqualTo(Answer.NO);
        assertThat(fact.why()).contains("#data");
    }

    /** The signed part is kept under its identifier, and another with the same identifier says something else. */
    @Test
    void anIdentifierThatIsUsedTwiceProvesNothing() throws Exception {
        String xml = signedByRsa("#data").replace("</EInvoice>", "<EInvoiceData Id=\"data\"/></EInvoice>");
        assertThat(read(xml).signatures().get(0).intact()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void nothingOutsideTheDocumentIsFetched() throws Exception {
        String xml = signedByRsa("").replace("URI=\"\"", "URI=\"file:///etc/passwd\"");
        assertThat(read(xml).signatures().get(0).intact()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theTaxBureausOwnElementIsReportedAndLeftToItsOwnCheck() {
        String own = "<TaxBureauSignature><Reference URI=\"\"/><SignatureAlgorithm>SM3withSM2</SignatureAlgorithm>"
                + "<SignatureTime>2026-09-12 09:30:02</SignatureTime><SignatureValue>MEUC</SignatureValue>"
                + "</TaxBureauSignature>";
        SignatureFact fact = read(invoice().replace("</EInvoice>", own + "</EInvoice>"))
                .signatures()
                .get(0);
        assertThat(fact.format()).isEqualTo(SignatureFact.Format.XML_TAX_BUREAU);
        assertThat(fact.intact()).isEqualTo(Answer.UNKNOWN);
        assertThat(fact.algorithm()).isEqualTo("SM3withSM2");
        assertThat(fact.claimedTime()).isEqualTo("2026-09-12 09:30:02");
    }
}
