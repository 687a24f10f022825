package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.FactView;
import io.siliu.rules.internal.expression.ParameterTable;
import io.siliu.rules.internal.expression.ParameterTable.Row;
import io.siliu.rules.internal.expression.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows of an indicator's parameters answer some record, and which say what holds without them. A row is unreachable
 * where its occupation or region is none that a record has, where a nearer row always answers in its place, or where
 * the indicator does not speak of such records. It is a copy where every record it answers would be given the same value
 * without it, or where it carries on what the row before it says with the same source. Values are compared, not answers:
 * two values that no record tells apart are not found.
 */
public final class Reach {

    private static final String OCCUPATION = "occupation.";

    private final Definition definition;
    private final int slots;
    private final Map<String, ParameterTable> tables;
    private final Places places;

    private Reach(Definition definition, int slots, Set<String> occupations) {
        this.definition = definition;
        this.slots = slots;
        this.tables = Concretes.tables(definition);
        this.places = new Places(tables.values(), occupations);
    }

    /** The rows of an indicator, for records of the occupations that the catalogue has words for. */
    public static Reach of(Definition definition, Catalogue catalogue) {
        return new Reach(definition, catalogue.slots(), occupations(catalogue));
    }

    /** The occupations that the catalogue has words for: all that a record may have. */
    static Set<String> occupations(Catalogue catalogue) {
        return catalogue.words().keySet().stream()
                .filter(word -> word.startsWith(OCCUPATION))
                .map(word -> word.substring(OCCUPATION.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kinds of records that this row answers, such as an occupation in a city; empty where there is none. */
    public Stream<Place> placesOf(String parameter, Row row) {
        return places.of(row, tables.get(parameter)).stream().filter(place -> mayAnswer(parameter, place));
    }

    /** The rows of the parameters that decide on an answer, by the name of the parameter. */
    public Map<String, ParameterTable> tables() {
        return tables;
    }

    /** Rows that answer no record, each as {@code B01.factor RIDER/31/2019-01-01 = 1.26}. */
    public List<String> unreachable() {
        List<String> found = new ArrayList<>();
        tables.forEach((name, table) -> table.rows().stream()
                .filter(row -> placesOf(name, row).findAny().isEmpty())
                .forEach(row -> found.add(written(name, row))));
        return found.stream().sorted().toList();
    }

    /** Rows that answer records and say of each what would hold without them. */
    public List<String> copies() {
        List<String> found = new ArrayList<>();
        tables.forEach((name, table) ->
                table.rows().stream().filter(row -> isCopy(row, table)).forEach(row -> found.add(written(name, row))));
        return found.stream().sorted().toList();
    }

    private boolean isCopy(Row row, ParameterTable table) {
        List<Place> answered = places.of(row, table);
        boolean sameWithout = !answered.isEmpty()
                && answered.stream().allMatch(place -> saysTheSame(row, place.rowWithout(row, table)));
        return sameWithout || table.rows().stream().anyMatch(before -> carriesOn(row, before));
    }

    private static boolean carriesOn(Row row, Row before) {
        return before.effective().to() != null
                && before.effective().to().plusDays(1).equals(row.effective().from())
                && Objects.equals(before.occupation(), row.occupation())
                && Objects.equals(before.region(), row.region())
                && before.source().equals(row.source())
                && saysTheSame(row, before);
    }

    @SuppressWarnings("unchecked")
    static boolean saysTheSame(Row row, Row other) {
        return other != null && ((Comparable<Object>) row.value()).compareTo(other.value()) == 0;
    }

    /** Whether a record of this kind can be answered by way of the parameter, whatever its other facts are. */
    private boolean mayAnswer(String parameter, Place place) {
        FactView view = new FactView(OpenFacts.of(place), slots);
        boolean readBefore = Concretes.tables(definition.scope()).containsKey(parameter)
                || definition.requires().stream()
                        .anyMatch(required -> Concretes.tables(required).containsKey(parameter));
        return mayHold(definition.scope(), view)
                && (readBefore
                        || definition.circumstances().stream()
                                .map(Circumstance::when)
                                .filter(when -> Concretes.tables(when).containsKey(parameter))
                                .anyMatch(when -> mayHold(when, view)));
    }

    /** A truth that is open may hold, unless it is open for want of an occupation alone. */
    static boolean mayHold(Expression truth, FactView view) {
        Object value = truth.evaluate(view, null);
        return value instanceof Unknown unknown ? unknown.isBroken() : value == Boolean.TRUE;
    }

    private String written(String parameter, Row row) {
        return definition.indicator().id() + "." + parameter + " " + orStar(row.occupation()) + "/"
                + orStar(row.region()) + "/" + row.effective().from() + " = " + row.value();
    }

    private static String orStar(String code) {
        return code == null ? "*" : code;
    }
}
