package io.siliu.platform.party.internal;

import java.util.Arrays;

/** A keyed digest that can be compared and used as a map key. */
record LookupKey(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof LookupKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "LookupKey";
    }
}
