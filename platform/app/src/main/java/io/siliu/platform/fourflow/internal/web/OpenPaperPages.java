package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.OpenPaperDesk;
import io.siliu.platform.fourflow.internal.PlacePapers;
import io.siliu.platform.fourflow.internal.TakePapersBack;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers that no record holds, grouped by cause; one answer for the ticked ones. */
@Controller
class OpenPaperPages {

    private final OpenPaperDesk desk;
    private final PlacePapers placing;
    private final TakePapersBack takingBack;

    OpenPaperPages(OpenPaperDesk desk, PlacePapers placing, TakePapersBack takingBack) {
        this.desk = desk;
        this.placing = placing;
        this.takingBack = takingBack;
    }

    /** What is to happen with the ticked papers. */
    enum Act {
        /** Each goes where it fits best. */
        BEST,
        /** All go to the record that is named. */
        RECORD,
        /** They belong to none. */
        NOWHERE,
        /** Nobody decides about them any more. */
        TAKEN_BACK
    }

    @GetMapping("/open-papers")
    String show(
            @RequestParam(required = false) Reason.Code cause,
            @RequestParam(required = false) Long before,
            Locale locale,
            Model model) {
        List<OpenPaperDesk.OpenPaper> papers = desk.list(cause, before, locale);
        List<OpenPaperDesk.Group> groups = desk.groups();
        model.addAttribute("groups", groups);
        model.addAttribute(
                "waiting",
                groups.stream().mapToLong(OpenPaperDesk.Group::papers).sum());
        model.addAttribute(
                "amount", groups.stream().map(OpenPaperDesk.Group::amount).reduce(Money.ZERO, Money::plus));
        model.addAttribute(
                "oldest",
                groups.stream()
                        .map(OpenPaperDesk.Group::oldest)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
        model.addAttribute("papers", papers);
        model.addAttribute("cause", cause);
        model.addAttribute(
                "next",
                papers.size() < OpenPaperDesk.PAGE
                        ? null
                        : papers.get(papers.size() - 1).id());
        return "fourflow/open-papers";
    }

    /**
     * @param best of each paper on the page, as {@code id:record}
     * @param cause the group that was shown, and is shown again
     */
    @PostMapping("/open-papers")
    String place(
            @RequestParam(required = false) List<Long> paper,
            @RequestParam Act act,
            @RequestParam(required = false) List<String> best,
            @RequestParam(required = false) String record,
            @RequestParam(required = false) String why,
            @RequestParam(required = false) Reason.Code cause,
            RedirectAttributes next) {
        if (cause != null) {
            next.addAttribute("cause", cause);
        }
        List<Long> ticked = paper == null ? List.of() : paper;
        if (ticked.isEmpty() || (act == Act.RECORD && isBlank(record))) {
            next.addFlashAttribute("field", ticked.isEmpty() ? "paper" : "number");
            return "redirect:/open-papers";
        }
        try {
            if (act == Act.TAKEN_BACK) {
                takingBack.run(ticked, why);
                next.addFlashAttribute("takenBack", ticked.size());
                return "redirect:/open-papers";
            }
            placing.runAll(ticked.stream()
                    .map(each -> new PlacePapers.Command(List.of(each), shares(act, each, best, record), why))
                    .toList());
            next.addFlashAttribute("placed", ticked.size());
            next.addFlashAttribute("ticked", ticked);
        } catch (PlatformException refused) {
            next.addFlashAttribute("field", faulty(refused));
        }
        return "redirect:/open-papers";
    }

    /** Which field of the form is wrong; whatever is no fault of its user is thrown on. */
    static String faulty(PlatformException refused) {
        if (refused.code().kind() != ErrorKind.USER) {
            throw refused;
        }
        return refused.field().orElse("shares");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static List<PlacePapers.Share> shares(Act act, long paper, List<String> best, String record) {
        return switch (act) {
            case NOWHERE, TAKEN_BACK -> List.of();
            case RECORD -> List.of(new PlacePapers.Share(record.strip(), null));
            case BEST ->
                List.of(new PlacePapers.Share(
                        best == null
                                ? ""
                                : best.stream()
                                        .filter(each -> each.startsWith(paper + ":"))
                                        .map(each -> each.substring(each.indexOf(':') + 1))
                                        .findFirst()
                                        .orElse(""),
                        null));
        };
    }
}
