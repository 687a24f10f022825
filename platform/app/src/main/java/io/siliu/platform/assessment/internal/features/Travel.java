package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.rules.fact.Observed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a worker could have been at two places of work of one day, by the positions that the systems tell. Work without
 * a position, such as design, is done anywhere and says nothing, nor does work of several days.
 */
final class Travel {

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3_600);

    /**
     * What a day allows.
     *
     * @param kilometresFrom prefectures whose middles lie nearer may border on each other
     * @param kilometresAnHour as the crow flies, between the starts or the ends of two works
     */
    record Speed(BigDecimal kilometresFrom, BigDecimal kilometresAnHour) {

        boolean allows(BigDecimal kilometres, Duration between) {
            return kilometres.compareTo(kilometresFrom) < 0
                    || kilometres
                                    .multiply(SECONDS_AN_HOUR)
                                    .compareTo(kilometresAnHour.multiply(BigDecimal.valueOf(between.toSeconds())))
                            <= 0;
        }
    }

    /** One piece of work at one place within one day. */
    private record Stay(Heard row, String city, Instant from, Instant to) {

        static Optional<Stay> of(Heard row) {
            return row.text("city")
                    .flatMap(city -> row.text("startedAt")
                            .map(LocalDateTime::parse)
                            .map(from -> new Stay(
                                    row, city, from.atZone(ChinaTime.ZONE).toInstant(), row.until())))
                    .filter(stay -> stay.to != null && stay.isOfOneDay());
        }

        boolean isOfOneDay() {
            return ChinaTime.dateOf(from).equals(ChinaTime.dateOf(to));
        }

        boolean isOnDayOf(Stay other) {
            return ChinaTime.dateOf(from).equals(ChinaTime.dateOf(other.from));
        }

        /**
         * From start to start or from end to end, whichever is longer. Where within the work its one position was nobody tells: a driver who leaves one city may
         * be in the other when the work ends, so that the time between the two works would be too short.
         */
        Duration between(Stay other) {
            Duration starts = Duration.between(from, other.from).abs();
            Duration ends = Duration.between(to, other.to).abs();
            return starts.compareTo(ends) > 0 ? starts : ends;
        }
    }

    private Travel() {}

    /** Null where the system told no place and hours of this work, or nobody knows where the other place lies. */
    static Observed impossible(Heard own, Subject subject, Known known) {
        Optional<Stay> here = Stay.of(own);
        Speed speed = known.limits(subject).speed();
        if (here.isEmpty() || speed == null) {
            return null;
        }
        List<Stay> others = others(own, subject, known).stream()
                .flatMap(row -> Stay.of(row).stream())
                .filter(stay -> stay.isOnDayOf(here.get()))
                .toList();
        Optional<Stay> elsewhere = others.stream()
                .filter(stay -> known.places()
                        .kilometres(here.get().city, stay.city)
                        .filter(kilometres -> !speed.allows(kilometres, stay.between(here.get())))
                        .isPresent())
                .findFirst();
        if (elsewhere.isPresent()) {
            return Evidence.seen(true, ids(List.of(here.get(), elsewhere.get())));
        }
        boolean located = others.stream()
                .allMatch(stay ->
                        known.places().kilometres(here.get().city, stay.city).isPresent());
        return located ? Evidence.seen(false, ids(List.of(here.get()))) : null;
    }

    private static List<Heard> others(Heard own, Subject subject, Known known) {
        return Works.lastWords(known.outside().ofWorker(subject.workerId(), SaidKind.DELIVERY)).stream()
                .filter(row -> row.taskOrderId() != null && !Objects.equals(row.taskOrderId(), own.taskOrderId()))
                .toList();
    }

    private static List<String> ids(List<Stay> stays) {
        return Evidence.of(stays.stream().map(stay -> stay.row.id()).toList());
    }
}
