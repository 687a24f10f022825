package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.RecordComparison;
import io.siliu.platform.assessment.RecordComparisons;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Two revisions of a record beside each other, for people and for programs. */
@Controller
class RecordComparisonController {

    private final RecordComparisons comparisons;
    private final Clock clock;

    RecordComparisonController(RecordComparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @GetMapping("/records/{number}/changes")
    String show(
            @PathVariable String number,
            @RequestParam(required = false) Integer from,
            @RequestParam(required = false) Integer to,
            Locale locale,
            Model model) {
        RecordComparison comparison = comparisons.compare(number, from, to, locale);
        model.addAttribute("changes", comparison.changes());
        model.addAttribute("screenings", comparison.screenings());
        model.addAttribute("looked", clock.instant());
        return "assessment/record-changes";
    }

    /**
     * What changed from one revision to another: papers, flows, discrepancies, figures, hits, and what led to it.
     *
     * @param from number of a revision; the one before {@code to} where it is left out
     * @param to number of a revision; the newest where it is left out
     */
    @GetMapping("/api/v1/records/{number}/changes")
    @ResponseBody
    RecordComparison changes(
            @PathVariable String number,
            @RequestParam(required = false) Integer from,
            @RequestParam(required = false) Integer to,
            Locale locale) {
        return comparisons.compare(number, from, to, locale);
    }
}
