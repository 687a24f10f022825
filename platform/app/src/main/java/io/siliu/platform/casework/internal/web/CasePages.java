package io.siliu.platform.casework.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.casework.CaseOutcome;
import io.siliu.platform.casework.internal.CaseDesk;
import io.siliu.platform.casework.internal.CaseOpening;
import io.siliu.platform.casework.internal.CasePage;
import io.siliu.platform.casework.internal.CloseCase;
import io.siliu.platform.casework.internal.WorkOnCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases for officers: the list, and one with everything that can be done in it. */
@Controller
@RequestMapping("/cases")
class CasePages {

    private final CaseDesk desk;
    private final CaseOpening opening;
    private final WorkOnCase work;
    private final CloseCase closing;
    private final Access access;
    private final Clock clock;

    CasePages(CaseDesk desk, CaseOpening opening, WorkOnCase work, CloseCase closing, Access access, Clock clock) {
        this.desk = desk;
        this.opening = opening;
        this.work = work;
        this.closing = closing;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String list(@ModelAttribute("filter") CaseListFilter filter, Locale locale, Model model) {
        CaseDesk.Page page = desk.list(
                filter.criteria(ChinaTime.today(clock), access.current().accountId()), locale);
        model.addAttribute("page", page);
        model.addAttribute("filters", filter);
        model.addAttribute("states", CaseListFilter.STATES);
        model.addAttribute("severities", CaseListFilter.SEVERITIES);
        model.addAttribute("dues", CaseListFilter.DUES);
        model.addAttribute("looked", clock.instant());
        return "casework/cases";
    }

    @GetMapping("/{number:AJ-[0-9]{4}-[0-9]{4,}}")
    String open(@PathVariable String number, Locale locale, Model model) {
        CasePage page = desk.open(number, locale);
        model.addAttribute("page", page);
        model.addAttribute("outcomes", CaseOutcome.values());
        model.addAttribute("looked", clock.instant());
        return "casework/case";
    }

    /** From an alert, by its id. */
    @PostMapping
    String openByHand(@RequestParam long alert) {
        return "redirect:/cases/" + opening.byHand(alert);
    }

    @PostMapping("/{number}/notices")
    String ask(
            @PathVariable String number,
            @RequestParam int seen,
            @RequestParam(defaultValue = "false") boolean demand,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueOn,
            RedirectAttributes next) {
        CaseForms.tell(
                next,
                demand ? "demand" : "ask",
                words,
                () -> work.ask(number, seen, new WorkOnCase.Notice(demand, words, dueOn)));
        return to(number);
    }

    /** @param to account of somebody else; without one the reader takes it over */
    @PostMapping("/{number}/handler")
    String handle(
            @PathVariable String number,
            @RequestParam int seen,
            @RequestParam(required = false) Long to,
            RedirectAttributes next) {
        if (to == null) {
            CaseForms.tell(next, "takeOver", null, () -> work.takeOver(number, seen));
        } else {
            CaseForms.tell(next, "handOver", null, () -> work.handOver(number, seen, to));
        }
        return to(number);
    }

    @PostMapping("/{number}/proposal")
    String propose(
            @PathVariable String number,
            @RequestParam int seen,
            @RequestParam long openings,
            @RequestParam(required = false) CaseOutcome outcome,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        CaseForms.tell(next, "propose", words, () -> closing.propose(number, seen, openings, outcome, words));
        return to(number);
    }

    @PostMapping("/{number}/agreement")
    String agree(@PathVariable String number, @RequestParam int seen, RedirectAttributes next) {
        CaseForms.tell(next, "agree", null, () -> next.addFlashAttribute("decided", closing.agree(number, seen)));
        return to(number);
    }

    @PostMapping("/{number}/refusal")
    String refuse(
            @PathVariable String number,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        CaseForms.tell(next, "refuse", words, () -> closing.refuse(number, seen, words));
        return to(number);
    }

    private static String to(String number) {
        return "redirect:/cases/" + number;
    }
}
