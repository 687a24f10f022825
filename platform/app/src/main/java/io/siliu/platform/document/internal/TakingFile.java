package io.siliu.platform.document.internal;

import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.FileVerdict;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.GlanceAnswers.Said;
import io.siliu.platform.document.internal.StoredReadings.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes what people said of a file that is in doubt itself into the readings of all its papers, and asks what is left to be
 * asked of a file that they take.
 */
@Component
final class TakingFile {

    /** The answer that takes the file as it is; the other one asks for another copy. */
    static final String TAKE = "TAKE_AS_IT_IS";

    static final String ANOTHER = "ANOTHER_COPY";

    private final StoredReadings readings;
    private final DoubtfulFields doubtful;
    private final HandingOn handingOn;

    TakingFile(StoredReadings readings, DoubtfulFields doubtful, HandingOn handingOn) {
        this.readings = readings;
        this.doubtful = doubtful;
        this.handingOn = handingOn;
    }

    /** Whether the question is whether the file is taken. */
    static boolean isAsked(GlanceRow glance) {
        return glance.field().equals(FieldShape.FILE_ITSELF);
    }

    /**
     * In the transaction of the answer, which holds the document.
     *
     * @param agreed who say the same; an empty value asks for another copy
     * @return the questions that follow
     */
    List<Long> settle(DocumentRecord document, List<Said> agreed, Instant at) {
        List<PaperReading> all = readings.of(List.of(document.id())).getOrDefault(document.id(), List.of());
        FileVerdict verdict = verdict(all, agreed, at);
        List<Version> versions = new ArrayList<>();
        for (PaperReading reading : all) {
            PaperReading said = TakenFile.with(reading, verdict);
            versions.add(new Version(said, readings.replace(document.id(), said, at)));
        }
        if (!verdict.taken()) {
            return List.of();
        }
        handingOn.handOn(
                List.of(document.read(versions.stream().map(Version::reading).toList())));
        return doubtful.listTaken(document, versions);
    }

    private static FileVerdict verdict(List<PaperReading> all, List<Said> agreed, Instant at) {
        boolean taken = !agreed.get(0).value().isEmpty();
        return new FileVerdict(
                taken,
                List.copyOf(FileDoubts.of(all)),
                agreed.stream()
                        .map(said -> new Confirmation.Person(
                                Long.toString(said.row().accountId()),
                                said.row().role()))
                        .toList(),
                at,
                taken ? agreed.stream().map(Said::reason).toList() : List.of());
    }
}
