package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.party.SignUpTraces.Business;
import io.siliu.rules.fact.LicenceStatus;
import io.siliu.rules.fact.Observed;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * By the last answer, unless that says that the licence stands again since a later day: until then the one before holds. An
     * end that is on the platform's own record holds whatever was answered.
     *
     * @param answers in the order in which they were given
     * @param business as the platform has it on record
     */
    static LicenceStanding of(List<Heard> answers, Optional<Business> business, LocalDate day) {
        Optional<LicenceStanding> own = business.flatMap(one -> one.endOn(day)
                .filter(end -> end.how() != null)
                .map(end -> new LicenceStanding(
                        LicenceStatus.valueOf(end.how().name()),
                        end.lastDay(),
                        Evidence.seen(true, List.of(NamedEvidence.LICENCE_END.id(one.soleProprietorId()))))));
        return own.orElseGet(() -> answers.stream()
                .filter(row -> !isLaterReturn(row, day) || row == answers.get(0))
                .reduce((one, later) -> later)
                .map(row -> of(row, day))
                .orElse(UNKNOWN));
    }

    private static boolean isLaterReturn(Heard row, LocalDate day) {
        return row.lastDay().isEmpty()
                && row.text("status")
                        .filter(LicenceStatus.STANDING.name()::equals)
                        .isPresent()
                && row.date("statusOn").filter(since -> since.isAfter(day)).isPresent();
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
