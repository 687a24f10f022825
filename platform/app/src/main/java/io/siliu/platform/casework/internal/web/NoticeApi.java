package io.siliu.platform.casework.internal.web;

import io.siliu.platform.casework.internal.AnswerNotices;
import io.siliu.platform.casework.internal.NoticeDesk;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an enterprise is asked in its cases, for its programs. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeApi {

    private final NoticeDesk desk;
    private final AnswerNotices answers;

    NoticeApi(NoticeDesk desk, AnswerNotices answers) {
        this.desk = desk;
        this.answers = answers;
    }

    record NoticeList(List<CaseJson.Case> cases) {}

    /**
     * An answer, which never changes.
     *
     * @param notice number of the step that asked
     * @param documents ids of papers that were handed in before, at most 10; may be left out
     */
    record NewAnswer(int notice, String words, List<Long> documents) {}

    record NewReview(String words) {}

    @GetMapping
    NoticeList list(Locale locale) {
        return new NoticeList(desk.list(locale).stream()
                .map(row -> CaseJson.Case.of(row.file(), row.enterprise(), row.title(), row.alerts(), row.overdue()))
                .toList());
    }

    @GetMapping("/{number}")
    CaseJson.Whole open(@PathVariable String number, Locale locale) {
        NoticeDesk.NoticePage page = desk.open(number, locale);
        return new CaseJson.Whole(
                CaseJson.Case.of(
                        page.file(),
                        null,
                        page.title(),
                        page.gathered().alerts(),
                        page.file().isOverdue(page.today())),
                CaseJson.Check.of(page.gathered()),
                page.steps().stream().map(CaseJson.Step::of).toList(),
                page.reviewUntil());
    }

    @PostMapping("/{number}/answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String number, @RequestBody NewAnswer answer) {
        answers.answer(
                number, answer.notice(), answer.words(), answer.documents() == null ? List.of() : answer.documents());
    }

    /** Has a closed case looked at again. */
    @PostMapping("/{number}/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(@PathVariable String number, @RequestBody NewReview review) {
        answers.askReview(number, review.words());
    }
}
