package io.siliu.platform.settlement.internal;

/** A kept file without its content. */
record FileRow(long id, State state, Long batchId) {

    enum State {
        /** A person looks at it. */
        DRAFT,
        BOOKED,
        REFUSED
    }
}
