package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.FactView;
import io.siliu.rules.internal.expression.ParameterReference;
import io.siliu.rules.internal.expression.ParameterTable;
import io.siliu.rules.internal.expression.ParameterTable.Row;
import io.siliu.rules.internal.expression.Shared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one circumstance asks of a record: its condition with the scope of its indicator, whatever its thresholds are called. Two
 * that are written alike ask the same unless the thresholds of one give some record another value than those of the other: rows that
 * differ where no record is, or where the indicator does not speak, make no difference. Values are compared, not answers: two that
 * no record tells apart are two questions.
 */
public final class Question {

    /** Stands for any threshold. */
    private static final String THRESHOLD = "parameter:?";

    private final Definition definition;
    private final Circumstance circumstance;
    private final List<ParameterReference> thresholds = new ArrayList<>();
    private final String form;

    private Question(Definition definition, Circumstance circumstance) {
        this.definition = definition;
        this.circumstance = circumstance;
        collect(definition.scope());
        collect(circumstance.when());
        this.form = formOf(Logic.of(definition.scope(), circumstance.when()).key());
    }

    public static Question of(Definition definition, Circumstance circumstance) {
        return new Question(definition, circumstance);
    }

    private void collect(Expression expression) {
        Expression plain = expression instanceof Shared shared ? shared.expression() : expression;
        if (plain instanceof ParameterReference reference) {
            thresholds.add(reference);
        }
        plain.parts().forEach(this::collect);
    }

    /** Longer names first: one may begin like another. */
    private String formOf(String key) {
        String written = key;
        List<String> names = thresholds.stream()
                .map(Expression::key)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String name : names) {
            written = written.replace(name, THRESHOLD);
        }
        return written;
    }

    /** Equal for two that are written alike but for the names and rows of their thresholds. */
    public String form() {
        return form;
    }

    public boolean hasThresholds() {
        return !thresholds.isEmpty();
    }

    /**
     * Whether this one and another of the same form ask the same of every record.
     *
     * @param catalogue of both
     */
    public boolean isTheSameAs(Question other, Catalogue catalogue) {
        Places places = new Places(
                Stream.of(definition, other.definition)
                        .flatMap(one -> Concretes.tables(one).values().stream())
                        .toList(),
                Reach.occupations(catalogue));
        for (int index = 0; index < thresholds.size(); index++) {
            ParameterTable own = thresholds.get(index).table();
            ParameterTable others = other.thresholds.get(index).table();
            if (own != others && !giveTheSame(own, others, places, catalogue.slots())) {
                return false;
            }
        }
        return true;
    }

    private boolean giveTheSame(ParameterTable own, ParameterTable others, Places places, int slots) {
        return Stream.concat(
                        own.rows().stream().flatMap(row -> places.of(row, own).stream()),
                        others.rows().stream().flatMap(row -> places.of(row, others).stream()))
                .filter(place -> mayBeAsked(place, slots))
                .allMatch(place -> saySo(place.rowOf(own), place.rowOf(others)));
    }

    private boolean mayBeAsked(Place place, int slots) {
        FactView view = new FactView(OpenFacts.of(place), slots);
        return Reach.mayHold(definition.scope(), view) && Reach.mayHold(circumstance.when(), view);
    }

    private static boolean saySo(Row one, Row other) {
        return one != null && Reach.saysTheSame(one, other);
    }
}
