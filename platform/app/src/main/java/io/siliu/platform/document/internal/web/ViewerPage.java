package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.DocumentView;
import io.siliu.platform.document.internal.GlanceDesk;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A paper page by page, with the places of its fields drawn over it and what was read there beside it. */
@Controller
class ViewerPage {

    private static final int QUARTERS = 4;

    private final Documents documents;
    private final GlanceDesk glances;
    private final Clock clock;

    ViewerPage(Documents documents, GlanceDesk glances, Clock clock) {
        this.documents = documents;
        this.glances = glances;
        this.clock = clock;
    }

    /** How wide the page stands on the screen. */
    enum Zoom {
        FIT,
        WIDE,
        WIDER
    }

    @GetMapping("/documents/{id}/view")
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "FIT") Zoom zoom,
            @RequestParam(defaultValue = "0") int turn,
            Model model) {
        int more = Math.floorMod(turn, QUARTERS);
        DocumentView document = documents.find(id);
        model.addAttribute("document", document);
        model.addAttribute(
                "sheet",
                documents
                        .page(id, page, more)
                        .map(view -> ShownPage.of(view, document.readings()))
                        .orElse(null));
        model.addAttribute(
                "papers", document.readings().stream().map(ShownPaper::of).toList());
        model.addAttribute("open", glances.openOf(id));
        model.addAttribute("page", page);
        model.addAttribute("zoom", zoom);
        model.addAttribute("turn", more);
        model.addAttribute("turned", (more + 1) % QUARTERS);
        model.addAttribute("zooms", Zoom.values());
        model.addAttribute("looked", clock.instant());
        return "document/view";
    }
}
