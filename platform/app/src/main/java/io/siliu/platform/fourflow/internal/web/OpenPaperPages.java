package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.internal.GivingPapers;
import io.siliu.platform.fourflow.internal.OpenPaperDesk;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Papers that no record holds, grouped by cause and narrowed, with the form that answers for them. */
@Controller
class OpenPaperPages {

    private final OpenPaperDesk desk;
    private final GivingPapers giving;

    OpenPaperPages(OpenPaperDesk desk, GivingPapers giving) {
        this.desk = desk;
        this.giving = giving;
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
        if (model.getAttribute("atFault") instanceof Long fault) {
            page.papers().stream()
                    .filter(paper -> paper.id() == fault)
                    .forEach(paper -> model.addAttribute("faulted", paper));
        }
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
}
