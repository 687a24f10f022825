package io.siliu.rules.internal.expression;

import io.siliu.rules.fact.FourFlowFacts;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts as a tree of records, and what stands at its ends. */
public final class FactTree {

    private FactTree() {}

    /** The type of each fact that is not a record itself, by its path, in the order of the records. */
    public static Map<String, ValueType> leaves() {
        Map<String, ValueType> leaves = new LinkedHashMap<>();
        walk("", FourFlowFacts.class, leaves);
        return leaves;
    }

    private static void walk(String path, Class<?> record, Map<String, ValueType> leaves) {
        for (RecordComponent component : record.getRecordComponents()) {
            String below = path.isEmpty() ? component.getName() : path + "." + component.getName();
            ValueType type = ValueType.ofComponent(component.getType(), component.getGenericType());
            if (type.kind() == ValueType.Kind.RECORD) {
                walk(below, type.of(), leaves);
            } else {
                leaves.put(below, type);
            }
        }
    }
}
