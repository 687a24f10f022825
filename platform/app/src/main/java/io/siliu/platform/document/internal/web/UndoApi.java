package io.siliu.platform.document.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.DocumentError;
import io.siliu.platform.document.internal.UndoAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own answer about a paper is taken back over the API. */
@RestController
@RequestMapping("/api/v1/glances/{id}/undo")
class UndoApi {

    private final UndoAnswer undoing;

    UndoApi(UndoAnswer undoing) {
        this.undoing = undoing;
    }

    /** The question waits again, and the paper is what it was; only for the last answer, and while what it made stands. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable long id) {
        if (!undoing.undo(id)) {
            throw new PlatformException(
                    DocumentError.GLANCE_TAKEN, "Yours is not the last answer, or the paper has changed since.");
        }
    }
}
