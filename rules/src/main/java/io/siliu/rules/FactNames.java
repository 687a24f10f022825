package io.siliu.rules;

import io.siliu.rules.internal.expression.FactTree;
import io.siliu.rules.internal.expression.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All facts that a condition may speak of, in the order of the records: what an author can choose from. */
public final class FactNames {

    private static final FactMeanings MEANINGS = new FactMeanings();
    private static final Map<String, FactName> ALL = read();

    private FactNames() {}

    public static List<FactName> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<FactName> find(String path) {
        return Optional.ofNullable(ALL.get(path));
    }

    /** What a fact says, or a field of the items of a list such as {@code invoices.totalAmount}; empty where none is. */
    public static Text meaning(String path) {
        return MEANINGS.of(path);
    }

    private static Map<String, FactName> read() {
        Map<String, FactName> all = new LinkedHashMap<>();
        FactTree.leaves().forEach((path, type) -> all.put(path, name(path, type, MEANINGS.of(path))));
        return Collections.unmodifiableMap(all);
    }

    private static FactName name(String path, ValueType type, Text meaning) {
        List<String> words = type.kind() == ValueType.Kind.WORD
                ? Stream.of(type.of().getEnumConstants())
                        .map(word -> ((Enum<?>) word).name())
                        .toList()
                : List.of();
        return new FactName(path, FactName.Kind.valueOf(type.kind().name()), words, meaning);
    }
}
