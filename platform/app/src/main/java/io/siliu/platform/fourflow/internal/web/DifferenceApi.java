package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.AnswerDifferences;
import io.siliu.platform.fourflow.internal.DifferenceAnswer;
import io.siliu.platform.fourflow.internal.DifferenceDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What does not agree, over the API: by cause, and one answer for those that are alike. */
@RestController
@RequestMapping("/api/v1/differences")
class DifferenceApi {

    private final DifferenceDesk desk;
    private final AnswerDifferences answering;

    DifferenceApi(DifferenceDesk desk, AnswerDifferences answering) {
        this.desk = desk;
        this.answering = answering;
    }

    /**
     * All causes, and the differences of one of them; without a cause those of the largest one.
     *
     * @param cursor the {@code next} of the page before
     */
    @GetMapping
    Page list(
            @RequestParam(required = false) Discrepancy.Kind kind,
            @RequestParam(required = false) Flow flow,
            @RequestParam(required = false) Long cursor,
            Locale locale) {
        List<DifferenceDesk.Cause> causes = desk.causes(locale);
        Optional<DifferenceDesk.Cause> cause = causes.stream()
                .filter(each -> (kind == null || each.kind() == kind) && (flow == null || each.flow() == flow))
                .findFirst();
        DifferenceDesk.Page page = desk.list(
                cause.map(DifferenceDesk.Cause::kind).orElse(kind),
                cause.map(DifferenceDesk.Cause::flow).orElse(flow),
                cursor,
                locale);
        return new Page(
                causes.stream().map(Cause::of).toList(),
                page.open().stream().map(Open::of).toList(),
                page.next() == null ? null : page.next().toString());
    }

    /** @param cursor the {@code next} of the page before */
    @GetMapping("/answers")
    Given given(@RequestParam(required = false) Long cursor, Locale locale) {
        DifferenceDesk.GivenPage page = desk.given(cursor, locale);
        return new Given(
                page.given().stream().map(Answered::of).toList(),
                page.next() == null ? null : page.next().toString());
    }

    /** One answer for differences of one cause and one enterprise; kept for all of them or for none. */
    @PostMapping("/answers")
    @ResponseStatus(HttpStatus.CREATED)
    Kept answer(@RequestBody Answer answer) {
        return new Kept(Long.toString(answering.run(new AnswerDifferences.Command(
                answer.kind(),
                answer.flow(),
                answer.differences() == null ? List.of() : answer.differences(),
                answer.ground(),
                answer.why()))));
    }

    /** Takes an answer back, within minutes and by whoever gave it. */
    @PostMapping("/answers/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long id) {
        answering.withdraw(id);
    }

    record Page(List<Cause> causes, List<Open> differences, String next) {}

    record Cause(Discrepancy.Kind kind, Flow flow, String title, long differences, String gross, Instant since) {

        static Cause of(DifferenceDesk.Cause cause) {
            return new Cause(
                    cause.kind(),
                    cause.flow(),
                    cause.title(),
                    cause.differences(),
                    cause.gross().toString(),
                    cause.since());
        }
    }

    /**
     * @param key names it in an answer, as it stands now; once one of its values changes the key is another one
     * @param by the difference of two amounts, or null
     * @param alone why it should be answered alone, or null
     */
    record Open(
            String key,
            String record,
            LocalDate settledOn,
            String gross,
            String field,
            String left,
            String right,
            String by,
            String alone) {

        static Open of(DifferenceDesk.Open open) {
            return new Open(
                    open.key(),
                    open.number(),
                    open.settledOn(),
                    open.gross().toString(),
                    open.difference().field(),
                    open.difference().left().value(),
                    open.difference().right().value(),
                    open.difference().by(),
                    open.alone());
        }
    }

    /** @param differences keys of the list, at most {@value AnswerDifferences#MOST} */
    record Answer(
            Discrepancy.Kind kind, Flow flow, List<String> differences, DifferenceAnswer.Ground ground, String why) {}

    record Kept(String id) {}

    record Given(List<Answered> answers, String next) {}

    record Answered(
            String id,
            Discrepancy.Kind kind,
            Flow flow,
            String title,
            DifferenceAnswer.Ground ground,
            String why,
            int differences,
            boolean byOperator,
            Instant answeredAt,
            Instant withdrawnAt,
            boolean withdrawable) {

        static Answered of(DifferenceDesk.Given given) {
            DifferenceAnswer answer = given.answer();
            return new Answered(
                    Long.toString(answer.id()),
                    answer.kind(),
                    answer.flow(),
                    given.title(),
                    answer.ground(),
                    answer.why(),
                    answer.differences(),
                    answer.byOperator(),
                    answer.answeredAt(),
                    answer.withdrawnAt(),
                    given.withdrawable());
        }
    }
}
