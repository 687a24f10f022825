package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.fourflow.internal.DifferenceDesk;
import io.siliu.platform.fourflow.internal.LackingPapers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands above and beside every page about differences: how many there are, of which cause, and what is done elsewhere. */
@Component
final class DifferenceOverview {

    private final DifferenceDesk desk;
    private final LackingPapers lacking;

    DifferenceOverview(DifferenceDesk desk, LackingPapers lacking) {
        this.desk = desk;
        this.lacking = lacking;
    }

    /** @return the causes, the one with most differences first */
    List<DifferenceDesk.Cause> show(Locale locale, Model model) {
        DifferenceDesk.Causes waiting = desk.causes(locale);
        List<DifferenceDesk.Cause> causes = waiting.causes();
        model.addAttribute("causes", causes);
        model.addAttribute("answered", desk.answered());
        model.addAttribute("resolved", desk.resolved());
        model.addAttribute("lacking", lacking.byFlow(locale));
        model.addAttribute(
                "waiting",
                causes.stream().mapToLong(DifferenceDesk.Cause::differences).sum());
        model.addAttribute("amount", waiting.gross());
        model.addAttribute(
                "oldest",
                causes.stream()
                        .map(DifferenceDesk.Cause::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
        return causes;
    }
}
