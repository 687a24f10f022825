package io.siliu.ocr.internal.signature;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;

/** The certificate that a signature carries; empty texts where it carries none. */
public record Signer(Optional<X509CertificateHolder> certificate) {

    public static Signer unknown() {
        return new Signer(Optional.empty());
    }

    /** The certificate in its encoding; unknown where the bytes are none. */
    public static Signer of(byte[] encoded) {
        try {
            return new Signer(Optional.of(new X509CertificateHolder(encoded)));
        } catch (IOException | RuntimeException notACertificate) {
            return unknown();
        }
    }

    public String subject() {
        return certificate.map(held -> held.getSubject().toString()).orElse("");
    }

    public String issuer() {
        return certificate.map(held -> held.getIssuer().toString()).orElse("");
    }

    public String serialNumber() {
        return certificate.map(held -> held.getSerialNumber().toString(16)).orElse("");
    }
}
