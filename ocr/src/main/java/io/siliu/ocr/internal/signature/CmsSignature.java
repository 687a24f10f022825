package io.siliu.ocr.internal.signature;

import io.siliu.ocr.SignatureFact.Answer;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/** A CMS signature (PKCS #7) over content that stands beside it, with RSA, ECDSA or, as GM/T 0010 has it, SM2. */
public final class CmsSignature {

    private static final String CHANGED = "What was signed is not what stands here now: its digest differs.";

    private final CMSSignedData data;
    private final SignerInformation signer;
    private final Optional<X509CertificateHolder> certificate;

    private CmsSignature(CMSSignedData data, SignerInformation signer, Optional<X509CertificateHolder> certificate) {
        this.data = data;
        this.signer = signer;
        this.certificate = certificate;
    }

    /** The first signer; empty where the bytes are no signed data. */
    public static Optional<CmsSignature> of(byte[] encoded, byte[] content) {
        try {
            return of(new CMSSignedData(new CMSProcessableByteArray(content), encoded));
        } catch (CMSException | RuntimeException notSignedData) {
            return Optional.empty();
        }
    }

    /** The first signer of content that stands inside, as that of a timestamp does. */
    static Optional<CmsSignature> of(CMSSignedData data) {
        try {
            return data.getSignerInfos().getSigners().stream()
                    .findFirst()
                    .map(signer -> new CmsSignature(data, signer, certificateOf(data.getCertificates(), signer)));
        } catch (RuntimeException notSignedData) {
            return Optional.empty();
        }
    }

    private static Optional<X509CertificateHolder> certificateOf(
            Store<X509CertificateHolder> certificates, SignerInformation signer) {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> named = certificates.getMatches(signer.getSID());
        if (!named.isEmpty()) {
            return named.stream().findFirst();
        }
        // Some writers name the signer in another order of words than the certificate does; a single one is meant.
        Collection<X509CertificateHolder> all = certificates.getMatches(null);
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** Whether the content is what was signed, and by the key of the certificate. */
    public Finding check() {
        if (certificate.isEmpty()) {
            return Finding.unknown(Finding.NO_CERTIFICATE);
        }
        try {
            return KeyCheck.isSm2(certificate.get()) ? sm2(certificate.get()) : other(certificate.get());
        } catch (IOException | CMSException | OperatorCreationException | RuntimeException notChecked) {
            return Finding.unknown("The signature cannot be checked: its form or algorithm is not one known here.");
        }
    }

    private Finding other(X509CertificateHolder holder) throws OperatorCreationException, CMSException, IOException {
        try {
            boolean holds = signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(KeyCheck.PROVIDER)
                    .build(BouncyCastleProvider.getPublicKey(holder.getSubjectPublicKeyInfo())));
            return Finding.of(holds, "The signature does not belong to its certificate and these bytes.");
        } catch (CMSVerifierCertificateNotValidException expired) {
            return Finding.unknown("The certificate was not valid at the time that the signature claims.");
        } catch (CMSException digest) {
            // The library answers a digest that differs with an exception of no type of its own.
            if (String.valueOf(digest.getMessage()).contains("message-digest")) {
                return Finding.no(CHANGED);
            }
            throw digest;
        }
    }

    private Finding sm2(X509CertificateHolder holder) throws IOException {
        byte[] content = (byte[]) data.getSignedContent().getContent();
        byte[] attributes = signer.getEncodedSignedAttributes();
        if (attributes == null) {
            return KeyCheck.check(holder, null, content, signer.getSignature());
        }
        Optional<byte[]> digest = Digests.of(signer.getDigestAlgOID(), content);
        if (digest.isEmpty()) {
            return Finding.unknown("The digest " + signer.getDigestAlgOID() + " is not one known here.");
        }
        boolean same = attribute(CMSAttributes.messageDigest)
                .filter(value -> value instanceof ASN1OctetString)
                .map(value -> ((ASN1OctetString) value).getOctets())
                .filter(value -> Arrays.equals(value, digest.get()))
                .isPresent();
        Finding sorted = KeyCheck.check(holder, null, attributes, signer.getSignature());
        // Attributes are signed in sorted order; real papers show writers that sign them in the order they write.
        byte[] asWritten = signer.toASN1Structure().getAuthenticatedAttributes().getEncoded(ASN1Encoding.DL);
        return Finding.of(same, CHANGED)
                .and(
                        sorted.intact() == Answer.YES
                                ? sorted
                                : KeyCheck.check(holder, null, asWritten, signer.getSignature()));
    }

    private Optional<ASN1Encodable> attribute(ASN1ObjectIdentifier type) {
        return Optional.ofNullable(signer.getSignedAttributes())
                .map(attributes -> attributes.get(type))
                .map(Attribute::getAttributeValues)
                .filter(values -> values.length > 0)
                .map(values -> values[0]);
    }

    public Signer signer() {
        return new Signer(certificate);
    }

    /** The signing time among the signed attributes, or empty. */
    public Optional<Instant> claimedTime() {
        try {
            return attribute(CMSAttributes.signingTime)
                    .map(Time::getInstance)
                    .map(time -> time.getDate().toInstant());
        } catch (RuntimeException notATime) {
            return Optional.empty();
        }
    }

    public String algorithm() {
        if (certificate.filter(KeyCheck::isSm2).isPresent()) {
            return "SM3withSM2";
        }
        DefaultAlgorithmNameFinder names = new DefaultAlgorithmNameFinder();
        String digest = names.getAlgorithmName(signer.getDigestAlgorithmID()).replace("-", "");
        String key = names.getAlgorithmName(new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()));
        return key.contains("WITH") ? key.replace("WITH", "with") : digest + "with" + key;
    }
}
