package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.internal.OwnLines;
import io.siliu.platform.settlement.internal.objection.Objection;
import io.siliu.platform.settlement.internal.objection.ObjectionDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What workers object to and what is answered, over the API. */
@RestController
@RequestMapping("/api/v1/objections")
class ObjectionApi {

    private final ObjectionDesk desk;

    ObjectionApi(ObjectionDesk desk) {
        this.desk = desk;
    }

    /**
     * @param lineless those alone that are about no line
     * @param cursor the {@code next} of the page before
     */
    @GetMapping
    Page list(
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "false") boolean lineless,
            @RequestParam(required = false) Long cursor) {
        ObjectionDesk.Page page = desk.list(answered, lineless, cursor);
        return new Page(
                page.asked().stream().map(Asked::of).toList(),
                page.next() == null ? null : page.next().toString());
    }

    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable long id, @RequestBody Answer answer) {
        desk.answer(id, answer.outcome(), answer.words());
    }

    record Page(List<Asked> objections, String next) {}

    /**
     * The line that an objection is about.
     *
     * @param net what the worker was to receive, in yuan
     * @param task number of the task, or null
     * @param batchId under which the batch is read
     */
    record Line(
            String id, LocalDate settledOn, String net, String enterprise, String task, String batchId, String batch) {

        static Line of(OwnLines.Line line) {
            return line == null
                    ? null
                    : new Line(
                            Long.toString(line.id()),
                            line.settledOn(),
                            line.net().amount().toPlainString(),
                            line.enterprise(),
                            line.taskNumber(),
                            Long.toString(line.batchId()),
                            line.batchNumber());
        }
    }

    /**
     * @param line its number
     * @param about the same line; null where it is about none
     * @param days since it was raised, to its answer or today
     */
    record Asked(
            String id,
            String worker,
            String line,
            Line about,
            Objection.Topic topic,
            String words,
            Instant raisedAt,
            long days,
            Objection.Outcome outcome,
            String answer,
            Instant answeredAt) {

        static Asked of(ObjectionDesk.Asked asked) {
            Objection one = asked.objection();
            Objection.Answer answer = one.answer();
            return new Asked(
                    Long.toString(one.id()),
                    asked.worker(),
                    one.lineId() == null ? null : Long.toString(one.lineId()),
                    Line.of(asked.line()),
                    one.topic(),
                    one.words(),
                    one.raisedAt(),
                    asked.days(),
                    answer == null ? null : answer.outcome(),
                    answer == null ? null : answer.words(),
                    answer == null ? null : answer.at());
        }
    }

    record Answer(Objection.Outcome outcome, String words) {}
}
