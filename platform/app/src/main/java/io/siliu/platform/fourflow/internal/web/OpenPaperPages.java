package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.fourflow.internal.GivingPapers;
import io.siliu.platform.fourflow.internal.OpenPaperDesk;
import io.siliu.platform.fourflow.internal.PlacePapers;
import io.siliu.platform.fourflow.internal.TakePapersBack;
import io.siliu.platform.fourflow.internal.TiedPapers;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers that no record holds, grouped by cause; one answer for the ticked ones. */
@Controller
class OpenPaperPages {

    private final OpenPaperDesk desk;
    private final PlacePapers placing;
    private final TakePapersBack takingBack;
    private final TiedPapers tied;
    private final GivingPapers giving;
    private final MessageSource messages;

    OpenPaperPages(
            OpenPaperDesk desk,
            PlacePapers placing,
            TakePapersBack takingBack,
            TiedPapers tied,
            GivingPapers giving,
            MessageSource messages) {
        this.desk = desk;
        this.placing = placing;
        this.takingBack = takingBack;
        this.tied = tied;
        this.giving = giving;
        this.messages = messages;
    }

    /** What is to happen with the ticked papers. */
    enum Act {
        /** Each goes where it fits best. */
        BEST,
        /** All go to the record that is named. */
        RECORD,
        /** Papers that fit the same records equally go to one of them each. */
        ONE_EACH,
        /** They belong to none. */
        NOWHERE,
        /** Nobody decides about them any more. */
        TAKEN_BACK
    }

    @GetMapping("/open-papers")
    String show(@ModelAttribute("query") OpenPaperQuery query, Locale locale, Model model) {
        CauseAddress address = query.address();
        showGroups(desk.groups(), model);
        OpenPaperDesk.Page page = desk.list(query.asked(), query.place(), locale);
        model.addAttribute("page", page);
        model.addAttribute("papers", page.papers());
        model.addAttribute("choices", page.choices());
        model.addAttribute("chips", CauseChip.of(query, page.choices(), address));
        model.addAttribute("address", address);
        model.addAttribute("kinds", PaperKind.values());
        GivingForm.show(model, giving);
        return "fourflow/open-papers";
    }

    private static void showGroups(OpenPaperDesk.Groups waiting, Model model) {
        List<OpenPaperDesk.Group> groups = waiting.causes();
        model.addAttribute("groups", groups);
        model.addAttribute("answered", waiting.answered());
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
    }

    /** What the form answers; it is one bean, since one button answers for one paper and the others for all that are ticked. */
    record Answer(
            List<Long> paper, Act act, String pick, List<String> best, String record, String why, Long givenTo) {}

    /**
     * @param query the list that was shown, and is shown again at the same place
     * @param answer its {@code best} is of each paper on the page {@code id:record}, and its {@code pick} the one that was
     *     chosen with one step
     */
    @PostMapping("/open-papers")
    String place(OpenPaperQuery query, Answer answer, Locale locale, RedirectAttributes next) {
        next.addAllAttributes(query.address().fields());
        boolean picked = !isBlank(answer.pick());
        List<Long> papers = picked ? List.of(paperOf(answer.pick())) : answer.paper();
        boolean unnamed = !picked && answer.act() == Act.RECORD && isBlank(answer.record());
        if (papers == null || papers.isEmpty() || unnamed) {
            next.addFlashAttribute("field", unnamed && papers != null ? "number" : "paper");
            return "redirect:/open-papers";
        }
        try {
            if (!picked && answer.act() == Act.TAKEN_BACK) {
                takingBack.run(papers, answer.why());
                next.addFlashAttribute("takenBack", papers.size());
                return "redirect:/open-papers";
            }
            String why = picked && isBlank(answer.why())
                    ? messages.getMessage("openPapers.picked", null, locale)
                    : answer.why();
            next.addFlashAttribute(
                    "answer",
                    picked ? pick(papers, recordOf(answer.pick()), why) : placeAll(papers, answer));
            next.addFlashAttribute("placed", papers.size());
        } catch (PlatformException refused) {
            String field = faulty(refused);
            next.addFlashAttribute("field", field);
            if (field.equals("givenTo")) {
                GivingForm.ask(next, papers, List.of(answer.record().strip()), List.of(""), answer.why());
            }
        }
        return "redirect:/open-papers";
    }

    /** Takes back all that one answer said, of however many papers. */
    @PostMapping("/open-papers/answers/{id}/taken-back")
    String takeBack(
            @PathVariable long id,
            OpenPaperQuery query,
            @RequestParam(required = false) String why,
            RedirectAttributes next) {
        next.addAllAttributes(query.address().fields());
        try {
            next.addFlashAttribute("takenBack", takingBack.ofAnswer(id, why));
        } catch (PlatformException refused) {
            next.addFlashAttribute("field", faulty(refused));
        }
        return "redirect:/open-papers";
    }

    private long pick(List<Long> papers, String record, String why) {
        return placing.run(new PlacePapers.Command(papers, List.of(new PlacePapers.Share(record, null)), why));
    }

    /** @return id of the answer */
    private long placeAll(List<Long> papers, Answer answer) {
        if (answer.act() == Act.ONE_EACH) {
            return tied.oneEach(papers, answer.why());
        }
        return placing.runAll(papers.stream()
                .map(each -> new PlacePapers.Command(
                        List.of(each),
                        shares(answer.act(), each, answer.best(), answer.record()),
                        answer.why(),
                        answer.givenTo()))
                .toList());
    }

    private static Long paperOf(String pick) {
        try {
            return Long.valueOf(pick.substring(0, Math.max(0, pick.indexOf(':'))));
        } catch (NumberFormatException wrong) {
            throw Access.notFound("paper");
        }
    }

    private static String recordOf(String pick) {
        return pick.substring(pick.indexOf(':') + 1);
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
            case NOWHERE, TAKEN_BACK, ONE_EACH -> List.of();
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
