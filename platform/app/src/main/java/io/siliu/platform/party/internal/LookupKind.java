package io.siliu.platform.party.internal;

import io.siliu.platform.access.LookupKeys;

/** Kinds of identifiers that are found again by their keyed digest; equal texts of two kinds have two digests. */
enum LookupKind {
    ID_NUMBER,
    CARD,
    MOBILE,
    NAME,
    CREDIT_CODE;

    LookupKey key(LookupKeys keys, String text) {
        return new LookupKey(keys.of(name(), text));
    }
}
