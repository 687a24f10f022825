package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.OutsideStatements;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes in what banks, registries, the tax bureau and an enterprise's own lists say. */
@RestController
class OutsideStatementApi {

    private final OutsideStatements statements;
    private final MessageSource messages;

    OutsideStatementApi(OutsideStatements statements, MessageSource messages) {
        this.statements = statements;
        this.messages = messages;
    }

    /** Who says so, and what: each statement with its kind and the fields of that kind. */
    record Handed(String source, List<JsonNode> statements) {

        Handed {
            statements = statements == null ? List.of() : List.copyOf(statements);
        }
    }

    /** @param remedy what to do, in the language of the caller; null where it was not refused */
    record Row(int row, OutsideStatements.State state, OutsideStatements.Reason reason, String field, String remedy) {}

    /** Outcomes in the order of the statements. */
    record Answer(List<Row> outcomes) {}

    @PostMapping("/api/v1/outside-statements")
    Answer take(@RequestBody Handed handed, Locale locale) {
        return new Answer(statements.take(handed.source(), handed.statements()).stream()
                .map(each -> row(each, locale))
                .toList());
    }

    private Row row(OutsideStatements.Outcome outcome, Locale locale) {
        String remedy = outcome.reason() == null
                ? null
                : messages.getMessage("statement.refusal." + outcome.reason(), null, locale);
        return new Row(outcome.row(), outcome.state(), outcome.reason(), outcome.field(), remedy);
    }
}
