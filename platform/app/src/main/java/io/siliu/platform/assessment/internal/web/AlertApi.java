package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.AlertRow;
import io.siliu.platform.assessment.Alerts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Alerts for programs. */
@RestController
@RequestMapping("/api/v1/alerts")
class AlertApi {

    private final Alerts alerts;

    AlertApi(Alerts alerts) {
        this.alerts = alerts;
    }

    /** One page of the list; {@code next} is the cursor of the following page, or null. */
    record AlertList(List<AlertLine> alerts, String next) {}

    /**
     * An alert in the list.
     *
     * @param round with which {@code /replay} of the record's revision, or of the line, hands out its screening; null where the log
     *     has no entry of that
     * @param since GONE where the last screening does not find it any more, GATE where it was found before payment, NEW where
     *     another screening of a revision found it, else null
     * @param standing whether the last screening finds it and people did not clear it; what does not stand weighs nowhere
     * @param goneAt since when it is not found any more, or null
     * @param caseNumber of the latest case it is worked on in, or null where there is none that the reader may see
     * @param verdict CONFIRMED or CLEARED once it stands, else null
     */
    record AlertLine(
            String id,
            String enterpriseId,
            String record,
            int revision,
            Integer round,
            String batch,
            String line,
            String indicator,
            String title,
            String severity,
            String text,
            Instant raisedAt,
            String since,
            AlertOutcome outcome,
            boolean standing,
            Instant goneAt,
            String verdict,
            String caseNumber) {

        static AlertLine of(AlertRow row) {
            return new AlertLine(
                    String.valueOf(row.id()),
                    String.valueOf(row.enterpriseId()),
                    row.record(),
                    row.revision(),
                    row.round(),
                    row.line() == null ? null : String.valueOf(row.line().batchId()),
                    row.line() == null ? null : String.valueOf(row.line().id()),
                    row.indicator(),
                    row.title(),
                    row.severity(),
                    row.text(),
                    row.raisedAt(),
                    row.since(),
                    row.outcome(),
                    row.standing(),
                    row.goneAt(),
                    row.outcome().isFound() ? row.outcome().name() : null,
                    row.inCase() == null ? null : row.inCase().number());
        }
    }

    @GetMapping
    AlertList list(AlertListFilter filter, Locale locale) {
        Alerts.AlertRows rows = alerts.list(filter.criteria(), locale);
        return new AlertList(
                rows.alerts().stream().map(AlertLine::of).toList(),
                rows.next() == null ? null : rows.next().toString());
    }
}
