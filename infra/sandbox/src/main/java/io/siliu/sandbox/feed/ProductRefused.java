package io.siliu.sandbox.feed;

/** The product answered with a refusal that a repeat would not change; the message is its own words. */
public final class ProductRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ProductRefused(String request, int status, String answer) {
        super(request + " was refused with " + status + ": " + answer);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
