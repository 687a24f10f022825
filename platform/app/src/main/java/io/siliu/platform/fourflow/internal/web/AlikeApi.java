package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.AlikeDesk;
import io.siliu.platform.fourflow.internal.AnswerAlike;
import io.siliu.platform.fourflow.internal.AnswerMaterial;
import io.siliu.platform.fourflow.internal.AskedCause;
import io.siliu.platform.fourflow.internal.DifferenceAnswer;
import io.siliu.platform.fourflow.internal.DifferenceFilter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One answer for all that is alike of a cause, over the API. */
@RestController
@RequestMapping("/api/v1/differences/alike")
class AlikeApi {

    private final AlikeDesk desk;
    private final AnswerAlike answering;

    AlikeApi(AlikeDesk desk, AnswerAlike answering) {
        this.desk = desk;
        this.answering = answering;
    }

    /**
     * How many of a cause are alike, and those that are set apart; nothing where several enterprises have some of it, or no
     * cause is named.
     */
    @GetMapping
    Alike alike(CauseQuery query, Locale locale) {
        return Alike.of(desk.of(query.asked(query.kind(), query.flow()), locale));
    }

    /** Answers for all that was shown to be alike, or for none of it. */
    @PostMapping("/answers")
    @ResponseStatus(HttpStatus.CREATED)
    DifferenceApi.Kept answer(@RequestBody AnswerToAll answer) {
        return DifferenceApi.Kept.of(answering.run(new AnswerAlike.Command(
                new AskedCause(
                        answer.kind(),
                        answer.flow(),
                        answer.only() == null
                                ? DifferenceFilter.NONE
                                : answer.only().filter()),
                answer.shown(),
                answer.ground(),
                answer.why(),
                DifferenceApi.some(answer.papers()),
                DifferenceApi.some(answer.seen()))));
    }

    /**
     * What waits of a cause.
     *
     * @param alike how many one answer speaks of
     * @param apart how many it leaves
     * @param more whether more waits than one answer can speak of, {@value AnswerAlike#MOST} records
     * @param shown stands for what is alike; the answer sends it back
     * @param others those that are set apart, 50 at most
     */
    record Alike(int alike, int apart, boolean more, String shown, List<DifferenceApi.Open> others) {

        static Alike of(AlikeDesk.Alike found) {
            return new Alike(
                    found.alike(),
                    found.apart(),
                    found.more(),
                    found.shown(),
                    found.others().stream().map(DifferenceApi.Open::of).toList());
        }
    }

    /**
     * An answer.
     *
     * @param only what the cause was narrowed to when it was shown, or null
     * @param shown of what was shown
     * @param papers ids of documents of the enterprise that go with it, at most {@value AnswerMaterial#MOST}
     * @param seen what is wanting in the papers and is sent all the same, each as the refusal named it, such as {@code
     *     123:SIGNED_LATE}
     */
    record AnswerToAll(
            Discrepancy.Kind kind,
            Flow flow,
            Only only,
            String shown,
            DifferenceAnswer.Ground ground,
            String why,
            List<Long> papers,
            List<String> seen) {}

    /**
     * What a cause is narrowed to; null narrows nothing.
     *
     * @param worker id of the worker
     * @param enterprise id of the enterprise, for whoever sees several
     * @param from first day of settlement, from 2000 to 2099
     * @param to last day of settlement, from 2000 to 2099
     * @param least smallest gross amount of the record, CNY, up to 15 digits and two decimals
     * @param most largest gross amount of the record, CNY, up to 15 digits and two decimals
     */
    record Only(Long worker, Long enterprise, LocalDate from, LocalDate to, BigDecimal least, BigDecimal most) {

        DifferenceFilter filter() {
            return new DifferenceFilter(worker, enterprise, from, to, least, most);
        }
    }
}
