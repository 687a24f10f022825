package io.siliu.ocr.internal.learned;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which of the values that a paper prints are those of its fields, as what stands around them tells it. */
public final class LearnedFields {

    private LearnedFields() {}

    /** @param likely between 0 and 1 */
    public record Guess(String field, Span span, double likely) {}

    /**
     * For each field of the kind that is open the likeliest value; a value is of one field only.
     *
     * @param open whether a field of this name is looked for
     */
    public static List<Guess> of(PageText text, DocumentKind kind, Predicate<String> open, double likely) {
        List<LearnedField> ofKind =
                LearnedField.ALL.stream().filter(field -> field.kind() == kind).toList();
        Set<Form> forms = ofKind.stream()
                .filter(field -> open.test(field.name()))
                .map(LearnedField::form)
                .collect(Collectors.toSet());
        if (forms.isEmpty()) {
            return List.of();
        }
        // The others of a form are asked too: a value that is more likely theirs is not this one's.
        List<LearnedField> asked =
                ofKind.stream().filter(field -> forms.contains(field.form())).toList();
        List<Scored> all = scored(text, asked, likely);
        all.sort(Comparator.comparingDouble(Scored::likely).reversed());
        Map<String, Guess> best = new LinkedHashMap<>();
        Set<Place> taken = new HashSet<>();
        for (Scored each : all) {
            if (!best.containsKey(each.field().name()) && taken.add(each.place())) {
                best.put(
                        each.field().name(),
                        new Guess(each.field().name(), each.place().span(), each.likely()));
            }
        }
        return best.values().stream().filter(guess -> open.test(guess.field())).toList();
    }

    private record Scored(LearnedField field, Place place, double likely) {}

    private static List<Scored> scored(PageText text, List<LearnedField> asked, double likely) {
        Map<Form, List<LearnedField>> byForm = new HashMap<>();
        asked.forEach(field ->
                byForm.computeIfAbsent(field.form(), form -> new ArrayList<>()).add(field));
        Sheet sheet = new Sheet(text);
        Surroundings surroundings = new Surroundings(sheet);
        List<Scored> all = new ArrayList<>();
        for (Place place : Places.of(sheet)) {
            Stopped.check();
            List<LearnedField> fields = byForm.getOrDefault(place.form(), List.of());
            if (!fields.isEmpty()) {
                int[] signs = surroundings.of(place);
                for (LearnedField field : fields) {
                    double weight = Learned.shipped().field(field).of(signs);
                    if (weight >= likely) {
                        all.add(new Scored(field, place, weight));
                    }
                }
            }
        }
        return all;
    }
}
