package io.siliu.platform;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.w3c.dom.Document;

/** Signs an XML file as whoever a test names, with a key that nobody keeps. */
final class XmlSigning {

    private XmlSigning() {}

    /** @param signer distinguished name in the certificate */
    static String signed(byte[] xml, String signer) throws Exception {
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        Document document = documents.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        SignedInfo info = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                List.of(factory.newReference(
                        "",
                        factory.newDigestMethod(DigestMethod.SHA256, null),
                        List.of(factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)),
                        null,
                        null)));
        KeyInfoFactory parts = factory.getKeyInfoFactory();
        KeyInfo key = parts.newKeyInfo(List.of(parts.newX509Data(List.of(certificate(keys, signer)))));
        factory.newXMLSignature(info, key).sign(new DOMSignContext(keys.getPrivate(), document.getDocumentElement()));
        StringWriter written = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(written));
        return written.toString();
    }

    private static X509Certificate certificate(KeyPair keys, String signer) throws Exception {
        Instant now = Instant.now();
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                new X500Name(signer),
                                BigInteger.valueOf(0x51e6),
                                Date.from(now.minusSeconds(86_400)),
                                Date.from(now.plusSeconds(86_400)),
                                new X500Name(signer),
                                keys.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }
}
