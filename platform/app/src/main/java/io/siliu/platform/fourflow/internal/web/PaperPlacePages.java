package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Documents;
import io.siliu.platform.fourflow.internal.GivingPapers;
import io.siliu.platform.fourflow.internal.JoinPapers;
import io.siliu.platform.fourflow.internal.PaperPlaces;
import io.siliu.platform.fourflow.internal.PlacePapers;
import io.siliu.platform.fourflow.internal.TakePapersBack;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the papers of one document stand, and the form with which a person moves, splits, joins or takes away one of them. */
@Controller
class PaperPlacePages {

    private static final int SHARES = 6;

    private final PaperPlaces places;
    private final Documents documents;
    private final PlacePapers placing;
    private final TakePapersBack takingBack;
    private final JoinPapers joining;
    private final GivingPapers giving;
    private final MessageSource messages;

    PaperPlacePages(
            PaperPlaces places,
            Documents documents,
            PlacePapers placing,
            TakePapersBack takingBack,
            JoinPapers joining,
            GivingPapers giving,
            MessageSource messages) {
        this.places = places;
        this.documents = documents;
        this.placing = placing;
        this.takingBack = takingBack;
        this.joining = joining;
        this.giving = giving;
        this.messages = messages;
    }

    @GetMapping("/documents/{id}/places")
    String show(@PathVariable long id, Locale locale, Model model) {
        model.addAttribute("document", id);
        List<PaperPlaces.Placed> papers = places.of(id, locale);
        model.addAttribute("papers", papers);
        model.addAttribute("waiting", papers.isEmpty() && documents.stageOf(id) == DocumentStage.RECEIVED);
        model.addAttribute("shares", SHARES);
        GivingForm.show(model, giving);
        if (model.getAttribute("given") instanceof List<?> typed) {
            papers.stream()
                    .filter(paper -> Long.valueOf(paper.id()).equals(model.getAttribute("givenOf")))
                    .findFirst()
                    .ifPresent(paper -> {
                        model.addAttribute("whole", paper.amount());
                        model.addAttribute("tooLarge", SharesTooLarge.of(paper.amount(), typed));
                    });
        }
        return "fourflow/paper-places";
    }

    /**
     * @param pick number of the suggested record that was chosen with one step, which needs no words of its own
     * @param same id of the paper that it is another form of, chosen with one step
     * @param list more shares, one a line: number of the record, and the part
     * @param record number of the record of each share; empty ones count for nothing
     * @param amount the part of each share; empty for all of the paper
     * @param givenTo id of the enterprise that the person confirmed, of a paper of nobody
     */
    record Answer(
            long paper,
            PaperAct act,
            String pick,
            Long same,
            String list,
            List<String> record,
            List<String> amount,
            String why,
            Long givenTo) {

        boolean isPicked() {
            return pick != null && !pick.isBlank();
        }

        TypedShares typed() {
            return TypedShares.of(record, amount, list);
        }
    }

    @PostMapping("/documents/{id}/places")
    String place(@PathVariable long id, Answer answer, Locale locale, RedirectAttributes next) {
        try {
            if (answer.isPicked()) {
                placing.run(new PlacePapers.Command(
                        List.of(answer.paper()),
                        List.of(new PlacePapers.Share(answer.pick(), null)),
                        messages.getMessage("openPapers.picked", null, locale)));
                next.addFlashAttribute("placed", 1);
            } else if (answer.same() != null) {
                joining.run(answer.paper(), answer.same(), answer.why());
                next.addFlashAttribute("joined", 1);
            } else if (answer.act() == PaperAct.TAKEN_BACK) {
                takingBack.run(List.of(answer.paper()), answer.why());
                next.addFlashAttribute("takenBack", 1);
            } else {
                List<PlacePapers.Share> shares = answer.act() == PaperAct.NOWHERE
                        ? List.of()
                        : answer.typed().shares();
                placing.run(new PlacePapers.Command(List.of(answer.paper()), shares, answer.why(), answer.givenTo()));
                next.addFlashAttribute("placed", 1);
            }
        } catch (PlatformException refused) {
            refused(answer, PlacingFault.field(refused), next);
        }
        return "redirect:/documents/" + id + "/places";
    }

    private static void refused(Answer answer, String field, RedirectAttributes next) {
        TypedShares typed = answer.typed();
        boolean parts = field.equals("shares") && !typed.named().isEmpty();
        next.addFlashAttribute("field", parts ? "parts" : field);
        // One amount alone with a comma in it would be read as two.
        List<String> amounts = typed.named().stream()
                .map(each -> each.amount().replace(",", ""))
                .toList();
        if (field.equals("givenTo")) {
            GivingForm.ask(
                    next,
                    List.of(answer.paper()),
                    typed.named().stream().map(TypedShares.Typed::record).toList(),
                    amounts,
                    answer.why());
        }
        if (answer.list() != null && !answer.list().isBlank()) {
            next.addFlashAttribute("list", answer.list());
            next.addFlashAttribute("listOf", answer.paper());
        }
        if (field.equals("unreadable") && typed.unreadableLine() > 0) {
            next.addFlashAttribute("line", typed.unreadableLine());
        }
        if (field.equals("amount")) {
            next.addFlashAttribute("given", amounts);
            next.addFlashAttribute("givenOf", answer.paper());
        }
    }
}
