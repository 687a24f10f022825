package io.siliu.ocr;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Somebody who signs papers in tests, with a key and a certificate made on the spot. */
record Signers(KeyPair keys, X509CertificateHolder certificate, String algorithm) {

    static final String NAME = "CN=示例签章人,O=示例四流,C=CN";
    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    static Signers sm2() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        return of(generator.generateKeyPair(), "SM3withSM2");
    }

    static Signers rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return of(generator.generateKeyPair(), "SHA256withRSA");
    }

    private static Signers of(KeyPair keys, String algorithm) throws Exception {
        Instant now = Instant.now();
        // Fit for timestamps as well, which ask for a purpose of their own.
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(
                        new X500Name(NAME),
                        BigInteger.valueOf(0x51e5),
                        Date.from(now.minusSeconds(86_400)),
                        Date.from(now.plusSeconds(86_400)),
                        new X500Name(NAME),
                        keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(signer(keys, algorithm));
        return new Signers(keys, certificate, algorithm);
    }

    private static ContentSigner signer(KeyPair keys, String algorithm) throws OperatorCreationException {
        return new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(keys.getPrivate());
    }

    /** The plain signature over bytes. */
    byte[] sign(byte[] content) throws OperatorCreationException, IOException {
        ContentSigner signer = signer(keys, algorithm);
        signer.getOutputStream().write(content);
        return signer.getSignature();
    }

    /** A detached CMS signature over bytes. */
    byte[] cms(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signerInfo());
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (OperatorCreationException | CMSException | IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A timestamp token over bytes (RFC 3161). */
    byte[] timestamp(byte[] content) {
        try {
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    signerInfo(),
                    new JcaDigestCalculatorProviderBuilder()
                            .setProvider(PROVIDER)
                            .build()
                            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request = asking.generate(TSPAlgorithms.SHA256, digest);
            return generator.generate(request, BigInteger.ONE, new Date()).getEncoded();
        } catch (OperatorCreationException | TSPException | IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SignerInfoGenerator signerInfo() throws OperatorCreationException {
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                        .setProvider(PROVIDER)
                        .build())
                .build(signer(keys, algorithm), certificate);
    }

    X509Certificate javaCertificate() throws GeneralSecurityException {
        return new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(certificate);
    }
}
