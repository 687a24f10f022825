package io.siliu.sandbox.sample;

import java.util.Set;

/** A way a kind of paper is laid out, with a name of its own. */
interface Layout {

    String name();

    SampleKind kind();

    LayoutSet set();

    /** The forms such papers come in. */
    default Set<SampleForm> forms() {
        return Set.of(SampleForm.PDF, SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    /** Whether a QR code on it says what it is. */
    default boolean isCoded() {
        return false;
    }

    /** Invents what the paper says, and lays it out. */
    Drawn draw(Inventions inventions);
}
