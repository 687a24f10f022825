package io.siliu.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key with its name and its kind of signature, written as a C2SP vkey: {@code name+keyid+base64}. Two keys are
 * equal when name, kind and key are.
 */
public final class VerifierKey {

    private final String name;
    private final SignatureType type;
    private final byte[] raw;
    private final int id;
    private final PublicKey key;

    private VerifierKey(String name, SignatureType type, byte[] raw) {
        this.name = KeyName.require(name);
        this.type = type;
        this.raw = raw.clone();
        this.id = idOf(name, type, raw);
        this.key = Ed25519.publicKey(raw);
    }

    static VerifierKey of(String name, SignatureType type, byte[] raw) {
        return new VerifierKey(name, type, raw);
    }

    /** @throws MalformedTextException when the text is not a vkey of a supported kind, or its identifier is not its own */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3 || !KeyName.isValid(parts[0])) {
            throw new MalformedTextException("A verifier key is written name+keyid+base64");
        }
        byte[] material = StrictBase64.decode(parts[2]);
        if (material.length != 1 + Ed25519.KEY_BYTES) {
            throw new MalformedTextException("A verifier key holds a type byte and 32 bytes of key");
        }
        VerifierKey key = new VerifierKey(
                parts[0], SignatureType.ofMark(material[0]), Arrays.copyOfRange(material, 1, material.length));
        if (!HexFormat.of().toHexDigits(key.id).equals(parts[1])) {
            throw new MalformedTextException("The verifier key's identifier is not that of its key");
        }
        return key;
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    /** The short identifier that signatures carry. */
    public int id() {
        return id;
    }

    /** Whether the signature claims to be by this key. */
    public boolean isNamedBy(NoteSignature signature) {
        return signature.keyName().equals(name) && signature.keyId() == id;
    }

    /** Whether the signature is by this key and over this text. */
    public boolean verifies(String text, NoteSignature signature) {
        if (!isNamedBy(signature)) {
            return false;
        }
        byte[] bytes = signature.signature();
        return switch (type) {
            case ED25519 ->
                bytes.length == Ed25519.SIGNATURE_BYTES && Ed25519.verifies(key, text.getBytes(UTF_8), bytes);
            case COSIGNATURE_V1 ->
                CosignatureTime.of(bytes)
                        .map(seconds -> Ed25519.verifies(
                                key,
                                CosignatureTime.message(seconds, text),
                                Arrays.copyOfRange(bytes, Long.BYTES, bytes.length)))
                        .orElse(false);
        };
    }

    /** When the co-signer says it signed; nothing for signatures without a time. Check the signature first. */
    public Optional<Instant> timeOf(NoteSignature signature) {
        return switch (type) {
            case ED25519 -> Optional.empty();
            case COSIGNATURE_V1 -> CosignatureTime.of(signature.signature()).map(Instant::ofEpochSecond);
        };
    }

    /** Whether both are the same key pair, whatever their names and kinds. */
    public boolean isSameKeyAs(VerifierKey other) {
        return Arrays.equals(raw, other.raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The vkey text. */
    @Override
    public String toString() {
        byte[] material =
                ByteBuffer.allocate(1 + raw.length).put(type.mark()).put(raw).array();
        return name + "+" + HexFormat.of().toHexDigits(id) + "+" + StrictBase64.encode(material);
    }

    private static int idOf(String name, SignatureType type, byte[] raw) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name.getBytes(UTF_8));
            sha256.update((byte) '\n');
            sha256.update(type.mark());
            return ByteBuffer.wrap(sha256.digest(raw)).getInt();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
