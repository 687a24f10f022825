package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.assessment.ApprovalRequests;
import io.siliu.platform.assessment.ApprovalRequests.Request;
import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.DraftBases;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetDrafts.DraftView;
import io.siliu.platform.assessment.RuleSetDrafts.State;
import io.siliu.platform.assessment.RuleSetVersions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafts of the rule set: begun by one person, tried, and approved by another. */
@Controller
@RequestMapping("/rules/drafts")
class DraftPagesController {

    private final RuleSetDrafts drafts;
    private final DraftBases bases;
    private final RuleSetVersions versions;
    private final ApprovalRequests requests;
    private final Backtests backtests;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    DraftPagesController(
            RuleSetDrafts drafts,
            DraftBases bases,
            RuleSetVersions versions,
            ApprovalRequests requests,
            Backtests backtests,
            Accounts accounts,
            Access access,
            Clock clock) {
        this.drafts = drafts;
        this.bases = bases;
        this.versions = versions;
        this.requests = requests;
        this.backtests = backtests;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String indicator, Model model) {
        List<DraftView> all = drafts.latest();
        LocalDate today = ChinaTime.today(clock);
        model.addAttribute("drafts", all);
        model.addAttribute("version", unused(all, today));
        model.addAttribute("validFrom", today);
        model.addAttribute("waiting", versions.waiting());
        model.addAttribute("indicator", indicator);
        model.addAttribute("self", access.current().accountId());
        Map<Long, Request> asked = requests.open();
        model.addAttribute("asked", asked);
        model.addAttribute("names", accounts.displayNames(people(all, asked.values())));
        return "assessment/drafts";
    }

    private static Set<Long> people(List<DraftView> drafts, Collection<Request> asked) {
        return Stream.concat(
                        drafts.stream().map(DraftView::author), asked.stream().map(Request::approver))
                .collect(Collectors.toSet());
    }

    private static String unused(List<DraftView> all, LocalDate today) {
        Set<String> used = all.stream().map(DraftView::version).collect(Collectors.toSet());
        String stem = today.getYear() + "." + today.getMonthValue() + "." + today.getDayOfMonth();
        int number = 1;
        while (used.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    @PostMapping
    String begin(
            @RequestParam(defaultValue = "") String version,
            @RequestParam(required = false) LocalDate validFrom,
            @RequestParam(defaultValue = "") String indicator,
            RedirectAttributes next) {
        try {
            long id = drafts.begin(version.strip(), validFrom, Map.of());
            return "redirect:/rules/drafts/" + id + (indicator.isBlank() ? "" : "/indicators/" + indicator.strip());
        } catch (PlatformException refused) {
            RuleForms.tell(next, "begin", refused);
            return "redirect:/rules/drafts";
        }
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, Model model) {
        DraftView draft = drafts.view(id);
        YearMonth last = YearMonth.from(ChinaTime.today(clock)).minusMonths(1);
        model.addAttribute("draft", draft);
        model.addAttribute("base", bases.of(id));
        model.addAttribute("unreadable", drafts.unreadable(id).orElse(null));
        model.addAttribute("indicators", drafts.indicators(id));
        model.addAttribute("runs", backtests.latest(id));
        long self = access.current().accountId();
        Request asked = requests.of(id).orElse(null);
        model.addAttribute("own", draft.author() == self);
        model.addAttribute("self", self);
        model.addAttribute("asked", asked);
        model.addAttribute("approvers", requests.approvers());
        model.addAttribute(
                "names", accounts.displayNames(people(List.of(draft), asked == null ? List.of() : List.of(asked))));
        model.addAttribute("open", isOpen(draft));
        model.addAttribute("from", last.atDay(1));
        model.addAttribute("to", last.atEndOfMonth());
        return "assessment/draft";
    }

    static boolean isOpen(DraftView draft) {
        return draft.state() != State.PUBLISHED && draft.state() != State.REFUSED;
    }

    /** Where an author says which indicator is to be changed. */
    @GetMapping("/{id}/indicators")
    String choose(@PathVariable long id, @RequestParam(defaultValue = "") String indicator) {
        return "redirect:/rules/drafts/" + id
                + (indicator.matches("[A-Z][0-9]{2,3}") ? "/indicators/" + indicator : "");
    }

    @PostMapping("/{id}/check")
    String check(@PathVariable long id, RedirectAttributes next) {
        try {
            if (drafts.check(id).faults().isEmpty()) {
                next.addFlashAttribute("done", "checked");
            }
        } catch (PlatformException refused) {
            RuleForms.tell(next, "check", refused);
        }
        return "redirect:/rules/drafts/" + id;
    }

    @PostMapping("/{id}/shadow")
    String shadow(@PathVariable long id, RedirectAttributes next) {
        return done(id, next, "shadow", Map.of(), () -> drafts.shadow(id));
    }

    @PostMapping("/{id}/approval")
    String approve(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        return done(id, next, "approve", Map.of("untried", reason), () -> drafts.approve(id, shown, reason));
    }

    @PostMapping("/{id}/refusal")
    String refuse(@PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return done(id, next, "refuse", Map.of("reason", reason), () -> drafts.refuse(id, reason));
    }

    @PostMapping("/{id}/backtests")
    String backtest(@PathVariable long id, @ModelAttribute BacktestForm form, RedirectAttributes next) {
        try {
            return "redirect:/rules/backtests/" + backtests.start(form.ask(id));
        } catch (PlatformException refused) {
            RuleForms.tell(next, "try", refused);
            if (form.truth() != null && !form.truth().isBlank()) {
                RuleForms.keep(next, Map.of("truth", form.truth()));
            }
            return "redirect:/rules/drafts/" + id;
        }
    }

    private static String done(
            long id, RedirectAttributes next, String what, Map<String, String> typed, Runnable work) {
        try {
            work.run();
            next.addFlashAttribute("done", what);
        } catch (PlatformException refused) {
            RuleForms.tell(next, what, refused);
            RuleForms.keep(next, typed);
        }
        return "redirect:/rules/drafts/" + id;
    }
}
