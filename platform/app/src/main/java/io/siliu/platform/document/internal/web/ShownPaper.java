package io.siliu.platform.document.internal.web;

import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperLine;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.ToldKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paper of a document as its page shows it.
 *
 * @param warnings those that are said of no field that was read; the others stand with their fields
 * @param toldKind who told what the paper is, or null where it was read or nobody has
 * @param pages the pages of the file that it stands on; empty where none is known
 * @param unplaced whether it is pages of which no paper of the file speaks
 */
public record ShownPaper(
        int part,
        PaperKind kind,
        List<ShownField> fields,
        List<PaperLine> lines,
        List<PaperWarning> warnings,
        ToldKind toldKind,
        List<Integer> pages,
        boolean unplaced) {

    static ShownPaper of(PaperReading reading) {
        return new ShownPaper(
                reading.part(),
                reading.kind(),
                reading.fields().stream()
                        .map(field -> ShownField.of(reading, field))
                        .toList(),
                reading.lines(),
                reading.warnings().stream()
                        .filter(warning -> reading.field(warning.field()).isEmpty())
                        .toList(),
                reading.toldKind(),
                reading.pages(),
                reading.standsOnUnplacedPages());
    }

    /** The numbers of its pages. */
    public String pageNumbers() {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** How many values wait for a person's look. */
    public long uncertain() {
        return fields.stream().filter(field -> !field.certain()).count();
    }
}
