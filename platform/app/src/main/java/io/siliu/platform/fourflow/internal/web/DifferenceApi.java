package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.AnswerDesk;
import io.siliu.platform.fourflow.internal.AnswerDifferences;
import io.siliu.platform.fourflow.internal.AnswerMaterial;
import io.siliu.platform.fourflow.internal.DifferenceAnswer;
import io.siliu.platform.fourflow.internal.DifferenceDesk;
import io.siliu.platform.fourflow.internal.PlaceInCause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    private final AnswerDesk answers;
    private final AnswerDifferences answering;

    DifferenceApi(DifferenceDesk desk, AnswerDesk answers, AnswerDifferences answering) {
        this.desk = desk;
        this.answers = answers;
        this.answering = answering;
    }

    /**
     * All causes, and the differences of one of them; without a cause those of the largest one.
     *
     * @param cursor the {@code next} of the page before
     */
    @GetMapping
    Page list(CauseQuery query, @RequestParam(required = false) Long cursor, Locale locale) {
        List<DifferenceDesk.Cause> causes = desk.causes(locale).causes();
        Optional<DifferenceDesk.Cause> cause = causes.stream()
                .filter(each -> query.means(each.kind(), each.flow()))
                .findFirst();
        DifferenceDesk.Page page = desk.list(
                query.asked(
                        cause.map(DifferenceDesk.Cause::kind).orElse(query.kind()),
                        cause.map(DifferenceDesk.Cause::flow).orElse(query.flow())),
                cursor == null ? query.place() : new PlaceInCause(cursor, null),
                locale);
        return new Page(
                causes.stream().map(Cause::of).toList(),
                page.open().stream().map(Open::of).toList(),
                page.total(),
                page.next() == null ? null : page.next().toString());
    }

    /** @param cursor the {@code next} of the page before */
    @GetMapping("/answers")
    Given given(@RequestParam(required = false) Long cursor, Locale locale) {
        AnswerDesk.Page page = answers.list(new PlaceInCause(cursor, null), locale);
        return new Given(
                page.given().stream().map(Answered::of).toList(),
                page.next() == null ? null : page.next().toString());
    }

    /** One answer for differences of one cause and one enterprise; kept for all of them or for none. */
    @PostMapping("/answers")
    @ResponseStatus(HttpStatus.CREATED)
    Kept answer(@RequestBody Answer answer) {
        return Kept.of(answering.run(new AnswerDifferences.Command(
                answer.kind(),
                answer.flow(),
                some(answer.differences()),
                answer.ground(),
                answer.why(),
                some(answer.papers()),
                some(answer.seen()))));
    }

    /** What was given, without the gaps that a program may leave in a list. */
    static <T> List<T> some(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    /** Takes an answer back, within minutes and by whoever gave it. */
    @PostMapping("/answers/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long id) {
        answering.withdraw(id);
    }

    /** @param total how many wait of the cause, as it is narrowed */
    record Page(List<Cause> causes, List<Open> differences, long total, String next) {}

    /** @param severity the gravest among the hits of the records, or null */
    record Cause(
            Discrepancy.Kind kind,
            Flow flow,
            String title,
            long differences,
            String gross,
            Instant since,
            String severity) {

        static Cause of(DifferenceDesk.Cause cause) {
            return new Cause(
                    cause.kind(),
                    cause.flow(),
                    cause.title(),
                    cause.differences(),
                    cause.gross().toString(),
                    cause.since(),
                    cause.severity());
        }
    }

    /**
     * @param key names it in an answer, as it stands now; once one of its values changes the key is another one
     * @param worker id of the worker, by which the list can be narrowed
     * @param by the difference of two amounts, or null
     * @param alone why it should be answered alone, or null
     */
    record Open(
            String key,
            String record,
            String worker,
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
                    Long.toString(open.workerId()),
                    open.settledOn(),
                    open.gross().toString(),
                    open.difference().field(),
                    open.difference().left().value(),
                    open.difference().right().value(),
                    open.difference().by(),
                    open.alone());
        }
    }

    /**
     * An answer.
     *
     * @param differences keys of the list, at most {@value AnswerDifferences#MOST}
     * @param papers ids of documents of the enterprise that go with it, at most {@value AnswerMaterial#MOST}
     * @param seen what is wanting in the papers and is sent all the same, each as the refusal named it, such as {@code
     *     123:SIGNED_LATE}
     */
    record Answer(
            Discrepancy.Kind kind,
            Flow flow,
            List<String> differences,
            DifferenceAnswer.Ground ground,
            String why,
            List<Long> papers,
            List<String> seen) {}

    /** @param differences how many it speaks of */
    record Kept(String id, int differences) {

        static Kept of(AnswerDifferences.Given given) {
            return new Kept(Long.toString(given.id()), given.differences());
        }
    }

    record Given(List<Answered> answers, String next) {}

    /** @param papers ids of the documents that go with it */
    record Answered(
            String id,
            Discrepancy.Kind kind,
            Flow flow,
            String title,
            DifferenceAnswer.Ground ground,
            String why,
            int differences,
            List<String> papers,
            boolean byOperator,
            Instant answeredAt,
            Instant withdrawnAt,
            boolean withdrawable) {

        static Answered of(AnswerDesk.Given given) {
            DifferenceAnswer answer = given.answer();
            return new Answered(
                    Long.toString(answer.id()),
                    answer.kind(),
                    answer.flow(),
                    given.title(),
                    answer.ground(),
                    answer.why(),
                    answer.differences(),
                    given.papers().stream()
                            .map(paper -> Long.toString(paper.id()))
                            .toList(),
                    answer.byOperator(),
                    answer.answeredAt(),
                    answer.withdrawnAt(),
                    given.withdrawable());
        }
    }
}
