package io.siliu.ocr.internal.learned;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which of the values that a paper prints are those of its fields, as what stands around them tells it. */
public final class LearnedFields {

    private final List<LearnedField> fields;

    /** The likeliest first. */
    private final List<Scored> scored;

    private LearnedFields(List<LearnedField> fields, List<Scored> scored) {
        this.fields = fields;
        this.scored = scored;
    }

    /** @param likely between 0 and 1 */
    public record Guess(String field, Span span, double likely) {}

    /** Looks at all that a paper of this kind prints. */
    public static LearnedFields of(PageText text, DocumentKind kind) {
        List<LearnedField> fields =
                LearnedField.ALL.stream().filter(field -> field.kind() == kind).toList();
        return new LearnedFields(fields, fields.isEmpty() ? List.of() : scored(text, kind));
    }

    /**
     * For each field that is open the likeliest value; a value is of one field only, and one that is more likely another field's of
     * its form is not this one's.
     *
     * @param open whether a field of this name is looked for
     */
    public List<Guess> likeliest(Predicate<String> open, double likely) {
        Set<Form> forms = fields.stream()
                .filter(field -> open.test(field.name()))
                .map(LearnedField::form)
                .collect(Collectors.toSet());
        Map<String, Guess> best = new LinkedHashMap<>();
        Set<Place> taken = new HashSet<>();
        for (Scored each : scored) {
            if (each.likely() < likely) {
                break;
            }
            String field = each.field().name();
            if (forms.contains(each.field().form()) && !best.containsKey(field) && taken.add(each.place())) {
                best.put(field, each.guess());
            }
        }
        return best.values().stream().filter(guess -> open.test(guess.field())).toList();
    }

    /** All values that may be that of a field, the likeliest first. */
    public List<Guess> of(String field) {
        return scored.stream()
                .filter(each -> each.field().name().equals(field))
                .map(Scored::guess)
                .toList();
    }

    private record Scored(LearnedField field, Place place, double likely) {

        Guess guess() {
            return new Guess(field.name(), place.span(), likely);
        }
    }

    private static List<Scored> scored(PageText text, DocumentKind kind) {
        Sheet sheet = new Sheet(text);
        Surroundings surroundings = new Surroundings(sheet);
        List<Scored> all = new ArrayList<>();
        for (Place place : Places.of(sheet)) {
            Stopped.check();
            LearnedField.Group group = new LearnedField.Group(kind, place.form());
            List<LearnedField> fields = LearnedField.of(group);
            if (!fields.isEmpty()) {
                double[] likely = Learned.shipped().fields(group).of(surroundings.of(place));
                for (int field = 0; field < likely.length; field++) {
                    all.add(new Scored(fields.get(field), place, likely[field]));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Scored::likely).reversed());
        return all;
    }
}
