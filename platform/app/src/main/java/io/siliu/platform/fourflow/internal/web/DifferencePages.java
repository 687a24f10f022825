package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.AnswerDifferences;
import io.siliu.platform.fourflow.internal.DifferenceAnswer;
import io.siliu.platform.fourflow.internal.DifferenceDesk;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What does not agree, grouped by cause; one answer for the ticked ones. */
@Controller
class DifferencePages {

    private final DifferenceDesk desk;
    private final AnswerDifferences answering;

    DifferencePages(DifferenceDesk desk, AnswerDifferences answering) {
        this.desk = desk;
        this.answering = answering;
    }

    /** Without a cause the largest one is shown. */
    @GetMapping("/differences")
    String show(
            @RequestParam(required = false) Discrepancy.Kind kind,
            @RequestParam(required = false) Flow flow,
            @RequestParam(required = false) Long before,
            Locale locale,
            Model model) {
        List<DifferenceDesk.Cause> causes = causes(locale, model);
        Optional<DifferenceDesk.Cause> cause = causes.stream()
                .filter(each -> kind == null || flow == null || (each.kind() == kind && each.flow() == flow))
                .findFirst();
        model.addAttribute("cause", cause.orElse(null));
        model.addAttribute("before", before);
        model.addAttribute("grounds", DifferenceAnswer.Ground.values());
        DifferenceDesk.Page page = desk.list(
                cause.map(DifferenceDesk.Cause::kind).orElse(null),
                cause.map(DifferenceDesk.Cause::flow).orElse(null),
                before,
                locale);
        model.addAttribute("open", page.open());
        model.addAttribute("next", page.next());
        return "fourflow/differences";
    }

    @GetMapping("/differences/answers")
    String given(@RequestParam(required = false) Long before, Locale locale, Model model) {
        causes(locale, model);
        DifferenceDesk.GivenPage page = desk.given(before, locale);
        model.addAttribute("given", page.given());
        model.addAttribute("next", page.next());
        return "fourflow/difference-answers";
    }

    private List<DifferenceDesk.Cause> causes(Locale locale, Model model) {
        List<DifferenceDesk.Cause> causes = desk.causes(locale);
        model.addAttribute("causes", causes);
        model.addAttribute("answered", desk.answered());
        model.addAttribute(
                "waiting",
                causes.stream().mapToLong(DifferenceDesk.Cause::differences).sum());
        model.addAttribute("amount", desk.gross());
        model.addAttribute(
                "oldest",
                causes.stream()
                        .map(DifferenceDesk.Cause::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
        return causes;
    }

    /**
     * @param difference the ticked ones, as they were shown
     * @param before the page they were shown on; a refused answer goes back to it as it was ticked
     */
    @PostMapping("/differences")
    String answer(
            @RequestParam Discrepancy.Kind kind,
            @RequestParam Flow flow,
            @RequestParam(required = false) List<String> difference,
            @RequestParam(required = false) DifferenceAnswer.Ground ground,
            @RequestParam(required = false) String why,
            @RequestParam(required = false) Long before,
            RedirectAttributes next) {
        next.addAttribute("kind", kind);
        next.addAttribute("flow", flow);
        List<String> ticked = difference == null ? List.of() : difference;
        try {
            long answer = answering.run(new AnswerDifferences.Command(kind, flow, ticked, ground, why));
            next.addFlashAttribute("said", new HashSet<>(ticked).size());
            next.addFlashAttribute("answer", answer);
        } catch (PlatformException refused) {
            if (refused.code().kind() != ErrorKind.USER) {
                throw refused;
            }
            next.addFlashAttribute("field", refused.field().orElse("difference"));
            next.addFlashAttribute("typed", why);
            next.addFlashAttribute("chosen", ground);
            next.addFlashAttribute("ticked", ticked);
            if (before != null) {
                next.addAttribute("before", before);
            }
        }
        return "redirect:/differences";
    }

    @PostMapping("/differences/answers/{id}/withdrawal")
    String withdraw(@PathVariable long id, RedirectAttributes next) {
        answering.withdraw(id);
        next.addFlashAttribute("withdrawn", true);
        return "redirect:/differences";
    }
}
