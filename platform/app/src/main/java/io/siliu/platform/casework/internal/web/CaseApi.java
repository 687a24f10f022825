package io.siliu.platform.casework.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.casework.internal.CaseDesk;
import io.siliu.platform.casework.internal.CaseOpening;
import io.siliu.platform.casework.internal.CasePage;
import io.siliu.platform.casework.internal.WorkOnCase;
import java.time.Clock;
import java.time.LocalDate;
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

/** Cases for programs. Closing takes two persons and stands on the pages alone. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {

    private final CaseDesk desk;
    private final CaseOpening opening;
    private final WorkOnCase work;
    private final Access access;
    private final Clock clock;

    CaseApi(CaseDesk desk, CaseOpening opening, WorkOnCase work, Access access, Clock clock) {
        this.desk = desk;
        this.opening = opening;
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /** One page of the list; {@code next} is the cursor of the following page, or null. */
    record CaseList(List<CaseJson.Case> cases, String next) {}

    /** The alert that somebody wants a case for, by its id in the list of alerts. */
    record NewCase(long alert) {}

    record Opened(String number) {}

    /**
     * What the enterprise is asked or has to put right.
     *
     * @param seen how many steps of the case the sender saw
     * @param demand whether something has to be put right; else it is a question
     * @param dueOn last day, in Asia/Shanghai
     */
    record NewNotice(int seen, boolean demand, String words, LocalDate dueOn) {}

    @GetMapping
    CaseList list(CaseListFilter filter, Locale locale) {
        CaseDesk.Page page = desk.list(
                filter.criteria(ChinaTime.today(clock), access.current().accountId()), locale);
        return new CaseList(
                page.cases().stream()
                        .map(row -> CaseJson.Case.of(
                                row.file(), row.enterprise(), row.title(), row.alerts(), row.overdue()))
                        .toList(),
                page.next() == null ? null : page.next().toString());
    }

    @GetMapping("/{number}")
    CaseJson.Whole open(@PathVariable String number, Locale locale) {
        CasePage page = desk.open(number, locale);
        return new CaseJson.Whole(
                CaseJson.Case.of(
                        page.file(),
                        page.enterprise(),
                        page.title(),
                        page.gathered().alerts(),
                        page.file().isOverdue(page.today())),
                CaseJson.Check.of(page.gathered()),
                page.steps().stream().map(CaseJson.Step::of).toList(),
                page.reviewUntil());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened openByHand(@RequestBody NewCase wanted) {
        return new Opened(opening.byHand(wanted.alert()));
    }

    @PostMapping("/{number}/notices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String number, @RequestBody NewNotice notice) {
        work.ask(number, notice.seen(), new WorkOnCase.Notice(notice.demand(), notice.words(), notice.dueOn()));
    }
}
