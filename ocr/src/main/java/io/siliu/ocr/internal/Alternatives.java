package io.siliu.ocr.internal;

import io.siliu.ocr.Alternative;
import io.siliu.ocr.Field;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts beside each field what other channels and looks read there, best channel first, for whoever has to decide. */
final class Alternatives {

    private Alternatives() {}

    /** @param document the drafts that the reading was made of */
    static Reading beside(Reading reading, List<Draft> document) {
        List<Draft> ranked = document.stream()
                .filter(draft -> draft.kind() == reading.kind())
                .sorted(Comparator.comparing(Draft::source))
                .toList();
        List<Field> fields = reading.fields().stream()
                .map(field -> field.withAlternatives(others(field, ranked)))
                .toList();
        return reading.withFields(fields);
    }

    private static List<Alternative> others(Field field, List<Draft> ranked) {
        List<Alternative> others = new ArrayList<>();
        for (Draft draft : ranked) {
            draft.get(field.name())
                    .filter(candidate -> isNew(candidate.value(), field, others))
                    .ifPresent(candidate -> others.add(alternative(candidate, draft.source())));
            draft.get(field.name()).stream()
                    .flatMap(candidate -> candidate.outvoted().stream())
                    .filter(outvoted -> isNew(outvoted.value(), field, others))
                    .forEach(others::add);
        }
        return others;
    }

    private static boolean isNew(String value, Field field, List<Alternative> others) {
        return Stream.concat(Stream.of(field.value()), others.stream().map(Alternative::value))
                .noneMatch(known -> Values.same(known, value));
    }

    private static Alternative alternative(Candidate candidate, Source source) {
        return new Alternative(candidate.value(), source, Math.round(candidate.reliability() * 100) / 100.0);
    }
}
