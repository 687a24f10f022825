package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.internal.OwnCard;
import io.siliu.platform.party.internal.StrikeOffCard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worker changes the card to which the money goes. */
@Controller
@RequestMapping("/me/card")
class OwnCardPage {

    private static final String HERE = "redirect:/me/card";
    private static final String BY_HAND = HERE + "?by=hand";

    private final OwnCard cards;
    private final StrikeOffCard strikeOff;

    OwnCardPage(OwnCard cards, StrikeOffCard strikeOff) {
        this.cards = cards;
        this.strikeOff = strikeOff;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String by, Model model) {
        model.addAttribute("own", cards.standing());
        model.addAttribute("hand", by.equals("hand"));
        return "party/own-card";
    }

    /** The worker wants the bank to name the cards. */
    @PostMapping("/find")
    String find() {
        cards.find();
        return HERE;
    }

    /** @param place of an offered card on the page */
    @PostMapping("/use")
    String use(@RequestParam(defaultValue = "0") int place, RedirectAttributes next) {
        tell(cards.useOffered(place), "", next);
        return HERE;
    }

    @PostMapping
    String typed(@RequestParam(defaultValue = "") String card, RedirectAttributes next) {
        OwnCard.Tried tried = cards.use(card);
        tell(tried, card, next);
        return tried.recorded().isPresent() ? HERE : BY_HAND;
    }

    /**
     * Nothing is to be paid to an earlier card any more.
     *
     * @param place of the card among the earlier ones
     * @param card as the page showed it, masked
     */
    @PostMapping("/strike-off")
    String strikeOff(
            @RequestParam(defaultValue = "-1") int place,
            @RequestParam(defaultValue = "") String card,
            RedirectAttributes next) {
        next.addFlashAttribute("struck", strikeOff.strikeOff(place, card));
        return HERE;
    }

    /** A number that may be right as it is, or with one digit mended, is not to be typed again. */
    private static void tell(OwnCard.Tried tried, String typed, RedirectAttributes next) {
        tried.recorded().ifPresent(goesOn -> next.addFlashAttribute("recorded", goesOn));
        tried.fault().ifPresent(fault -> next.addFlashAttribute("fault", fault));
        if (tried.fault().isPresent() || tried.unanswered()) {
            next.addFlashAttribute("typed", typed);
        }
    }
}
