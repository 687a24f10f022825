package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.OpenPaperDesk;
import io.siliu.platform.fourflow.internal.PlacePapers;
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

    OpenPaperPages(OpenPaperDesk desk, PlacePapers placing) {
        this.desk = desk;
        this.placing = placing;
    }

    /** What is to happen with the ticked papers. */
    enum Act {
        /** Each goes where it fits best. */
        BEST,
        /** All go to the record that is named. */
        RECORD,
        /** They belong to none. */
        NOWHERE
    }

    @GetMapping("/open-papers")
    String show(
            @RequestParam(required = false) Reason.Code cause,
            @RequestParam(required = false) Long before,
            Locale locale,
            Model model) {
        List<OpenPaperDesk.OpenPaper> papers = desk.list(cause, before, locale);
        model.addAttribute("groups", desk.groups());
        model.addAttribute("papers", papers);
        model.addAttribute("cause", cause);
        model.addAttribute(
                "next",
                papers.size() < OpenPaperDesk.PAGE
                        ? null
                        : papers.get(papers.size() - 1).id());
        return "fourflow/open-papers";
    }

    /** @param best of each paper on the page, as {@code id:record} */
    @PostMapping("/open-papers")
    String place(
            @RequestParam(required = false) List<Long> paper,
            @RequestParam Act act,
            @RequestParam(required = false) List<String> best,
            @RequestParam(required = false) String record,
            @RequestParam(required = false) String why,
            RedirectAttributes next) {
        List<Long> ticked = paper == null ? List.of() : paper;
        try {
            placing.runAll(ticked.stream()
                    .map(each -> new PlacePapers.Command(List.of(each), shares(act, each, best, record), why))
                    .toList());
            next.addFlashAttribute("placed", ticked.size());
        } catch (PlatformException refused) {
            if (refused.code().kind() != ErrorKind.USER) {
                throw refused;
            }
            next.addFlashAttribute("field", refused.field().orElse("shares"));
        }
        return "redirect:/open-papers";
    }

    private static List<PlacePapers.Share> shares(Act act, long paper, List<String> best, String record) {
        return switch (act) {
            case NOWHERE -> List.of();
            case RECORD -> List.of(new PlacePapers.Share(record == null ? "" : record.strip(), null));
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
