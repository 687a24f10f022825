package io.siliu.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One signature line of a note: the key's name, the key's short identifier and the signature.
 *
 * @param keyId tells keys of one name apart; it is not a strong hash
 */
public record NoteSignature(String keyName, int keyId, byte[] signature) {

    private static final String MARK = "\u2014 ";

    /** @throws IllegalArgumentException when the key name is none */
    public NoteSignature {
        KeyName.require(keyName);
        signature = signature.clone();
    }

    /** @throws MalformedTextException when the line (without its newline) is not a signature line */
    public static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(MARK) || space <= MARK.length()) {
            throw new MalformedTextException("A signature line is written: em dash, key name, base64");
        }
        String name = line.substring(MARK.length(), space);
        byte[] bytes = StrictBase64.decode(line.substring(space + 1));
        if (!KeyName.isValid(name) || bytes.length <= Integer.BYTES) {
            throw new MalformedTextException("A signature line has no key name or no signature");
        }
        return new NoteSignature(
                name, ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** The line as it stands in a note, without its newline. */
    public String line() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature);
        return MARK + keyName + " " + StrictBase64.encode(bytes.array());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that
                && keyName.equals(that.keyName)
                && keyId == that.keyId
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return 31 * keyName.hashCode() + Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return line();
    }
}
