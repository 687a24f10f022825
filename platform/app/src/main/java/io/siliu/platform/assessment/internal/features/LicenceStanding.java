package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.rules.fact.LicenceStatus;
import io.siliu.rules.fact.Observed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a licence stood on a day by what the register answered. That it was told of says nothing of its standing: only an answer to
 * that question does, and a day of cancellation that is over.
 *
 * @param status null where nobody asked
 * @param since null where it stands, or nobody asked
 * @param abnormal null where nobody asked
 */
record LicenceStanding(LicenceStatus status, LocalDate since, Observed abnormal) {

    private static final LicenceStanding UNKNOWN = new LicenceStanding(null, null, null);

    static LicenceStanding of(Optional<Heard> licence, LocalDate day) {
        return licence.map(row -> of(row, day)).orElse(UNKNOWN);
    }

    private static LicenceStanding of(Heard row, LocalDate day) {
        Optional<LocalDate> cancelled = row.lastDay().filter(last -> !last.isAfter(day));
        if (cancelled.isPresent()) {
            return seen(LicenceStatus.CANCELLED, cancelled.get(), row);
        }
        return row.text("status")
                .map(LicenceStatus::valueOf)
                .map(status -> row.date("statusOn")
                        .filter(since -> status != LicenceStatus.STANDING && !since.isAfter(day))
                        .map(since -> seen(status, since, row))
                        .orElseGet(() -> seen(LicenceStatus.STANDING, null, row)))
                .orElse(UNKNOWN);
    }

    private static LicenceStanding seen(LicenceStatus status, LocalDate since, Heard row) {
        return new LicenceStanding(status, since, Evidence.seen(status != LicenceStatus.STANDING, Sayings.id(row)));
    }
}
