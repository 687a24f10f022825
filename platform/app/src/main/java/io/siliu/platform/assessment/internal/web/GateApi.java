package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.Replays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was found of settlement lines before their money moved, for programs. */
@RestController
@RequestMapping("/api/v1/settlements")
class GateApi {

    private final Replays replays;

    GateApi(Replays replays) {
        this.replays = replays;
    }

    /**
     * A screening of the line before payment, with what became of the payment and all that is needed to run and judge it again,
     * for {@code siliu verify}.
     *
     * @param round which screening of the line, counting from 1; the last one where it is not given
     */
    @GetMapping("/{id}/lines/{line}/replay")
    ResponseEntity<byte[]> replay(
            @PathVariable long id, @PathVariable long line, @RequestParam(required = false) Integer round) {
        return RecordApi.ProofDownload.replay("gate-" + line, null, round, replays.ofLine(id, line, round));
    }
}
