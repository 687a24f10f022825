package io.siliu.platform.document.internal;

import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.StoredReadings.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a paper what it was before the answer to a question was settled, by a new version that is handed on. What was read of it
 * since stays, and so does all that was said of its other values.
 */
@Component
final class Reverting {

    private final StoredReadings readings;
    private final DocumentMapper documents;
    private final GlanceMapper glances;
    private final DoubtfulFields doubtful;
    private final LearnedNames names;
    private final HandingOn handingOn;
    private final Clock clock;

    Reverting(
            StoredReadings readings,
            DocumentMapper documents,
            GlanceMapper glances,
            DoubtfulFields doubtful,
            LearnedNames names,
            HandingOn handingOn,
            Clock clock) {
        this.readings = readings;
        this.documents = documents;
        this.glances = glances;
        this.doubtful = doubtful;
        this.names = names;
        this.handingOn = handingOn;
        this.clock = clock;
    }

    /** @return false where what the answer made no longer stands; nothing happened then */
    boolean revert(DocumentRecord document, GlanceRow glance) {
        boolean reverted = TakingFile.isAsked(glance) ? untaken(document) : reverted(document, glance);
        if (reverted) {
            handingOn.handOn(List.of(document.read(all(document))));
        }
        return reverted;
    }

    private List<PaperReading> all(DocumentRecord document) {
        return readings.of(List.of(document.id())).getOrDefault(document.id(), List.of());
    }

    private boolean reverted(DocumentRecord document, GlanceRow glance) {
        Integer made = glances.madeVersion(glance.id());
        Optional<PaperReading> now = readings.of(document.id(), glance.part());
        if (made == null || now.isEmpty()) {
            return false;
        }
        Optional<PaperReading> then = readings.in(document.id(), glance.part(), made);
        Optional<PaperReading> before = readings.in(document.id(), glance.part(), made - 1);
        if (then.isEmpty() || before.isEmpty()) {
            return false;
        }
        return TellingKind.isAsked(glance)
                ? untold(document, now.get(), then.get(), before.get())
                : unsaid(document, glance.field(), now.get(), then.get(), before.get());
    }

    /** What the paper was, with all that was read and said of it as that. */
    private boolean untold(DocumentRecord document, PaperReading now, PaperReading then, PaperReading before) {
        if (now.toldKind() == null || !now.toldKind().equals(then.toldKind())) {
            return false;
        }
        Instant at = clock.instant();
        PaperReading again = before.withVerdict(now.verdict());
        glances.withdrawFields(document.id(), again.part(), at);
        Version version = new Version(again, readings.replace(document.id(), again, at));
        if (again.part() == 0) {
            documents.told(document.id(), again.kind());
        }
        if (!again.isOfUnknownKind()) {
            doubtful.listPaper(document, all(document), version);
        }
        return true;
    }

    private boolean unsaid(
            DocumentRecord document, String field, PaperReading now, PaperReading then, PaperReading before) {
        Optional<PaperField> said = now.field(field);
        if (said.isEmpty() || !isSameWord(said, then.field(field))) {
            return false;
        }
        Optional<PaperField> again = before.field(field)
                .filter(PaperField::saidByPeople)
                .map(earlier -> onWhatIsRead(earlier, said.get()))
                .or(() -> stillRead(before.field(field), said.get()));
        names.forget(document, now, field);
        readings.replace(document.id(), again.map(now::with).orElseGet(() -> now.without(field)), clock.instant());
        return true;
    }

    private static boolean isSameWord(Optional<PaperField> one, Optional<PaperField> other) {
        return one.map(PaperField::confirmed)
                .filter(word -> other.map(PaperField::confirmed)
                        .filter(same -> isSame(word, same))
                        .isPresent())
                .isPresent();
    }

    private static boolean isSame(Confirmation one, Confirmation other) {
        return one.people().equals(other.people()) && one.at().equals(other.at());
    }

    /** What people had said before, beside what is read by now. */
    private static PaperField onWhatIsRead(PaperField earlier, PaperField now) {
        return now.asRead()
                .map(read -> read.confirmedAs(earlier.value(), earlier.confidence(), earlier.confirmed()))
                .orElse(earlier);
    }

    /** What the reader says; as it stood before where it says the same, for the value may have counted with its file. */
    private static Optional<PaperField> stillRead(Optional<PaperField> earlier, PaperField now) {
        return earlier.flatMap(PaperField::asRead).equals(now.asRead()) ? earlier : now.asRead();
    }

    /** Nobody has said anything of the file: what counted with it counts no longer, what people said of single values stands. */
    private boolean untaken(DocumentRecord document) {
        List<PaperReading> file = all(document);
        if (FileDoubts.verdict(file).isEmpty()) {
            return false;
        }
        Instant at = clock.instant();
        glances.withdraw(document.id(), file.size(), at);
        for (PaperReading paper : file) {
            List<PaperField> fields = new ArrayList<>();
            paper.fields()
                    .forEach(field -> fields.add(
                            field.saidByPeople() ? field : field.asRead().orElse(field)));
            readings.replace(document.id(), paper.withVerdict(null).withFields(fields), at);
        }
        return true;
    }
}
