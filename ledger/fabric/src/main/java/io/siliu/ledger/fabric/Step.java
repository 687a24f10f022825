package io.siliu.ledger.fabric;

/**
 * What one try at the channel came to.
 *
 * @param reason in English, for an operator; empty where there is nothing to say
 */
record Step(Kind kind, String reason) {

    static Step goOn() {
        return new Step(Kind.GO_ON, "");
    }

    static Step unclear(String reason) {
        return new Step(Kind.UNCLEAR, reason);
    }

    static Step refused(String reason) {
        return new Step(Kind.REFUSED, reason);
    }

    enum Kind {
        /** It went through, or the channel has moved: look again and go on from there. */
        GO_ON,
        /** Nobody answered, or nobody knows what came of it: look again through another gateway. */
        UNCLEAR,
        /** The channel refuses: trying again changes nothing. */
        REFUSED
    }
}
