package io.siliu.sandbox.paper;

import io.siliu.sandbox.paper.Paper.Kind;
import java.util.EnumMap;
import java.util.Map;

/** Decides which papers come as scans: one in so many of each kind, a dozen in a month. */
final class ScanLot {

    private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);

    boolean falls(Kind kind) {
        return seen.merge(kind, 1, Integer::sum) % papersAScan(kind) == 0;
    }

    private static int papersAScan(Kind kind) {
        return switch (kind) {
            case BANK_RECEIPT -> 60;
            case INVOICE -> 22;
            case CONTRACT, ACCEPTANCE_RECEIPT, PAYMENT_SLIP -> 18;
        };
    }
}
