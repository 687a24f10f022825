package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.internal.AlikePapersDesk;
import io.siliu.platform.fourflow.internal.CauseChoices.Choices;
import io.siliu.platform.fourflow.internal.CommonAnswer;
import io.siliu.platform.fourflow.internal.GivingPapers;
import io.siliu.platform.fourflow.internal.OpenPaperDesk;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Papers that no record holds, by cause and narrowed: a page of them, or all at once, with the form that answers for them. */
@Controller
class OpenPaperPages {

    private final OpenPaperDesk desk;
    private final AlikePapersDesk alikes;
    private final GivingPapers giving;

    OpenPaperPages(OpenPaperDesk desk, AlikePapersDesk alikes, GivingPapers giving) {
        this.desk = desk;
        this.alikes = alikes;
        this.giving = giving;
    }

    @GetMapping("/open-papers")
    String show(@ModelAttribute("query") OpenPaperQuery query, Locale locale, Model model) {
        showGroups(desk.groups(), model);
        Choices choices = query.all() == null ? page(query, locale, model) : all(query, locale, model);
        CauseAddress address = query.address();
        model.addAttribute("choices", choices);
        model.addAttribute("chips", CauseChip.of(query, choices, address));
        model.addAttribute("address", address);
        model.addAttribute("kinds", PaperKind.values());
        model.addAttribute("answers", CommonAnswer.values());
        GivingForm.show(model, giving);
        return "fourflow/open-papers";
    }

    private Choices page(OpenPaperQuery query, Locale locale, Model model) {
        OpenPaperDesk.Page page = desk.list(query.asked(), query.place(), locale);
        model.addAttribute("page", page);
        show(page.papers(), model);
        return page.choices();
    }

    private Choices all(OpenPaperQuery query, Locale locale, Model model) {
        AlikePapersDesk.Alike alike = alikes.of(query.asked(), query.all(), locale);
        model.addAttribute("alike", alike);
        show(Stream.concat(alike.some().stream(), alike.others().stream()).toList(), model);
        return alike.choices();
    }

    /** With the paper among them for which an answer was refused. */
    private static void show(List<OpenPaperDesk.OpenPaper> papers, Model model) {
        model.addAttribute("papers", papers);
        if (model.getAttribute("atFault") instanceof Long fault) {
            papers.stream().filter(paper -> paper.id() == fault).forEach(paper -> model.addAttribute("faulted", paper));
        }
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
}
