package io.siliu.platform.document.internal;

/** A page of a paper was not recognised: its recogniser broke, or took too long while the machine was busy. */
final class PartlyUnread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PartlyUnread(String detail) {
        super(detail);
    }
}
