package io.siliu.platform.settlement.internal.payout;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Moments by a bank's clock. */
final class BankMoments {

    /** A time outside of these is a mistake of whoever wrote it. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private BankMoments() {}

    /** As exact as the database keeps it; empty where there is none, or one that cannot be. */
    static Optional<Instant> at(JsonNode json, String field) {
        try {
            return Optional.of(Instant.parse(json.path(field).asString("")))
                    .filter(moment -> moment.isAfter(EARLIEST) && moment.isBefore(LATEST))
                    .map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
