package io.siliu.ocr.internal.signature;

import io.siliu.ocr.SignatureFact;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One W3C XML Signature: RSA and ECDSA by the JDK, SM2 by hand. Nothing outside the document is ever fetched. */
final class XmlSignatureCheck {

    private static final XMLSignatureFactory JDK = XMLSignatureFactory.getInstance("DOM");
    private static final URIDereferencer INSIDE_ONLY = (reference, context) -> {
        String uri = reference.getURI();
        if (uri == null || !uri.isEmpty() && !uri.startsWith("#")) {
            throw new URIReferenceException("points outside the document");
        }
        return JDK.getURIDereferencer().dereference(reference, context);
    };

    private final Element signature;
    private final Signer signer;

    XmlSignatureCheck(Element signature) {
        this.signature = signature;
        this.signer = text("X509Certificate")
                .flatMap(XmlSignatureCheck::decoded)
                .map(Signer::of)
                .orElse(Signer.unknown());
    }

    SignatureFact fact() {
        String method = attribute("SignatureMethod");
        return check(method)
                .fact(
                        SignatureFact.Format.XML_SIGNATURE,
                        covers(),
                        signer,
                        text("SigningTime").orElse(""),
                        method.substring(method.lastIndexOf('#') + 1));
    }

    private Finding check(String method) {
        if (signer.certificate().isEmpty()) {
            return Finding.unknown(Finding.NO_CERTIFICATE);
        }
        if (!identified()) {
            return Finding.unknown("Two elements have the same identifier: what was signed cannot be told.");
        }
        X509CertificateHolder certificate = signer.certificate().get();
        return method.toLowerCase(Locale.ROOT).contains("sm2")
                ? new Sm2XmlSignature(signature).check(certificate)
                : byJdk(certificate);
    }

    private Finding byJdk(X509CertificateHolder certificate) {
        try {
            PublicKey key = new JcaX509CertificateConverter()
                    .getCertificate(certificate)
                    .getPublicKey();
            DOMValidateContext context = new DOMValidateContext(key, signature);
            context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
            context.setURIDereferencer(INSIDE_ONLY);
            XMLSignature unmarshalled = JDK.unmarshalXMLSignature(context);
            for (Reference reference : unmarshalled.getSignedInfo().getReferences()) {
                if (!reference.validate(context)) {
                    return Finding.no(
                            "What was signed was changed: the digest of \"" + reference.getURI() + "\" differs.");
                }
            }
            return Finding.of(
                    unmarshalled.getSignatureValue().validate(context),
                    "The signature does not belong to its certificate and these bytes.");
        } catch (CertificateException | MarshalException | XMLSignatureException | RuntimeException notChecked) {
            return Finding.unknown("The signature cannot be checked: its form or algorithm is weak or not known here.");
        }
    }

    /** Makes identifiers known to the checks; whether each names one element. */
    private boolean identified() {
        Set<String> seen = new HashSet<>();
        NodeList all = signature.getOwnerDocument().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            for (String name : List.of("Id", "ID", "id")) {
                Attr identifier = element.getAttributeNode(name);
                if (identifier != null) {
                    element.setIdAttributeNode(identifier, true);
                    if (!seen.add(identifier.getValue())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The whole document, or its root by its identifier, with nothing taken out but the signature. */
    private Finding covers() {
        List<String> others = new ArrayList<>();
        NodeList references = signature.getElementsByTagNameNS(XMLSignature.XMLNS, "Reference");
        for (int i = 0; i < references.getLength(); i++) {
            Element reference = (Element) references.item(i);
            String uri = reference.getAttribute("URI");
            boolean root = uri.isEmpty()
                    || signature.getOwnerDocument().getElementById(uri.substring(1))
                            == signature.getOwnerDocument().getDocumentElement();
            if (root && onlyUsual(reference)) {
                return Finding.yes();
            }
            others.add(uri);
        }
        return Finding.no("Only these parts were signed: " + String.join(", ", others) + ".");
    }

    private static boolean onlyUsual(Element reference) {
        NodeList transforms = reference.getElementsByTagNameNS(XMLSignature.XMLNS, "Transform");
        for (int i = 0; i < transforms.getLength(); i++) {
            String algorithm = ((Element) transforms.item(i)).getAttribute("Algorithm");
            if (!algorithm.equals(Transform.ENVELOPED) && !Sm2XmlSignature.isCanonical(algorithm)) {
                return false;
            }
        }
        return true;
    }

    private String attribute(String element) {
        NodeList found = signature.getElementsByTagNameNS(XMLSignature.XMLNS, element);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttribute("Algorithm");
    }

    private Optional<String> text(String localName) {
        NodeList found = signature.getElementsByTagNameNS("*", localName);
        return found.getLength() == 0
                ? Optional.empty()
                : Optional.of(found.item(0).getTextContent().strip());
    }

    private static Optional<byte[]> decoded(String value) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(value));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
