package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.RuleSetDrafts.Skipped;
import io.siliu.platform.assessment.RuleSetDrafts.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether anybody could see what a draft does before it is decided. */
@Component
final class TriedDrafts {

    private final BacktestMapper backtests;
    private final ReplacedVersions replaced;
    private final TrialMinimum least;
    private final Clock clock;

    TriedDrafts(BacktestMapper backtests, ReplacedVersions replaced, TrialMinimum least, Clock clock) {
        this.backtests = backtests;
        this.replaced = replaced;
        this.least = least;
        this.clock = clock;
    }

    /**
     * What was skipped of a draft as it stands: what was tried before it was changed does not count, nor what was tried against
     * another version than the one whose place it would take.
     */
    List<Skipped> skipped(RuleSetMapper.DraftRow draft) {
        List<BacktestMapper.TriedRow> runs =
                draft.digest() == null ? List.of() : backtests.tried(draft.id(), draft.digest(), replaced.of(draft));
        List<Skipped> skipped = new ArrayList<>();
        skipped.addAll(skipped(
                most(runs, false),
                new Skipped(Step.BACKTEST, 0, least.backtestRecords()),
                new Skipped(Step.BACKTEST_RECORDS, 0, least.backtestRecords()),
                new Skipped(Step.BACKTEST_DAYS, 0, least.backtestDays())));
        skipped.addAll(skipped(
                most(runs, true),
                new Skipped(Step.SHADOW, 0, least.shadowRecords()),
                new Skipped(Step.SHADOW_RECORDS, 0, least.shadowRecords()),
                new Skipped(Step.SHADOW_DAYS, 0, least.shadowDays())));
        return skipped;
    }

    /** The run that counts: of those long enough the one with most records, else the longest. */
    private Optional<BacktestMapper.TriedRow> most(List<BacktestMapper.TriedRow> runs, boolean shadow) {
        int days = shadow ? least.shadowDays() : least.backtestDays();
        return runs.stream()
                .filter(run -> run.records() > 0 && run.kind().equals("SHADOW") == shadow)
                .max(Comparator.<BacktestMapper.TriedRow>comparingLong(run -> Math.min(days, days(run)))
                        .thenComparingLong(BacktestMapper.TriedRow::records));
    }

    private List<Skipped> skipped(Optional<BacktestMapper.TriedRow> run, Skipped whole, Skipped records, Skipped days) {
        if (whole.least() == 0) {
            return List.of();
        }
        if (run.isEmpty()) {
            return List.of(whole);
        }
        List<Skipped> few = new ArrayList<>();
        if (run.get().records() < records.least()) {
            few.add(new Skipped(records.step(), run.get().records(), records.least()));
        }
        long length = days(run.get());
        if (length < days.least()) {
            few.add(new Skipped(days.step(), length, days.least()));
        }
        return few;
    }

    /** Days of the window; a shadow has none and counts the whole days since it began. */
    private long days(BacktestMapper.TriedRow run) {
        if (run.kind().equals("SHADOW")) {
            Instant end = run.endedAt() == null ? clock.instant() : run.endedAt();
            return Duration.between(run.askedAt(), end).toDays();
        }
        return ChronoUnit.DAYS.between(run.windowFrom(), run.windowTo()) + 1;
    }
}
