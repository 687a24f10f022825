package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.TaxReports;
import io.siliu.platform.outside.AnswerParts;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The tax bureau's window for reports.
 *
 * <p>{@code POST /reports {number, kind, period, version, replaces, platform: {name, creditCode}, totals, digest, forms:
 * [{form, columns, rows}]}} with the report's number as the key takes it: 200 {@code {"state": "ACCEPTED", "receipt",
 * "acceptedOn"}}, or {@code {"state": "REFUSED", "code", "rows": [{form, number, column}]}}, or 202 {@code {"state":
 * "PROCESSING"}}, or 422 when it is no report at all. {@code GET /reports/<key>} says the same afterwards, or 404 when it never
 * saw the key.
 */
@Component
final class HttpTaxReports implements TaxReports {

    private static final int LONGEST_RECEIPT = 64;
    private static final int LONGEST_CODE = 60;
    private static final int MOST_ROWS = 500;
    private static final int NOT_FOUND = 404;

    private final OutsideCalls calls;
    private final FilingProperties properties;

    HttpTaxReports(OutsideCalls calls, FilingProperties properties) {
        this.calls = calls;
        this.properties = properties;
    }

    @Override
    public Said submit(String key, Submission report) {
        return calls.post(OutsideParty.TAX_BUREAU, "/reports", report, key, properties.deadline())
                .fold(
                        HttpTaxReports::answered,
                        no -> no.isLastWord()
                                ? Said.of(Said.Kind.REFUSED, AnswerParts.cut(no.code(), LONGEST_CODE))
                                : unknown("the bureau answered " + no.status() + " " + no.code()),
                        none -> Said.of(Said.Kind.NOT_SENT, none.why()),
                        open -> unknown(open.why()));
    }

    @Override
    public Said ask(String key) {
        return calls.get(OutsideParty.TAX_BUREAU, "/reports/" + key, properties.deadline())
                .fold(
                        HttpTaxReports::answered,
                        no -> no.status() == NOT_FOUND
                                ? Said.of(Said.Kind.NEVER_SEEN, null)
                                : unknown("the bureau refuses the question: " + no.code()),
                        none -> unknown(none.why()),
                        open -> unknown(open.why()));
    }

    private static Said unknown(String why) {
        return Said.of(Said.Kind.UNKNOWN, why);
    }

    private static Said answered(OutsideAnswer.Answered yes) {
        JsonNode json = yes.json();
        return switch (json.path("state").asString("")) {
            case "ACCEPTED" ->
                AnswerParts.number(json, "receipt", LONGEST_RECEIPT)
                        .map(receipt -> accepted(receipt, json))
                        .orElseGet(() -> notUnderstood("the bureau says accepted without a usable receipt"));
            case "REFUSED" ->
                new Said(
                        Said.Kind.REFUSED,
                        null,
                        null,
                        AnswerParts.number(json, "code", LONGEST_CODE).orElse("REFUSED"),
                        rows(json.path("rows")));
            case "PROCESSING" -> unknown("the bureau is still at it");
            default -> notUnderstood("the bureau's answer names no state");
        };
    }

    private static Said accepted(String receipt, JsonNode answer) {
        return AnswerParts.day(answer, "acceptedOn")
                .map(day -> new Said(Said.Kind.ACCEPTED, receipt, day, null, List.of()))
                .orElseGet(() -> notUnderstood("the bureau says accepted without a usable day"));
    }

    /** Its words to each row stay with the bureau, for they may name people; the place says where to look. */
    private static List<RefusedRow> rows(JsonNode said) {
        List<RefusedRow> rows = new ArrayList<>();
        for (JsonNode row : said) {
            int number = row.path("number").asInt(0);
            if (number > 0 && rows.size() < MOST_ROWS) {
                int column = row.path("column").asInt(0);
                boolean income = row.path("form").asString("").equals(ReportForm.INCOME.name());
                rows.add(new RefusedRow(
                        income ? ReportForm.INCOME : ReportForm.IDENTITY, number, column > 0 ? column : null));
            }
        }
        return rows;
    }

    private static Said notUnderstood(String why) {
        return unknown(AnswerParts.NOT_UNDERSTOOD + why);
    }
}
