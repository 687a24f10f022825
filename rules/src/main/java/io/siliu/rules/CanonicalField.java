package io.siliu.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.Quantity;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * A member of a record.
 *
 * @param name as it stands before the value, with the comma that parts it from the member before
 * @param absent name and value where there is none
 * @param form how its values are written, told by the class it is declared with
 */
record CanonicalField(byte[] name, byte[] absent, Function<Object, Object> value, Form form) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    @SuppressWarnings("unchecked")
    static CanonicalField of(RecordComponent component) {
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
            String name = ",\"" + component.getName() + "\":";
            return new CanonicalField(
                    name.getBytes(UTF_8),
                    (name + "null").getBytes(UTF_8),
                    (Function<Object, Object>) value,
                    Form.of(component.getType()));
        } catch (Throwable unreadable) {
            throw new IllegalStateException(component + " cannot be read", unreadable);
        }
    }

    /** The forms that values of facts are written in. */
    enum Form {
        TEXT,
        WORD,
        PLAIN,
        QUOTED,
        RECORD,
        LIST,
        GENERAL;

        static Form of(Class<?> type) {
            if (type == String.class) {
                return TEXT;
            }
            if (type.isEnum()) {
                return WORD;
            }
            if (type == Boolean.class || type == Integer.class || type == int.class || type == boolean.class) {
                return PLAIN;
            }
            if (type == Money.class || type == Quantity.class || type == LocalDate.class || type == YearMonth.class) {
                return QUOTED;
            }
            if (type == List.class) {
                return LIST;
            }
            return type.isRecord() ? RECORD : GENERAL;
        }
    }
}
