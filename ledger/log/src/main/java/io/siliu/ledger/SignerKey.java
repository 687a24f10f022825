package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Secret;
import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A private key with its name and its kind of signature. Its text form is the one the Go note tools use:
 * {@code PRIVATE+KEY+name+keyid+base64}; it never shows itself in logs.
 */
public final class SignerKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final PrivateKey key;
    private final Secret<byte[]> seed;

    private SignerKey(String name, SignatureType type, byte[] seed) {
        this.verifier = VerifierKey.of(name, type, Ed25519.publicKeyOf(seed));
        this.key = Ed25519.privateKey(seed);
        this.seed = Secret.of(seed.clone());
    }

    public static SignerKey generate(String name, SignatureType type, SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY_BYTES];
        random.nextBytes(seed);
        return new SignerKey(name, type, seed);
    }

    /** @throws MalformedTextException when the text is not such a key, or its identifier is not its own */
    public static SignerKey parse(Secret<String> skey) {
        String text = skey.reveal();
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3 || !KeyName.isValid(parts[0])) {
            throw new MalformedTextException("A signer key is written PRIVATE+KEY+name+keyid+base64");
        }
        byte[] material = StrictBase64.decode(parts[2]);
        if (material.length != 1 + Ed25519.KEY_BYTES) {
            throw new MalformedTextException("A signer key holds a type byte and 32 bytes of seed");
        }
        SignerKey signer = new SignerKey(
                parts[0], SignatureType.ofMark(material[0]), Arrays.copyOfRange(material, 1, material.length));
        if (!HexFormat.of().toHexDigits(signer.verifier.id()).equals(parts[1])) {
            throw new MalformedTextException("The signer key's identifier is not that of its key");
        }
        return signer;
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs a note's text as its author. */
    public NoteSignature sign(String text) {
        requireType(SignatureType.ED25519);
        return new NoteSignature(verifier.name(), verifier.id(), Ed25519.sign(key, text.getBytes(UTF_8)));
    }

    /** Signs somebody else's checkpoint as a witness, at this time. */
    public NoteSignature cosign(String text, Instant at) {
        requireType(SignatureType.COSIGNATURE_V1);
        long seconds = at.getEpochSecond();
        byte[] signature = Ed25519.sign(key, CosignatureTime.message(seconds, text));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return new NoteSignature(verifier.name(), verifier.id(), timed);
    }

    /** The text that {@link #parse} reads; for the key's file only. */
    public Secret<String> text() {
        byte[] material = ByteBuffer.allocate(1 + Ed25519.KEY_BYTES)
                .put(verifier.type().mark())
                .put(seed.reveal())
                .array();
        return Secret.of(PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + StrictBase64.encode(material));
    }

    @Override
    public String toString() {
        return "[REDACTED] key of " + verifier;
    }

    private void requireType(SignatureType wanted) {
        if (verifier.type() != wanted) {
            throw new IllegalStateException("A key of type " + verifier.type() + " does not sign as " + wanted);
        }
    }
}
