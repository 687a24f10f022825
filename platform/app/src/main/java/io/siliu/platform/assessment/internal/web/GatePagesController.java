package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.GatePages;
import io.siliu.platform.assessment.Replays;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was found of a settlement line before its money moved. */
@Controller
class GatePagesController {

    private final GatePages pages;
    private final Replays replays;

    GatePagesController(GatePages pages, Replays replays) {
        this.pages = pages;
        this.replays = replays;
    }

    @GetMapping("/batches/{id:\\d+}/lines/{line:\\d+}")
    String open(@PathVariable long id, @PathVariable long line, Locale locale, Model model) {
        model.addAttribute("page", pages.open(id, line, locale));
        return "assessment/gate";
    }

    /** Of the last screening where no round is named. */
    @GetMapping("/batches/{id:\\d+}/lines/{line:\\d+}/replay")
    ResponseEntity<byte[]> replay(
            @PathVariable long id, @PathVariable long line, @RequestParam(required = false) Integer round) {
        return RecordApi.ProofDownload.replay("gate-" + line, null, round, replays.ofLine(id, line, round));
    }
}
