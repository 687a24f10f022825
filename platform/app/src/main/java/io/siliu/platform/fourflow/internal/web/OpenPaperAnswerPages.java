package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.internal.AnswerPapersAlike;
import io.siliu.platform.fourflow.internal.PaperAtFault;
import io.siliu.platform.fourflow.internal.PlacePapers;
import io.siliu.platform.fourflow.internal.TakePapersBack;
import io.siliu.platform.fourflow.internal.TiedPapers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One answer for the open papers that are ticked, or for all that are alike. It comes back to the page from which it was sent;
 * one that is refused as it was filled in.
 */
@Controller
class OpenPaperAnswerPages {

    private static final String LIST = "redirect:/open-papers";

    private final PlacePapers placing;
    private final TakePapersBack takingBack;
    private final TiedPapers tied;
    private final AnswerPapersAlike answeringAll;
    private final MessageSource messages;

    OpenPaperAnswerPages(
            PlacePapers placing,
            TakePapersBack takingBack,
            TiedPapers tied,
            AnswerPapersAlike answeringAll,
            MessageSource messages) {
        this.placing = placing;
        this.takingBack = takingBack;
        this.tied = tied;
        this.answeringAll = answeringAll;
        this.messages = messages;
    }

    /** @param query the list that was shown, and is shown again at the same place */
    @PostMapping("/open-papers")
    String answer(OpenPaperQuery query, PapersForm form, Locale locale, RedirectAttributes next) {
        if (form.isForAll()) {
            return answerAll(query, form, next);
        }
        next.addAllAttributes(query.address().fields());
        if (form.papers().isEmpty() || (!form.isPicked() && form.act() == null)) {
            return back(form, "paper", next);
        }
        if (!form.isPicked() && form.act() == PaperAct.RECORD && form.named().isEmpty()) {
            return back(form, "number", next);
        }
        try {
            keep(form, locale, next);
            return LIST;
        } catch (PlatformException refused) {
            String field = PlacingFault.field(refused);
            PaperAtFault.in(refused).ifPresent(paper -> next.addFlashAttribute("atFault", paper));
            if (field.equals("givenTo")) {
                GivingForm.ask(next, form.papers(), List.of(form.named()), List.of(""), form.why());
            }
            return back(form, field, next);
        }
    }

    private String answerAll(OpenPaperQuery query, PapersForm form, RedirectAttributes next) {
        try {
            AnswerPapersAlike.Given given = answeringAll.run(
                    new AnswerPapersAlike.Command(query.asked(), query.all(), form.shown(), form.why()));
            told(next, given.papers(), given.id());
            next.addAllAttributes(query.address().fieldsOfStart());
            return LIST;
        } catch (PlatformException refused) {
            next.addAllAttributes(query.address().fields());
            return back(form, PlacingFault.field(refused), next);
        }
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
            next.addFlashAttribute("field", PlacingFault.field(refused));
        }
        return LIST;
    }

    private static String back(PapersForm form, String field, RedirectAttributes next) {
        next.addFlashAttribute("field", field);
        next.addFlashAttribute("named", form.record());
        stay(form, form.ticked(), next);
        return LIST;
    }

    /** What was ticked and typed and is not sent yet. */
    private static void stay(PapersForm form, List<Long> ticked, RedirectAttributes next) {
        next.addFlashAttribute("ticked", ticked);
        next.addFlashAttribute("typed", form.why());
    }

    private void keep(PapersForm form, Locale locale, RedirectAttributes next) {
        List<Long> papers = form.papers();
        if (form.isPicked()) {
            String why = CauseAddress.isEmpty(form.why())
                    ? messages.getMessage("openPapers.picked", null, locale)
                    : form.why();
            told(next, papers.size(), placing.run(new PlacePapers.Command(papers, to(form.named()), why)));
            stay(form, form.ticked(), next);
            return;
        }
        switch (form.act()) {
            case BEST -> best(form, next);
            case ONE_EACH -> told(next, papers.size(), tied.oneEach(papers, form.why()));
            case RECORD -> place(form, to(form.named()), next);
            case NOWHERE -> place(form, List.of(), next);
            case TAKEN_BACK -> {
                takingBack.run(papers, form.why());
                next.addFlashAttribute("takenBack", papers.size());
            }
        }
    }

    private void place(PapersForm form, List<PlacePapers.Share> shares, RedirectAttributes next) {
        List<Long> papers = form.papers();
        told(next, papers.size(), placing.run(new PlacePapers.Command(papers, shares, form.why(), form.givenTo())));
    }

    /** Those without a single best record stay as they are, and ticked; where none has one, it is refused with the remedy. */
    private void best(PapersForm form, RedirectAttributes next) {
        Map<Long, String> best = form.bestOfEach();
        List<Long> left =
                form.papers().stream().filter(paper -> !best.containsKey(paper)).toList();
        boolean none = left.size() == form.papers().size();
        List<PlacePapers.Command> commands = form.papers().stream()
                .filter(paper -> none || best.containsKey(paper))
                .map(paper -> new PlacePapers.Command(List.of(paper), to(best.get(paper)), form.why(), form.givenTo()))
                .toList();
        told(next, commands.size(), placing.runAll(commands));
        if (!left.isEmpty()) {
            next.addFlashAttribute("left", left.size());
            stay(form, left, next);
        }
    }

    private static List<PlacePapers.Share> to(String record) {
        return List.of(new PlacePapers.Share(record, null));
    }

    /** @param answer its id, by which it is taken back */
    private static void told(RedirectAttributes next, int placed, long answer) {
        next.addFlashAttribute("placed", placed);
        next.addFlashAttribute("answer", answer);
    }
}
