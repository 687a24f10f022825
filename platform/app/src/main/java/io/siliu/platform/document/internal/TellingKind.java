package io.siliu.platform.document.internal;

import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ToldKind;
import io.siliu.platform.document.internal.GlanceAnswers.Said;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes a paper the kind that people say it is: a new version of the reading, handed on, that is then {@link ReadingAsTold read
 * as that}. What was read of it as another kind is no longer the question.
 */
@Component
final class TellingKind {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    private final StoredReadings readings;
    private final DocumentMapper documents;
    private final GlanceMapper glances;
    private final AttemptMapper attempts;
    private final HandingOn handingOn;
    private final Workers workers;

    TellingKind(
            StoredReadings readings,
            DocumentMapper documents,
            GlanceMapper glances,
            AttemptMapper attempts,
            HandingOn handingOn,
            Workers workers) {
        this.readings = readings;
        this.documents = documents;
        this.glances = glances;
        this.attempts = attempts;
        this.handingOn = handingOn;
        this.workers = workers;
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

    /** The same for an answer that says what the paper is: nobody has to tell by what it is none of ours, or cannot be told. */
    static Optional<String> reason(Answer answer, String kind) {
        boolean ofNone = kind.isEmpty() || kind.equals(PaperKind.OTHER.name());
        return ofNone
                ? Optional.of(Typed.words(answer.reason())).filter(words -> words.length() <= LONGEST_REASON)
                : reason(answer);
    }

    /**
     * In the transaction of the answer, which holds the document.
     *
     * @param agreed who say the same, the last one last: the name of the kind, or an empty string where they cannot tell it either
     * @return the version that it made
     */
    int tell(DocumentRecord document, PaperReading reading, List<Said> agreed, Instant at) {
        Said last = agreed.get(agreed.size() - 1);
        String said = last.value();
        PaperKind kind = said.isEmpty() ? PaperKind.OTHER : PaperKind.valueOf(said);
        ToldKind by = new ToldKind(
                person(last),
                at,
                said.isEmpty() ? "" : last.reason(),
                agreed.size() > 1 ? person(agreed.get(0)) : null,
                said.equals(PaperKind.OTHER.name()),
                pages(reading));
        PaperReading told = (kind == reading.kind() ? reading : reading.withoutValues()).told(kind, by);
        int version = readings.replace(document.id(), told, at);
        if (kind != reading.kind()) {
            glances.withdrawFields(document.id(), reading.part(), at);
        }
        if (reading.part() == 0) {
            documents.told(document.id(), kind);
        }
        List<PaperReading> stand = readings.of(List.of(document.id())).getOrDefault(document.id(), List.of());
        handingOn.handOn(List.of(document.read(stand)));
        if (ReadingAsTold.isAwaited(told)) {
            await(document);
        }
        return version;
    }

    private static Confirmation.Person person(Said said) {
        return new Confirmation.Person(
                Long.toString(said.row().accountId()), said.row().role());
    }

    /** Those that it is known to stand on; of one that was read before they were kept, those of its values. */
    private static List<Integer> pages(PaperReading reading) {
        if (!reading.pages().isEmpty()) {
            return reading.pages();
        }
        return reading.fields().stream()
                .map(PaperField::page)
                .filter(page -> page > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** It has its attempts anew: those before were at another reading. */
    private void await(DocumentRecord document) {
        attempts.forgetAll(document.id());
        documents.awaitReadingAsTold(List.of(document.id()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.wake(ToldKindStage.NAME);
            }
        });
    }
}
