package io.siliu.platform.party.internal.web;

import io.siliu.platform.party.internal.OwnCard;
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

    private final OwnCard cards;

    OwnCardPage(OwnCard cards) {
        this.cards = cards;
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
        return onward(cards.useOffered(place), "", next);
    }

    @PostMapping
    String typed(@RequestParam(defaultValue = "") String card, RedirectAttributes next) {
        return onward(cards.use(card), card, next);
    }

    private static String onward(OwnCard.Tried tried, String typed, RedirectAttributes next) {
        if (tried.fault().isPresent()) {
            next.addFlashAttribute("fault", tried.fault().get());
            next.addFlashAttribute("typed", typed);
            return HERE + "?by=hand";
        }
        tried.recorded().ifPresent(goesOn -> next.addFlashAttribute("recorded", goesOn));
        return HERE;
    }
}
