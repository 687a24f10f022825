package io.siliu.sandbox.feed;

/** The product gave no usable answer for as long as we were patient. */
public final class ProductUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProductUnreachable(String request, String last) {
        super(request + " got no answer in time; last: " + last);
    }
}
