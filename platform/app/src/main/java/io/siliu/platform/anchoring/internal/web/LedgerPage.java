package io.siliu.platform.anchoring.internal.web;

import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.internal.LedgerOverview;
import io.siliu.platform.anchoring.internal.LedgerPages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log for people: is it intact, and who vouches for it. Anybody may see it; there is nothing personal in it. */
@Controller
class LedgerPage {

    private final LedgerOverview overview;
    private final LedgerPages pages;

    LedgerPage(LedgerOverview overview, LedgerPages pages) {
        this.overview = overview;
        this.pages = pages;
    }

    @GetMapping("/ledger")
    String show(Model model) {
        model.addAttribute("now", overview.now());
        model.addAttribute("kinds", EntryKind.values());
        return "anchoring/ledger";
    }

    /** @param before cursor: the size of the last checkpoint on the page before */
    @GetMapping("/ledger/checkpoints")
    String checkpoints(
            @RequestParam(defaultValue = "9223372036854775807") long before, HttpServletRequest request, Model model) {
        model.addAttribute("checkpoints", pages.checkpointsBefore(before, request.getRemoteAddr()));
        model.addAttribute("more", LedgerOverview.CHECKPOINTS);
        return "anchoring/checkpoints";
    }

    /** @param before cursor: the place of the last entry on the page before */
    @GetMapping("/ledger/entries")
    String entries(
            @RequestParam(defaultValue = "9223372036854775807") long before, HttpServletRequest request, Model model) {
        model.addAttribute("entries", pages.entriesBefore(before, request.getRemoteAddr()));
        model.addAttribute("more", LedgerOverview.ENTRIES);
        return "anchoring/entries";
    }
}
