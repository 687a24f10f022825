package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperLine;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.ToldKind;
import java.util.List;

/**
 * One paper of a document as its page shows it.
 *
 * @param toldKind who told what the paper is, or null where it was read or nobody has
 */
public record ShownPaper(
        int part,
        PaperKind kind,
        List<ShownField> fields,
        List<PaperLine> lines,
        List<PaperWarning> warnings,
        ToldKind toldKind) {

    static ShownPaper of(PaperReading reading) {
        return new ShownPaper(
                reading.part(),
                reading.kind(),
                reading.fields().stream().map(ShownField::of).toList(),
                reading.lines(),
                reading.warnings(),
                reading.toldKind());
    }

    /** How many values wait for a person's look. */
    public long uncertain() {
        return fields.stream().filter(field -> !field.certain()).count();
    }
}
