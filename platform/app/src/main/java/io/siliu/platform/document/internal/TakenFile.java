package io.siliu.platform.document.internal;

import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.FileVerdict;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a paper whose file is in doubt once people have said what they think of it. Where they take it, the values
 * that nothing else speaks against count, with the mark; letters that were recognised are looked at one by one all the same, and
 * so is what was read as the kind that a person told.
 */
final class TakenFile {

    private TakenFile() {}

    static PaperReading with(PaperReading reading, FileVerdict verdict) {
        PaperReading said = reading.withVerdict(verdict);
        return verdict.taken()
                ? said.withFields(
                        said.fields().stream().map(field -> taken(said, field)).toList())
                : said;
    }

    private static PaperField taken(PaperReading reading, PaperField field) {
        FileVerdict verdict = reading.verdict();
        boolean ofAll = FileDoubts.despite(reading, field.name()).stream().anyMatch(doubt -> doubt.isOfAll());
        boolean counts = ofAll
                && !field.certain()
                && field.confirmed() == null
                && reading.toldKind() == null
                && field.source() != FieldSource.OCR
                && !FieldDoubts.isDoubted(reading, field.name());
        return counts
                ? field.takenWithItsFile(new Confirmation(
                        verdict.people(), verdict.at(), null, null, FileDoubts.despite(reading, field.name())))
                : field;
    }

    /** Papers of a file that was read again, with what people said of it before, unless more is wrong with it now. */
    static List<PaperReading> again(List<PaperReading> fresh, List<PaperReading> before) {
        Optional<FileVerdict> said = FileDoubts.verdict(before).filter(verdict -> verdict.covers(FileDoubts.of(fresh)));
        return said.isEmpty() || FileDoubts.of(fresh).isEmpty()
                ? fresh
                : fresh.stream().map(reading -> with(reading, said.get())).toList();
    }
}
