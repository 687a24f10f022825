package io.siliu.rules.internal.expression;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.Quantity;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A fact by its path, such as {@code settlement.netExpected}, or by a bound name, such as {@code receipt.amount}. The
 * path is checked against the fact records when the catalogue is read.
 */
public final class FactReference implements Expression {

    /** A feature that was not computed is named itself, even where its whole part is not there. */
    private static final String SIGNALS = "signals";

    private static final int FEATURE = 2;

    /** So many segments of a path are a part that others lead through as well. */
    private static final int SHARED = 2;

    private final String name;
    private final List<String> segments;

    /** As the catalogue writes it; a bound name stands for any element. */
    private final String written;

    private final Function<Object, Object>[] accessors;
    private final String[] paths;
    private final Unknown[] missing;
    private final FactPart part;

    /** Of the segments, those that lead through a part of the facts; none where an element is bound. */
    private final int shared;

    private final ValueType type;
    private final int named;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private FactReference(String name, List<String> segments, Class<?> start) {
        this.name = name;
        this.segments = segments;
        this.written = String.join(
                ".", Stream.concat(Stream.ofNullable(name), segments.stream()).toList());
        this.shared = name == null ? Math.min(SHARED, segments.size() - 1) : 0;
        List<Function<Object, Object>> readers = new ArrayList<>();
        this.paths = new String[segments.size()];
        ValueType current = new ValueType(start.isRecord() ? ValueType.Kind.RECORD : ValueType.Kind.TEXT, start);
        String path = "";
        FactPart through = null;
        for (int index = 0; index < segments.size(); index++) {
            RecordComponent component = component(current, segments.get(index));
            readers.add(Accessor.of(component));
            current = ValueType.ofComponent(component.getType(), component.getGenericType());
            path = path.isEmpty() ? segments.get(index) : path + "." + segments.get(index);
            paths[index] = path;
            if (index < shared) {
                through = FactPart.of(path, through, component);
            }
        }
        this.part = through;
        this.missing = Arrays.stream(paths).map(Unknown::missing).toArray(Unknown[]::new);
        this.type = current;
        this.accessors = readers.toArray(new Function[0]);
        this.named =
                !segments.isEmpty() && segments.get(0).equals(SIGNALS) ? Math.min(FEATURE, segments.size() - 1) : -1;
    }

    /** @throws IllegalArgumentException when the facts have no such path */
    static FactReference ofFacts(String path) {
        return new FactReference(null, List.of(path.split("\\.")), FourFlowFacts.class);
    }

    /**
     * @param element class of the bound element
     * @throws IllegalArgumentException when the element has no such component
     */
    static FactReference ofBinding(String name, List<String> segments, Class<?> element) {
        return new FactReference(name, List.copyOf(segments), element);
    }

    private static RecordComponent component(ValueType type, String segment) {
        if (type.kind() == ValueType.Kind.RECORD) {
            for (RecordComponent component : type.of().getRecordComponents()) {
                if (component.getName().equals(segment)) {
                    return component;
                }
            }
        }
        throw new Miswritten("没有这个事实：" + segment + "，请从列表里选", type + " has no fact named " + segment);
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public Object evaluate(FactView view, Binding bindings) {
        Binding binding = name == null ? null : Binding.find(bindings, name);
        if (name != null && binding == null) {
            return Unknown.missing(path());
        }
        if (view.hasBrokenFacts()) {
            BrokenFact broken = view.brokenAt(path(binding, accessors.length - 1));
            if (broken != null) {
                return Unknown.broken(broken.path(), broken.reason());
            }
        }
        Object reached = part == null ? null : part.in(view);
        if (part != null && reached == null && named >= shared) {
            return missing[named];
        }
        int from = reached == null ? 0 : shared;
        Object value = reached != null ? reached : binding == null ? view.facts() : binding.element();
        for (int index = from; index < accessors.length; index++) {
            value = accessors[index].apply(value);
            if (value == null) {
                return missing(binding, Math.max(index, named));
            }
        }
        return comparable(value);
    }

    private Unknown missing(Binding binding, int index) {
        return binding == null ? missing[index] : Unknown.missing(path(binding, index));
    }

    private static Object comparable(Object value) {
        if (value instanceof Money money) {
            return money.amount();
        }
        if (value instanceof Quantity quantity) {
            return quantity.number();
        }
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    private String path(Binding binding, int index) {
        if (binding == null) {
            return paths[index];
        }
        return index < 0 ? binding.path() : binding.path() + "." + paths[index];
    }

    String path() {
        return written;
    }

    @Override
    public String key() {
        return path();
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Optional<String> vocabulary() {
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.get(segments.size() - 1));
    }

    @Override
    public Optional<String> factPath() {
        return Optional.of(path());
    }

    @Override
    public boolean isClosed() {
        return name == null;
    }

    @Override
    public String toString() {
        return path();
    }
}
