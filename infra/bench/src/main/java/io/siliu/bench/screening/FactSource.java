package io.siliu.bench.screening;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.Quantity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** Java text that reads a fact by its path, null where any step of it is null. */
final class FactSource {

    private FactSource() {}

    static String of(String path, Map<String, Class<?>> bound) {
        Walk walk = walk(path, bound);
        boolean number = walk.type == Money.class || walk.type == Quantity.class || walk.type == Integer.class;
        return number ? "number(" + walk.text + ")" : walk.text;
    }

    static String word(String path, String word, Map<String, Class<?>> bound) {
        return walk(path, bound).type.getName() + "." + word;
    }

    static Class<?> element(String path, Map<String, Class<?>> bound) {
        return (Class<?>) walk(path, bound).generic.getActualTypeArguments()[0];
    }

    /** The Java variable of an element of a list. A catalogue may name an element by a word that Java keeps for itself. */
    static String variable(String element) {
        return "each_" + element;
    }

    private record Walk(String text, Class<?> type, ParameterizedType generic) {}

    private static Walk walk(String path, Map<String, Class<?>> bound) {
        String[] steps = path.split("\\.");
        boolean inner = bound.containsKey(steps[0]);
        String text = inner ? variable(steps[0]) : "f";
        Class<?> type = inner ? bound.get(steps[0]) : StraightLineSource.root();
        ParameterizedType generic = null;
        StringBuilder guards = new StringBuilder();
        for (int index = inner ? 1 : 0; index < steps.length; index++) {
            if (index > 0) {
                guards.append(text).append(" == null ? null : ");
            }
            RecordComponent component = component(type, steps[index]);
            text = text + "." + steps[index] + "()";
            type = component.getType();
            generic = component.getGenericType() instanceof ParameterizedType list ? list : null;
        }
        return new Walk(guards.isEmpty() ? text : "(" + guards + text + ")", type, generic);
    }

    private static RecordComponent component(Class<?> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        throw new IllegalArgumentException(type + " has no fact named " + name);
    }
}
