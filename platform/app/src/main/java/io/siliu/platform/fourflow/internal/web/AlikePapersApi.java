package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.AlikePapersDesk;
import io.siliu.platform.fourflow.internal.AnswerPapersAlike;
import io.siliu.platform.fourflow.internal.AskedPapers;
import io.siliu.platform.fourflow.internal.CommonAnswer;
import io.siliu.platform.fourflow.internal.OpenPaperFilter;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
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

/** One answer for all open papers that are alike, over the API. */
@RestController
@RequestMapping("/api/v1/open-papers/alike")
class AlikePapersApi {

    private final AlikePapersDesk desk;
    private final AnswerPapersAlike answering;

    AlikePapersApi(AlikePapersDesk desk, AnswerPapersAlike answering) {
        this.desk = desk;
        this.answering = answering;
    }

    /**
     * Of how many open papers one answer can speak, and those that are set apart; nothing where several enterprises have some
     * of them.
     *
     * @param query its {@code all} is what the answer is to say of each; without it BEST
     */
    @GetMapping
    Alike alike(OpenPaperQuery query, Locale locale) {
        return Alike.of(desk.of(query.asked(), query.all() == null ? CommonAnswer.BEST : query.all(), locale));
    }

    /** Answers for all that were shown to be alike, or for none of them. */
    @PostMapping("/answers")
    @ResponseStatus(HttpStatus.CREATED)
    Kept answer(@RequestBody AnswerToAll given) {
        AnswerPapersAlike.Given kept = answering.run(new AnswerPapersAlike.Command(
                new AskedPapers(
                        given.cause(),
                        given.only() == null
                                ? OpenPaperFilter.NONE
                                : given.only().filter()),
                given.answer(),
                given.shown(),
                given.why()));
        return new Kept(Long.toString(kept.id()), kept.papers());
    }

    /**
     * What waits.
     *
     * @param answer what one answer is to say of each
     * @param alike of how many papers one answer speaks
     * @param apart how many it leaves
     * @param more whether more waits than one answer can speak of, {@value AnswerPapersAlike#MOST} papers
     * @param shown stands for what is alike; the answer sends it back
     * @param others those that are set apart, 50 at most
     */
    record Alike(
            CommonAnswer answer, int alike, int apart, boolean more, String shown, List<OpenPaperApi.Open> others) {

        static Alike of(AlikePapersDesk.Alike found) {
            return new Alike(
                    found.answer(),
                    found.alike(),
                    found.apart(),
                    found.more(),
                    found.shown(),
                    found.others().stream().map(OpenPaperApi.Open::of).toList());
        }
    }

    /**
     * An answer.
     *
     * @param cause why the papers are open, or null for any
     * @param only what they were narrowed to when they were shown, or null
     * @param answer what it says of each
     * @param shown of what was shown
     * @param why in 4 to 500 characters
     */
    record AnswerToAll(Reason.Code cause, Only only, CommonAnswer answer, String shown, String why) {}

    /**
     * What open papers are narrowed to; null narrows nothing.
     *
     * @param worker id of the worker whose record a paper is likest to belong to
     * @param enterprise id of the enterprise, for whoever sees several
     * @param from first day on the paper, from 2000 to 2099
     * @param to last day on the paper, from 2000 to 2099
     * @param least smallest amount, CNY, up to 15 digits and two decimals
     * @param most largest amount, CNY, up to 15 digits and two decimals
     * @param text the beginning of a task number or of the batch number on the paper, its own number, or the number of a
     *     record that is suggested for it
     */
    record Only(
            PaperKind kind,
            Long worker,
            Long enterprise,
            LocalDate from,
            LocalDate to,
            BigDecimal least,
            BigDecimal most,
            String text) {

        OpenPaperFilter filter() {
            return new OpenPaperFilter(kind, worker, enterprise, from, to, least, most, text);
        }
    }

    /**
     * An answer that was kept.
     *
     * @param id by which it is taken back: {@code POST /api/v1/open-papers/answers/{id}/taken-back}
     * @param papers how many it speaks of
     */
    record Kept(String id, int papers) {}
}
