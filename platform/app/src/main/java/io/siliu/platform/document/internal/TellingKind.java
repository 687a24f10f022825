package io.siliu.platform.document.internal;

import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ToldKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a paper that reading could not place the kind that a person says it is: a new version of the reading, handed on,
 * and each field that such a paper must carry asked for. The values then are answers like any other, so that two people
 * look at an amount over the limit.
 */
@Component
final class TellingKind {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    private final StoredReadings readings;
    private final DocumentMapper documents;
    private final DoubtfulFields doubtful;
    private final HandingOn handingOn;

    TellingKind(StoredReadings readings, DocumentMapper documents, DoubtfulFields doubtful, HandingOn handingOn) {
        this.readings = readings;
        this.documents = documents;
        this.doubtful = doubtful;
        this.handingOn = handingOn;
    }

    /** Whether the question is what the paper is. */
    static boolean isAsked(GlanceRow glance) {
        return glance.field().equals(FieldShape.KIND_OF_PAPER);
    }

    /** The reason in its plain form; empty where it says too little or too much. */
    static Optional<String> reason(Answer answer) {
        return Optional.of(Typed.words(answer.reason()))
                .filter(words -> words.length() >= SHORTEST_REASON && words.length() <= LONGEST_REASON);
    }

    /**
     * In the transaction of the answer, which holds the document.
     *
     * @param said the name of the kind, or an empty string where the person cannot tell it either
     * @return the questions that follow
     */
    List<Long> tell(DocumentRecord document, PaperReading reading, GlanceAnswers.Said said, String reason, Instant at) {
        PaperKind kind = said.value().isEmpty() ? PaperKind.OTHER : PaperKind.valueOf(said.value());
        Confirmation.Person person = new Confirmation.Person(
                Long.toString(said.row().accountId()), said.row().role());
        PaperReading told = reading.told(kind, new ToldKind(person, at, reason));
        int version = readings.replace(document.id(), told, at);
        if (reading.part() == 0) {
            documents.told(document.id(), kind);
        }
        List<PaperReading> stand = readings.of(List.of(document.id())).getOrDefault(document.id(), List.of());
        handingOn.handOn(List.of(document.read(stand)));
        return doubtful.listTold(document, told, version);
    }
}
