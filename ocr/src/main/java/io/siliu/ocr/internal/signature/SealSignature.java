package io.siliu.ocr.internal.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * The signed value of an electronic seal: {@code SES_Signature} of GB/T 38540 (version 4: certificate and algorithm beside
 * what is signed) and of GM/T 0031 (version 1: inside it). It signs the digest of the paper's list of digests.
 */
public final class SealSignature {

    /** Places inside TBS_Sign, the same in both versions up to here. */
    private static final int DIGEST = 3;

    private static final int CERTIFICATE_INSIDE = 5;
    private static final int ALGORITHM_INSIDE = 6;

    private final ASN1Sequence signed;
    private final byte[] digest;
    private final Signer signer;
    private final ASN1ObjectIdentifier algorithm;
    private final byte[] signature;

    private SealSignature(ASN1Sequence signed, byte[] certificate, ASN1ObjectIdentifier algorithm, byte[] signature) {
        this.signed = signed;
        this.digest = ASN1BitString.getInstance(signed.getObjectAt(DIGEST)).getOctets();
        this.signer = Signer.of(certificate);
        this.algorithm = algorithm;
        this.signature = signature;
    }

    /** The seal's signature; empty where the bytes are of another form. */
    public static Optional<SealSignature> of(byte[] encoded) {
        try {
            ASN1Sequence whole = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(encoded));
            ASN1Sequence signed = ASN1Sequence.getInstance(whole.getObjectAt(0));
            return Optional.of(whole.size() >= 4 ? beside(whole, signed) : inside(whole, signed));
        } catch (IOException | RuntimeException anotherForm) {
            return Optional.empty();
        }
    }

    private static SealSignature beside(ASN1Sequence whole, ASN1Sequence signed) {
        return new SealSignature(
                signed,
                ASN1OctetString.getInstance(whole.getObjectAt(1)).getOctets(),
                ASN1ObjectIdentifier.getInstance(whole.getObjectAt(2)),
                ASN1BitString.getInstance(whole.getObjectAt(3)).getOctets());
    }

    private static SealSignature inside(ASN1Sequence whole, ASN1Sequence signed) {
        return new SealSignature(
                signed,
                ASN1OctetString.getInstance(signed.getObjectAt(CERTIFICATE_INSIDE))
                        .getOctets(),
                ASN1ObjectIdentifier.getInstance(signed.getObjectAt(ALGORITHM_INSIDE)),
                ASN1BitString.getInstance(whole.getObjectAt(1)).getOctets());
    }

    public Signer signer() {
        return signer;
    }

    public String algorithm() {
        return signer.certificate().filter(KeyCheck::isSm2).isPresent() ? "SM3withSM2" : algorithm.getId();
    }

    /**
     * Whether the list of digests is the one that was sealed, by the key of the certificate.
     *
     * @param method the digest that the list names
     */
    public Finding check(byte[] list, String method) {
        Optional<byte[]> now = Digests.of(method, list);
        if (now.isEmpty()) {
            return Finding.unknown("The digest " + method + " is not one known here.");
        }
        if (signer.certificate().isEmpty()) {
            return Finding.unknown(Finding.NO_CERTIFICATE);
        }
        return Finding.of(Arrays.equals(now.get(), digest), "The list of what was sealed was changed afterwards.")
                .and(byKey());
    }

    private Finding byKey() {
        try {
            return KeyCheck.check(
                    signer.certificate().orElseThrow(),
                    new AlgorithmIdentifier(algorithm),
                    signed.getEncoded(ASN1Encoding.DER),
                    signature);
        } catch (IOException notEncoded) {
            return Finding.unknown("The seal's structure cannot be encoded again.");
        }
    }
}
