package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.fourflow.internal.AlikeDesk;
import io.siliu.platform.fourflow.internal.AnswerMaterial;
import io.siliu.platform.fourflow.internal.AskedCause;
import io.siliu.platform.fourflow.internal.CauseChoices;
import io.siliu.platform.fourflow.internal.DifferenceAnswer;
import io.siliu.platform.fourflow.internal.DifferenceDesk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What does not agree, grouped by cause: a page of one cause, or all of it at once, each with the form that answers it. */
@Controller
class DifferencePages {

    private static final CauseChoices.Choices NO_CHOICES = new CauseChoices.Choices(List.of(), List.of());

    private final DifferenceOverview overview;
    private final DifferenceDesk desk;
    private final AlikeDesk alikes;
    private final AnswerMaterial material;

    DifferencePages(DifferenceOverview overview, DifferenceDesk desk, AlikeDesk alikes, AnswerMaterial material) {
        this.overview = overview;
        this.desk = desk;
        this.alikes = alikes;
        this.material = material;
    }

    /** Without a cause the largest one is shown. */
    @GetMapping("/differences")
    String show(@ModelAttribute("query") CauseQuery query, Locale locale, Model model) {
        Optional<DifferenceDesk.Cause> cause = overview.show(locale, model).stream()
                .filter(each -> query.kind() == null || query.flow() == null || query.means(each.kind(), each.flow()))
                .findFirst();
        AskedCause asked = query.asked(
                cause.map(DifferenceDesk.Cause::kind).orElse(null),
                cause.map(DifferenceDesk.Cause::flow).orElse(null));
        CauseAddress address = query.address(asked.kind(), asked.flow());
        model.addAttribute("cause", cause.orElse(null));
        model.addAttribute("address", address);
        model.addAttribute("grounds", DifferenceAnswer.Ground.values());
        model.addAttribute("mostPapers", AnswerMaterial.MOST);
        LocalDate firstDay = query.isAll() && cause.isPresent()
                ? all(query, asked, address, locale, model)
                : page(query, asked, address, locale, model);
        model.addAttribute(
                "material", cause.isEmpty() ? List.of() : material.shown(given(model), asked, firstDay, locale));
        return "fourflow/differences";
    }

    /** @return first day of settlement among those that an answer would speak of, or null */
    private LocalDate all(CauseQuery query, AskedCause asked, CauseAddress address, Locale locale, Model model) {
        AlikeDesk.Alike alike = alikes.of(asked, locale);
        List<DifferenceDesk.Open> shown =
                Stream.concat(alike.some().stream(), alike.others().stream()).toList();
        model.addAttribute("alike", alike);
        model.addAttribute("open", shown);
        model.addAttribute("choices", NO_CHOICES);
        model.addAttribute("chips", CauseChip.of(query, named(query, alike, shown), address));
        return alike.firstDay();
    }

    /** The worker whom the list is narrowed to stands in each of its rows. */
    private static CauseChoices.Choices named(
            CauseQuery query, AlikeDesk.Alike alike, List<DifferenceDesk.Open> shown) {
        List<CauseChoices.Choice> worker = shown.stream()
                .filter(each -> Long.toString(each.workerId()).equals(query.worker()))
                .limit(1)
                .map(each -> new CauseChoices.Choice(each.workerId(), each.worker(), 0))
                .toList();
        return new CauseChoices.Choices(worker, alike.enterprise().stream().toList());
    }

    /** @return first day of settlement among those that are ticked, or null */
    private LocalDate page(CauseQuery query, AskedCause asked, CauseAddress address, Locale locale, Model model) {
        DifferenceDesk.Page page = desk.list(asked, query.place(), locale);
        model.addAttribute("page", page);
        model.addAttribute("open", page.open());
        model.addAttribute("choices", page.choices());
        model.addAttribute("chips", CauseChip.of(query, page.choices(), address));
        List<DifferenceDesk.Open> ticked =
                page.open().stream().filter(each -> isTicked(each, model)).toList();
        model.addAttribute("count", ticked.size());
        return ticked.stream()
                .map(DifferenceDesk.Open::settledOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** As it was sent, where the answer was not kept; otherwise all that are like the others. */
    private static boolean isTicked(DifferenceDesk.Open one, Model model) {
        return model.getAttribute("ticked") instanceof List<?> ticked
                ? ticked.contains(one.key())
                : one.alone() == null;
    }

    private static List<Long> given(Model model) {
        return model.getAttribute("given") instanceof List<?> given
                ? given.stream().map(Long.class::cast).toList()
                : List.of();
    }
}
