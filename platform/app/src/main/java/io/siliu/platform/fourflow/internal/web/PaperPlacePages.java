package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Documents;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.internal.PaperPlaces;
import io.siliu.platform.fourflow.internal.PlacePapers;
import io.siliu.platform.fourflow.internal.TakePapersBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the papers of one document stand, and the form with which a person moves, splits or takes away one of them. */
@Controller
class PaperPlacePages {

    private static final int SHARES = 6;

    private final PaperPlaces places;
    private final Documents documents;
    private final PlacePapers placing;
    private final TakePapersBack takingBack;

    PaperPlacePages(PaperPlaces places, Documents documents, PlacePapers placing, TakePapersBack takingBack) {
        this.places = places;
        this.documents = documents;
        this.placing = placing;
        this.takingBack = takingBack;
    }

    @GetMapping("/documents/{id}/places")
    String show(@PathVariable long id, Locale locale, Model model) {
        model.addAttribute("document", id);
        List<PaperPlaces.Placed> papers = places.of(id, locale);
        model.addAttribute("papers", papers);
        model.addAttribute("waiting", papers.isEmpty() && documents.stageOf(id) == DocumentStage.RECEIVED);
        model.addAttribute("shares", SHARES);
        return "fourflow/paper-places";
    }

    /**
     * @param record number of the record of each share; empty ones count for nothing
     * @param amount the part of each share; empty for all of the paper
     */
    @PostMapping("/documents/{id}/places")
    String place(
            @PathVariable long id,
            @RequestParam long paper,
            @RequestParam OpenPaperPages.Act act,
            @RequestParam(required = false) List<String> record,
            @RequestParam(required = false) List<String> amount,
            @RequestParam(required = false) String why,
            RedirectAttributes next) {
        try {
            if (act == OpenPaperPages.Act.TAKEN_BACK) {
                takingBack.run(List.of(paper), why);
                next.addFlashAttribute("takenBack", 1);
            } else {
                placing.run(new PlacePapers.Command(List.of(paper), shares(act, record, amount), why));
                next.addFlashAttribute("placed", 1);
            }
        } catch (PlatformException refused) {
            next.addFlashAttribute("field", OpenPaperPages.faulty(refused));
        }
        return "redirect:/documents/" + id + "/places";
    }

    private static List<PlacePapers.Share> shares(OpenPaperPages.Act act, List<String> records, List<String> amounts) {
        List<PlacePapers.Share> shares = new ArrayList<>();
        if (act == OpenPaperPages.Act.NOWHERE) {
            return shares;
        }
        for (int i = 0; records != null && i < records.size(); i++) {
            if (!records.get(i).isBlank()) {
                String amount = amounts != null && i < amounts.size() ? amounts.get(i) : "";
                shares.add(new PlacePapers.Share(records.get(i).strip(), money(amount)));
            }
        }
        if (shares.isEmpty()) {
            throw new PlatformException(FourFlowError.PLACING_NOT_VALID, "shares", "Name the record.");
        }
        return shares;
    }

    private static Money money(String amount) {
        try {
            return amount.isBlank() ? null : Money.of(amount.strip().replace(",", ""));
        } catch (ArithmeticException | NumberFormatException wrong) {
            throw new PlatformException(FourFlowError.PLACING_NOT_VALID, "amount", "Write the amount as 1234.56.");
        }
    }
}
