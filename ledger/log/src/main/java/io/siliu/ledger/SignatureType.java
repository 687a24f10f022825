package io.siliu.ledger;

/** The kinds of signature this library makes and checks, with the byte that C2SP signed-note assigned to each. */
public enum SignatureType {
    /** Ed25519 over the note's text: how a log signs its checkpoint. */
    ED25519((byte) 0x01),
    /** Ed25519 over a time and the note's text (cosignature/v1): how a witness signs somebody else's checkpoint. */
    COSIGNATURE_V1((byte) 0x04);

    private final byte mark;

    SignatureType(byte mark) {
        this.mark = mark;
    }

    byte mark() {
        return mark;
    }

    /** @throws MalformedTextException when the byte stands for another kind */
    static SignatureType ofMark(byte mark) {
        for (SignatureType type : values()) {
            if (type.mark == mark) {
                return type;
            }
        }
        throw new MalformedTextException("Keys of signature type " + mark + " are not supported");
    }
}
