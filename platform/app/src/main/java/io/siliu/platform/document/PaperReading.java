package io.siliu.platform.document;

import java.util.ArrayList;
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

    /** The same paper with this field in the place of the one of its name, or behind the others. */
    public PaperReading with(PaperField field) {
        List<PaperField> changed = new ArrayList<>(fields);
        int place = fields.stream().map(PaperField::name).toList().indexOf(field.name());
        if (place < 0) {
            changed.add(field);
        } else {
            changed.set(place, field);
        }
        return new PaperReading(part, kind, changed, lines, warnings);
    }
}
