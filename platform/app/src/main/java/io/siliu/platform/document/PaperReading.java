package io.siliu.platform.document;

import java.util.List;
import java.util.Optional;

/**
 * What was read from one paper. One file may hold several, such as two receipts on a page.
 *
 * @param part which paper of the file, from 0
 * @param fields at most one of a name
 */
public record PaperReading(
        int part, PaperKind kind, List<PaperField> fields, List<PaperLine> lines, List<PaperWarning> warnings) {

    public PaperReading {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    public Optional<PaperField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The value of a field, certain or not. */
    public Optional<String> value(String name) {
        return field(name).map(PaperField::value);
    }
}
