package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.internal.AnswerAlike;
import io.siliu.platform.fourflow.internal.AnswerDesk;
import io.siliu.platform.fourflow.internal.AnswerDifferences;
import io.siliu.platform.fourflow.internal.AnswerMaterial;
import io.siliu.platform.fourflow.internal.PlaceInCause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One answer for the ticked differences, or for all that are alike of a cause; and the answers that were given. */
@Controller
class DifferenceAnswerPages {

    private final AnswerDifferences answering;
    private final AnswerAlike answeringAll;
    private final AnswerMaterial material;
    private final AnswerUploads uploads;
    private final AnswerDesk desk;
    private final DifferenceOverview overview;

    DifferenceAnswerPages(
            AnswerDifferences answering,
            AnswerAlike answeringAll,
            AnswerMaterial material,
            AnswerUploads uploads,
            AnswerDesk desk,
            DifferenceOverview overview) {
        this.answering = answering;
        this.answeringAll = answeringAll;
        this.material = material;
        this.uploads = uploads;
        this.desk = desk;
        this.overview = overview;
    }

    /**
     * An answer that is not kept yet goes back to its page as it was filled in. Papers shown before and files come first, so that an
     * error in what was typed beside them does not take them off the answer: a browser does not choose files again.
     */
    @PostMapping("/differences")
    String answer(
            CauseQuery query,
            AnswerForm form,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            RedirectAttributes next)
            throws IOException {
        CauseAddress address = query.address(query.kind(), query.flow());
        List<MultipartFile> chosen = AnswerUploads.chosen(files);
        List<Long> papers = new ArrayList<>();
        boolean taken = chosen.isEmpty();
        try {
            papers.addAll(material.own(form.attached()));
            List<AnswerUploads.Refused> refused = uploads.take(chosen, papers);
            taken = true;
            if (!refused.isEmpty()) {
                next.addFlashAttribute("notTaken", refused);
            }
            List<Long> named = material.own(form.named().orElseThrow(DifferenceAnswerPages::noNumbers));
            List<Long> all = AnswerMaterial.together(papers, named);
            if (form.isLook() || !refused.isEmpty()) {
                return back(form, all, address, next);
            }
            papers.clear();
            papers.addAll(all);
            AnswerDifferences.Given given = form.isForAll()
                    ? answeringAll.run(form.ofAll(query.asked(query.kind(), query.flow()), papers))
                    : answering.run(form.ofTicked(query, papers));
            next.addFlashAttribute("said", given.differences());
            next.addFlashAttribute("answer", given.id());
            next.addAllAttributes(address.fieldsOfStart());
            return "redirect:/differences";
        } catch (PlatformException refused) {
            if (refused.code() != FourFlowError.ANSWER_NOT_VALID) {
                throw refused;
            }
            String field = refused.field().orElse("difference");
            next.addFlashAttribute("field", field);
            if (field.equals("paper") || field.equals("papers")) {
                next.addFlashAttribute("numbers", form.numbers());
            }
            if (!taken) {
                next.addFlashAttribute("chooseAgain", true);
            }
            return back(form, papers, address, next);
        }
    }

    private static PlatformException noNumbers() {
        return new PlatformException(
                FourFlowError.ANSWER_NOT_VALID, "paper", "Write the numbers of the papers, with a space between them.");
    }

    private static String back(AnswerForm form, List<Long> papers, CauseAddress address, RedirectAttributes next) {
        next.addFlashAttribute("typed", form.why());
        next.addFlashAttribute("chosen", form.ground());
        next.addFlashAttribute("ticked", form.ticked());
        next.addFlashAttribute("given", papers);
        next.addAllAttributes(address.fields());
        return "redirect:/differences";
    }

    /**
     * The answers that were given, the latest first.
     *
     * @param before id of the last answer of the page before
     * @param after id of the first answer of the page behind
     */
    @GetMapping("/differences/answers")
    String given(
            @RequestParam(required = false) Long before,
            @RequestParam(required = false) Long after,
            Locale locale,
            Model model) {
        overview.show(locale, model);
        model.addAttribute("page", desk.list(new PlaceInCause(before, after), locale));
        return "fourflow/difference-answers";
    }

    @PostMapping("/differences/answers/{id}/withdrawal")
    String withdraw(@PathVariable long id, RedirectAttributes next) {
        answering.withdraw(id);
        next.addFlashAttribute("withdrawn", true);
        return "redirect:/differences";
    }
}
