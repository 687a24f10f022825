package io.siliu.platform.assessment.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Actor;
import io.siliu.rules.RuleSetReference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Drafts that answer beside the version whose place they would take, with no effect. */
@Component
final class Shadows {

    private static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final BacktestMapper backtests;
    private final RuleSetMapper ruleSets;
    private final BacktestGateMapper gate;
    private final PublishedRuleSet published;
    private final ReplacedVersions replaced;
    private final IdGenerator ids;
    private final Clock clock;

    Shadows(
            BacktestMapper backtests,
            RuleSetMapper ruleSets,
            BacktestGateMapper gate,
            PublishedRuleSet published,
            ReplacedVersions replaced,
            IdGenerator ids,
            Clock clock) {
        this.backtests = backtests;
        this.ruleSets = ruleSets;
        this.gate = gate;
        this.published = published;
        this.replaced = replaced;
        this.ids = ids;
        this.clock = clock;
    }

    /** From the next screening on, of records and of lines before their payment. */
    void begin(long draft, RuleSetFiles files, Actor asker) {
        RuleSetReference base = published.ruleSet(replaced.of(files)).reference();
        RuleSetReference tried = files.ruleSet().reference();
        Instant now = clock.instant();
        long id = ids.next();
        int begun = backtests.beginShadow(
                new BacktestMapper.NewRow(
                        id,
                        "shadow:" + draft,
                        draft,
                        tried.id(),
                        tried.version(),
                        tried.digest().toString(),
                        base.version(),
                        base.digest().toString(),
                        files.text(),
                        ALWAYS,
                        FOR_EVER,
                        null,
                        null,
                        null,
                        1,
                        null,
                        asker.accountId(),
                        now),
                backtests.newestScreening());
        if (begun == 1) {
            gate.begin(id, null, null, gate.newest());
        }
    }

    /** The draft is decided or changed. */
    void end(long draft) {
        backtests.endShadow(draft, clock.instant());
    }

    /**
     * After a version was published or retired, or came into force by its day: those that answer beside one whose place their
     * draft would not take any more. Drafts are held before their shadows, as where one is decided.
     */
    void endOutdated() {
        ruleSets.shadowing().stream()
                .filter(draft -> !replaced.isBaseOf(draft))
                .map(RuleSetMapper.DraftRow::id)
                .forEach(draft -> {
                    ruleSets.unshadowed(draft);
                    end(draft);
                });
    }
}
