package io.siliu.ocr.internal.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.NodeSetData;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dom.DOMCryptoContext;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.TransformException;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import org.bouncycastle.cert.X509CertificateHolder;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An XML Signature with SM2 and SM3, which the JDK does not know: it only brings the bytes into canonical form. */
public final class Sm2XmlSignature {

    private static final Set<String> CANONICAL = Set.of(
            CanonicalizationMethod.INCLUSIVE, CanonicalizationMethod.EXCLUSIVE, "http://www.w3.org/2006/12/xml-c14n11");

    private final Element signature;

    Sm2XmlSignature(Element signature) {
        this.signature = signature;
    }

    static boolean isCanonical(String algorithm) {
        return CANONICAL.contains(algorithm);
    }

    Finding check(X509CertificateHolder certificate) {
        if (!KeyCheck.isSm2(certificate)) {
            return Finding.unknown("The signature names SM2, and its certificate holds another kind of key.");
        }
        try {
            Element signedInfo = child(signature, "SignedInfo").orElseThrow();
            Finding references = Finding.unknown("The signature names nothing that it signs.");
            for (Element reference : children(signedInfo, "Reference")) {
                references = reference(reference);
                if (!references.why().isEmpty()) {
                    return references;
                }
            }
            byte[] value = Base64.getMimeDecoder()
                    .decode(child(signature, "SignatureValue").orElseThrow().getTextContent());
            String method =
                    child(signedInfo, "CanonicalizationMethod").orElseThrow().getAttribute("Algorithm");
            return references.and(KeyCheck.check(certificate, null, canonical(signedInfo, method, null), value));
        } catch (GeneralSecurityException | TransformException | IOException | RuntimeException notChecked) {
            return Finding.unknown("The signature cannot be checked: its form is not one known here.");
        }
    }

    private Finding reference(Element reference) throws GeneralSecurityException, TransformException, IOException {
        String uri = reference.getAttribute("URI");
        Element apex = uri.isEmpty()
                ? signature.getOwnerDocument().getDocumentElement()
                : signature.getOwnerDocument().getElementById(uri.substring(1));
        if (apex == null) {
            return Finding.no("The signed part \"" + uri + "\" is missing.");
        }
        String method = CanonicalizationMethod.INCLUSIVE;
        Node except = null;
        NodeList transforms = reference.getElementsByTagNameNS(XMLSignature.XMLNS, "Transform");
        for (int i = 0; i < transforms.getLength(); i++) {
            String algorithm = ((Element) transforms.item(i)).getAttribute("Algorithm");
            if (algorithm.equals(Transform.ENVELOPED)) {
                except = signature;
            } else if (isCanonical(algorithm)) {
                method = algorithm;
            } else {
                return Finding.unknown("The transform " + algorithm + " is not one known here.");
            }
        }
        String digest = child(reference, "DigestMethod").orElseThrow().getAttribute("Algorithm");
        Optional<byte[]> now =
                Digests.of(digest.substring(digest.lastIndexOf('#') + 1), canonical(apex, method, except));
        if (now.isEmpty()) {
            return Finding.unknown("The digest " + digest + " is not one known here.");
        }
        byte[] signed = Base64.getMimeDecoder()
                .decode(child(reference, "DigestValue").orElseThrow().getTextContent());
        return Finding.of(
                Arrays.equals(now.get(), signed),
                "What was signed was changed: the digest of \"" + uri + "\" differs.");
    }

    /**
     * An element in canonical form.
     *
     * @param except a branch that is left out, or null
     */
    public static byte[] canonical(Element apex, String method, Node except)
            throws GeneralSecurityException, TransformException, IOException {
        List<Node> nodes = new ArrayList<>();
        collect(apex, except, nodes);
        NodeSetData<Node> set = new NodeSetData<>() {
            @Override
            public Iterator<Node> iterator() {
                return nodes.iterator();
            }
        };
        DOMCryptoContext context = new DOMCryptoContext() {};
        OctetStreamData octets = (OctetStreamData) XMLSignatureFactory.getInstance("DOM")
                .newCanonicalizationMethod(method, (C14NMethodParameterSpec) null)
                .transform(set, context);
        try (InputStream stream = octets.getOctetStream()) {
            return stream.readAllBytes();
        }
    }

    private static void collect(Node node, Node except, List<Node> nodes) {
        if (node == except) {
            return;
        }
        nodes.add(node);
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            nodes.add(attributes.item(i));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, except, nodes);
        }
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
