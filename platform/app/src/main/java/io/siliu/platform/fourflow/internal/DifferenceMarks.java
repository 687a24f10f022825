package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.fourflow.Discrepancy;
import org.springframework.stereotype.Component;

/** Knows a difference again: two values and where each was read. Changes with any of them. */
@Component
final class DifferenceMarks {

    private final LookupKeys keys;

    DifferenceMarks(LookupKeys keys) {
        this.keys = keys;
    }

    /** 32 bytes, equal for the same difference of the same papers; nobody without the key can work out the values. */
    byte[] of(Discrepancy difference) {
        return keys.of(
                "FOURFLOW_DIFFERENCE",
                difference.kind() + "/" + difference.flow() + "/" + side(difference.expected()) + "/"
                        + side(difference.found()));
    }

    private static String side(Discrepancy.Side side) {
        return side.document() + "/" + side.part() + "/" + side.field() + "/"
                + side.value().length() + "/" + side.value();
    }
}
