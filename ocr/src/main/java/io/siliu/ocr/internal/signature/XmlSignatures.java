package io.siliu.ocr.internal.signature;

import io.siliu.ocr.SignatureFact;
import io.siliu.ocr.internal.structured.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The signatures of an XML: W3C XML Signature, and the tax bureau's own element. */
public final class XmlSignatures {

    private static final int MOST = 20;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private XmlSignatures() {}

    /**
     * The facts of the document.
     *
     * @param xml the same bytes that the root was read from
     */
    public static List<SignatureFact> of(byte[] xml, Element root) {
        List<SignatureFact> facts = new ArrayList<>();
        boolean w3c = root.all()
                .anyMatch(element -> element.name().equals("Signature")
                        && element.first("SignatureValue").isPresent());
        if (w3c) {
            facts.addAll(w3c(xml));
        }
        root.all()
                .filter(element -> element.name().equals("TaxBureauSignature"))
                .limit(MOST)
                .forEach(element -> facts.add(taxBureau(element)));
        return facts;
    }

    private static List<SignatureFact> w3c(byte[] xml) {
        Optional<Document> document = parsed(xml);
        List<SignatureFact> facts = new ArrayList<>();
        NodeList found = document.map(parsed -> parsed.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature"))
                .orElse(null);
        for (int i = 0; found != null && i < Math.min(MOST, found.getLength()); i++) {
            facts.add(new XmlSignatureCheck((org.w3c.dom.Element) found.item(i)).fact());
        }
        return facts.isEmpty()
                ? List.of(unreadable("The signature stands in no namespace of XML Signature, or one is undeclared."))
                : facts;
    }

    private static SignatureFact unreadable(String why) {
        return Finding.unknown(why)
                .fact(SignatureFact.Format.XML_SIGNATURE, Finding.unknown(""), Signer.unknown(), "", "");
    }

    private static Optional<Document> parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException undeclaredNamespace) {
            return Optional.empty();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK's parser knows these features", impossible);
        }
    }

    private static SignatureFact taxBureau(Element element) {
        Signer signer = element.first("SignatureValue")
                .flatMap(value -> decoded(value.text()))
                .flatMap(value -> CmsSignature.of(value, new byte[0]))
                .map(CmsSignature::signer)
                .orElse(Signer.unknown());
        return Finding.unknown("How the tax bureau forms the bytes that it signs is not public; ask its own check.")
                .fact(
                        SignatureFact.Format.XML_TAX_BUREAU,
                        Finding.unknown(""),
                        signer,
                        text(element, "SignatureTime"),
                        text(element, "SignatureAlgorithm"));
    }

    private static String text(Element element, String name) {
        return element.first(name).map(Element::text).orElse("");
    }

    private static Optional<byte[]> decoded(String value) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(value));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
