package io.siliu.platform.document.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.DocumentError;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.internal.Answer;
import io.siliu.platform.document.internal.AnswerGlance;
import io.siliu.platform.document.internal.Answered;
import io.siliu.platform.document.internal.GlanceDesk;
import io.siliu.platform.document.internal.GlanceDesk.GlanceFilter;
import io.siliu.platform.document.internal.GlanceReason;
import io.siliu.platform.document.internal.GlanceRow;
import io.siliu.platform.document.internal.GlanceState;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fields that wait for a person, over the API: which they are, and what somebody says stands there. */
@RestController
@RequestMapping("/api/v1/glances")
class GlanceApi {

    private final GlanceDesk desk;
    private final AnswerGlance answering;

    GlanceApi(GlanceDesk desk, AnswerGlance answering) {
        this.desk = desk;
        this.answering = answering;
    }

    /** @param cursor the {@code next} of the page before */
    @GetMapping
    WaitingPage list(
            @RequestParam(required = false) PaperKind kind,
            @RequestParam(required = false) String field,
            @RequestParam(required = false) Long cursor,
            @RequestParam(defaultValue = "50") int limit) {
        List<GlanceRow> rows = desk.list(new GlanceFilter(kind, field, cursor), limit);
        String next = rows.size() < limit || rows.isEmpty()
                ? null
                : Long.toString(rows.get(rows.size() - 1).id());
        return new WaitingPage(rows.stream().map(Waiting::of).toList(), next);
    }

    @PostMapping("/{id}/answers")
    Outcome answer(@PathVariable long id, @RequestBody GivenAnswer given) {
        Answered answered = answering.answer(id, given.answer());
        return switch (answered.result()) {
            case REFUSED -> throw refused(answered.code());
            case DOUBTED ->
                throw new PlatformException(
                        DocumentError.GLANCE_VALUE_DOUBTED,
                        "value",
                        "The value breaks a check (" + answered.code()
                                + "). If it stands so on the paper, send it with evenSo.");
            case TOO_LATE ->
                throw new PlatformException(
                        DocumentError.GLANCE_TAKEN, "Somebody else answered first, or the paper was read again.");
            case CONFIRMED, UNREADABLE, WAITS_FOR_SECOND, DISPUTED -> new Outcome(answered.result());
        };
    }

    private static PlatformException refused(String fault) {
        return switch (fault) {
            case "REASON" ->
                refused(
                        "reason",
                        "Say by what you tell the kind of the paper, in 4 to 200 characters; OTHER needs no reason.");
            case "FILE_REASON" -> refused("reason", "Say why the file is taken as it is, in 4 to 200 characters.");
            case "NOT_A_VERDICT" -> refused("value", "Answer ANOTHER_COPY, or TAKE_AS_IT_IS with a reason.");
            default -> refused("value", "The value cannot stand there (" + fault + "). Write it as the paper has it.");
        };
    }

    private static PlatformException refused(String field, String remedy) {
        return new PlatformException(DocumentError.GLANCE_VALUE_REFUSED, field, remedy);
    }

    record WaitingPage(List<Waiting> glances, String next) {}

    record Outcome(Answered.Result result) {}

    /**
     * @param value what stands on the paper; for the field {@code kind} the name of a kind; for the field {@code file}, asked
     *     of a file that is in doubt itself, {@code TAKE_AS_IT_IS} or {@code ANOTHER_COPY}
     * @param unreadable instead of a value: the person cannot read it
     * @param evenSo the value stands so on the paper although it breaks a check
     * @param reason by what the person tells the kind of a paper, not needed for OTHER, or why they take the file; for these two alone
     */
    record GivenAnswer(String value, Boolean unreadable, Boolean evenSo, String reason) {

        Answer answer() {
            return new Answer(value, Boolean.TRUE.equals(unreadable), Boolean.TRUE.equals(evenSo), reason);
        }
    }

    record Waiting(
            String id,
            String document,
            int part,
            PaperKind kind,
            String field,
            GlanceReason reason,
            GlanceState state,
            Instant openedAt) {

        static Waiting of(GlanceRow row) {
            return new Waiting(
                    Long.toString(row.id()),
                    Long.toString(row.documentId()),
                    row.part(),
                    row.kind(),
                    row.field(),
                    row.reason(),
                    row.state(),
                    row.openedAt());
        }
    }
}
