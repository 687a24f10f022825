package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.ReportKind;
import io.siliu.platform.filing.ReportPeriod;
import io.siliu.platform.settlement.PaidInPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which times are reported on, and by when. */
@Component
final class Calendar {

    private final RuleMapper rules;
    private final PaidInPeriod pay;
    private final Clock clock;

    Calendar(RuleMapper rules, PaidInPeriod pay, Clock clock) {
        this.rules = rules;
        this.pay = pay;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    Deadlines deadlines(ReportKind kind) {
        return new Deadlines(
                rules.deadlines(kind),
                rules.moved(kind).stream().collect(toMap(RuleMapper.Moved::dueOn, RuleMapper.Moved::movedTo)));
    }

    /** The last day on which a report of this time is in time; empty before the law. */
    Optional<LocalDate> dueOn(ReportKind kind, ReportPeriod period) {
        return deadlines(kind).dueOn(period);
    }

    /** Every quarter from the first payment under the law to the present one, this one first. */
    List<ReportPeriod> quarters(Deadlines deadlines) {
        List<ReportPeriod> quarters = new ArrayList<>();
        ReportPeriod quarter = ReportPeriod.quarterOf(today());
        LocalDate first = pay.first().orElse(quarter.from());
        while (!quarter.to().isBefore(first) && deadlines.dueOn(quarter).isPresent()) {
            quarters.add(quarter);
            quarter = quarter.previous();
        }
        return quarters;
    }

    /** @throws PlatformException for anything that is no quarter since the first payment */
    ReportPeriod quarter(String text) {
        return ReportPeriod.parse(text)
                .filter(quarter -> !quarter.from().isAfter(today()))
                .filter(quarter ->
                        quarters(deadlines(ReportKind.PLATFORM_INCOME)).contains(quarter))
                .orElseThrow(() -> new PlatformException(
                        FilingError.REPORT_PERIOD_UNUSABLE,
                        "period",
                        "Name a quarter in which something was paid, such as 2026Q3."));
    }
}
