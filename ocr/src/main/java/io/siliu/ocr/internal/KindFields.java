package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.FieldsOfKind;
import io.siliu.ocr.RequiredFields;
import io.siliu.ocr.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of a paper in the order in which its kind shows them, and which that it must carry were not found. */
final class KindFields {

    private KindFields() {}

    /** The fields of the kind first, then the references found besides them. */
    static List<Field> ordered(DocumentKind kind, Map<String, Field> fields) {
        List<Field> ordered = new ArrayList<>();
        List<String> names = FieldsOfKind.of(kind);
        names.stream().filter(fields::containsKey).forEach(name -> ordered.add(fields.get(name)));
        fields.values().stream().filter(field -> !names.contains(field.name())).forEach(ordered::add);
        return ordered;
    }

    static List<Warning> missing(DocumentKind kind, Map<String, Field> fields) {
        return RequiredFields.of(kind).stream()
                .filter(name -> !fields.containsKey(name))
                .map(name -> new Warning(
                        Warning.Code.FIELD_MISSING, name, "No " + name + " was found on this " + kind + "."))
                .toList();
    }
}
