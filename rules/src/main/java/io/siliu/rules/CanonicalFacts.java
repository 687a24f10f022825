package io.siliu.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.Quantity;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes facts in the form of RFC 8785 at once. Facts are some hundred records of few kinds, most of whose values are null,
 * plain words or dates; the general writer is asked for what is not so plain alone: texts with something to escape or with
 * letters in two units, and values of other types.
 */
final class CanonicalFacts {

    private static final byte[] NULL = "null".getBytes(ISO_8859_1);
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final ClassValue<Field[]> FIELDS = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .sorted(Comparator.comparing(RecordComponent::getName))
                    .map(Field::of)
                    .toArray(Field[]::new);
        }
    };

    private final JsonMapper general;
    private final ClassValue<Map<Object, byte[]>> words = new ClassValue<>() {
        @Override
        protected Map<Object, byte[]> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(toMap(word -> (Object) word, word -> general.writeValueAsBytes(word)));
        }
    };

    /** @param general writes the same form, value by value */
    CanonicalFacts(JsonMapper general) {
        this.general = general;
    }

    /** A member of a record: its name as it stands before the value, and the value. */
    private record Field(byte[] name, Function<Object, Object> value) {

        @SuppressWarnings("unchecked")
        private static Field of(RecordComponent component) {
            try {
                MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
                Object value = LambdaMetafactory.metafactory(
                                LOOKUP,
                                "apply",
                                MethodType.methodType(Function.class),
                                MethodType.methodType(Object.class, Object.class),
                                accessor,
                                accessor.type().wrap())
                        .getTarget()
                        .invoke();
                byte[] name = ('"' + component.getName() + "\":").getBytes(UTF_8);
                return new Field(name, (Function<Object, Object>) value);
            } catch (Throwable unreadable) {
                throw new IllegalStateException(component + " cannot be read", unreadable);
            }
        }
    }

    byte[] write(Object facts) {
        Writing writing = new Writing();
        writing.value(facts);
        return Arrays.copyOf(writing.out, writing.length);
    }

    private final class Writing {

        private byte[] out = new byte[1 << 14];
        private int length;

        private void value(Object value) {
            if (value == null) {
                put(NULL);
            } else if (value instanceof String text) {
                text(text);
            } else if (value instanceof Record && !(value instanceof Money) && !(value instanceof Quantity)) {
                members(value);
            } else if (value instanceof List<?> list) {
                elements(list);
            } else if (value instanceof Enum<?> word) {
                put(words.get(word.getDeclaringClass()).get(word));
            } else if (value instanceof Boolean || value instanceof Integer) {
                put(value.toString().getBytes(ISO_8859_1));
            } else if (value instanceof Money
                    || value instanceof Quantity
                    || value instanceof LocalDate
                    || value instanceof YearMonth) {
                text(value.toString());
            } else {
                put(general.writeValueAsBytes(value));
            }
        }

        private void members(Object value) {
            byte before = '{';
            for (Field field : FIELDS.get(value.getClass())) {
                put(before);
                put(field.name());
                value(field.value().apply(value));
                before = ',';
            }
            put((byte) '}');
        }

        private void elements(List<?> list) {
            put((byte) '[');
            for (int place = 0; place < list.size(); place++) {
                if (place > 0) {
                    put((byte) ',');
                }
                value(list.get(place));
            }
            put((byte) ']');
        }

        private void text(String text) {
            byte[] bytes = text.getBytes(UTF_8);
            if (isPlain(text, bytes)) {
                put((byte) '"');
                put(bytes);
                put((byte) '"');
            } else {
                put(general.writeValueAsBytes(text));
            }
        }

        private void put(byte[] bytes) {
            if (length + bytes.length > out.length) {
                out = Arrays.copyOf(out, 2 * out.length + bytes.length);
            }
            System.arraycopy(bytes, 0, out, length, bytes.length);
            length += bytes.length;
        }

        private void put(byte one) {
            if (length == out.length) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
            out[length++] = one;
        }
    }

    private static boolean isPlain(String text, byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' || one == '"' || one == '\\') {
                return false;
            }
        }
        return bytes.length == text.length() || !hasSurrogates(text);
    }

    private static boolean hasSurrogates(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (Character.isSurrogate(text.charAt(place))) {
                return true;
            }
        }
        return false;
    }
}
