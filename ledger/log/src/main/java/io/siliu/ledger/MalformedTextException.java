package io.siliu.ledger;

/** A checkpoint, note, key or proof that is not in its format; the message names the place and holds no content. */
public final class MalformedTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedTextException(String message) {
        super(message);
    }
}
