package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.RowOutcome;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes over registered parties. */
@RestController
class ImportController {

    private final ImportParties importParties;
    private final MessageSource messages;

    ImportController(ImportParties importParties, MessageSource messages) {
        this.importParties = importParties;
        this.messages = messages;
    }

    @PostMapping("/api/v1/imports/parties")
    Answer run(@RequestBody PartyImport parties, Locale locale) {
        ImportParties.Report report = importParties.run(parties);
        return new Answer(rows(report.enterprises(), locale), rows(report.workers(), locale));
    }

    private List<Row> rows(List<RowOutcome> outcomes, Locale locale) {
        return outcomes.stream().map(each -> row(each, locale)).toList();
    }

    private Row row(RowOutcome outcome, Locale locale) {
        String id = outcome.id() == null ? null : Long.toString(outcome.id());
        return outcome.refusal()
                .map(refusal -> new Row(
                        outcome.row(),
                        outcome.state(),
                        null,
                        refusal.field(),
                        refusal.reason(),
                        messages.getMessage("party.refusal." + refusal.reason(), null, locale)))
                .orElseGet(() -> taken(outcome, id, locale));
    }

    private Row taken(RowOutcome outcome, String id, Locale locale) {
        return outcome.note()
                .map(note -> new Row(
                        outcome.row(),
                        outcome.state(),
                        id,
                        note.field(),
                        note.reason(),
                        messages.getMessage("party.note." + note.reason(), null, locale)))
                .orElseGet(() -> new Row(outcome.row(), outcome.state(), id, null, null, null));
    }

    /** Outcomes in the order of the rows. */
    record Answer(List<Row> enterprises, List<Row> workers) {}

    /**
     * One outcome.
     *
     * @param row counted from 0
     * @param id of the party as text, null when refused
     * @param field what is wrong; in a row that was taken, what has to be looked up
     * @param remedy what to do, in the language of the caller
     */
    record Row(int row, RowOutcome.State state, String id, String field, RowOutcome.Reason reason, String remedy) {}
}
