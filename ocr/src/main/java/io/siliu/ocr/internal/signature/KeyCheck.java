package io.siliu.ocr.internal.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Whether a signature over bytes belongs to the key of a certificate. */
public final class KeyCheck {

    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private static final String NOT_THE_KEYS = "The signature does not belong to its certificate and these bytes.";
    private static final int PLAIN_SM2 = 64;

    private KeyCheck() {}

    /** Whether the key is one of SM2, which signs in a way of its own whatever the algorithm is called. */
    public static boolean isSm2(X509CertificateHolder certificate) {
        SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
        return GMObjectIdentifiers.sm2p256v1.equals(key.getAlgorithm().getParameters());
    }

    /** The answer for the whole bytes that were signed. */
    public static Finding check(
            X509CertificateHolder certificate, AlgorithmIdentifier algorithm, byte[] signed, byte[] signature) {
        try {
            boolean holds = isSm2(certificate)
                    ? sm2(certificate, signed, signature)
                    : other(certificate, algorithm, signed, signature);
            return Finding.of(holds, NOT_THE_KEYS);
        } catch (IOException | OperatorCreationException | RuntimeException notChecked) {
            return Finding.unknown("The signature cannot be checked: its key or algorithm is not one known here.");
        }
    }

    private static boolean sm2(X509CertificateHolder certificate, byte[] signed, byte[] signature) throws IOException {
        SM2Signer signer = new SM2Signer();
        ECPublicKeyParameters key =
                (ECPublicKeyParameters) PublicKeyFactory.createKey(certificate.getSubjectPublicKeyInfo());
        signer.init(false, key);
        signer.update(signed, 0, signed.length);
        return signer.verifySignature(encoded(signature));
    }

    /** Some write the two numbers of an SM2 signature one after the other. */
    private static byte[] encoded(byte[] signature) throws IOException {
        if (signature.length != PLAIN_SM2) {
            return signature;
        }
        ASN1EncodableVector numbers = new ASN1EncodableVector();
        numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOf(signature, PLAIN_SM2 / 2))));
        numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(signature, PLAIN_SM2 / 2, PLAIN_SM2))));
        return new DERSequence(numbers).getEncoded();
    }

    private static boolean other(
            X509CertificateHolder certificate, AlgorithmIdentifier algorithm, byte[] signed, byte[] signature)
            throws IOException, OperatorCreationException {
        ContentVerifier verifier = new JcaContentVerifierProviderBuilder()
                .setProvider(PROVIDER)
                .build(certificate.getSubjectPublicKeyInfo())
                .get(algorithm);
        try (OutputStream out = verifier.getOutputStream()) {
            out.write(signed);
        }
        return verifier.verify(signature);
    }
}
