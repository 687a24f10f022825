package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.settlement.AnswerLimit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The days of the indicator about what nobody answered, from the rule set in force. */
@Component
final class AnswerLimitOfRules implements AnswerLimit {

    private static final String UNANSWERED = "I15";
    private static final String DAYS = "days";

    private final PublishedRuleSet published;
    private final Clock clock;

    AnswerLimitOfRules(PublishedRuleSet published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    @Override
    public Optional<String> days() {
        LocalDate today = ChinaTime.today(clock);
        return published
                .engine()
                .ruleSet()
                .written(UNANSWERED)
                .flatMap(indicator -> indicator
                        .path("parameters")
                        .path(DAYS)
                        .path("rows")
                        .valueStream()
                        .filter(row -> holds(row, today))
                        .max(Comparator.comparing(row -> row.path("from").asString())))
                .map(row -> row.path("value").asString());
    }

    /** A row for everybody, everywhere, that is in force on the day; both days of a row are counted in. */
    private static boolean holds(JsonNode row, LocalDate day) {
        return !row.hasNonNull("occupation")
                && !row.hasNonNull("region")
                && !day.isBefore(LocalDate.parse(row.path("from").asString()))
                && (!row.hasNonNull("to")
                        || !day.isAfter(LocalDate.parse(row.path("to").asString())));
    }
}
