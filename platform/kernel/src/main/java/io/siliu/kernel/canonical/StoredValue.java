package io.siliu.kernel.canonical;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How values of one type are read from a {@link StoredText}: to what the general reader makes of them, or not at all. */
abstract class StoredValue {

    private static final StoredWord NULL = StoredWord.of("null");

    /** @throws StoredText.OtherForm where it is not written as the product writes it */
    abstract Object present(StoredText text);

    /** Whether one that is not there, or is null, is left to the general reader; it is null otherwise. */
    boolean isNeeded() {
        return false;
    }

    /** Null where null stands. */
    final Object read(StoredText text) {
        return text.isAt('n') && text.takes(NULL) ? null : present(text);
    }

    /** @param records the records on the way, each once, since a record may hold records of its own class */
    static StoredValue of(Type type, JsonMapper general, Map<Class<?>, StoredRecord> records) {
        if (type instanceof ParameterizedType of) {
            Type[] parts = of.getActualTypeArguments();
            if (of.getRawType() == List.class) {
                return new Elements(of(parts[0], general, records));
            }
            if (of.getRawType() == Map.class && parts[0] == String.class) {
                return new Entries(of(parts[1], general, records));
            }
        }
        return type instanceof Class<?> single
                ? ofClass(single, general, records)
                : new General(general.readerFor(general.constructType(type)));
    }

    private static StoredValue ofClass(Class<?> type, JsonMapper general, Map<Class<?>, StoredRecord> records) {
        StoredValue plain = StoredPlainValue.of(type);
        if (plain != null) {
            return plain;
        }
        if (type.isEnum()) {
            return new Word(type, general);
        }
        if (PlainRecords.isPlain(type)) {
            StoredRecord known = records.get(type);
            return known == null ? StoredRecord.of(type, general, records) : known;
        }
        return madeOfText(type).<StoredValue>map(Made::new).orElseGet(() -> new General(general.readerFor(type)));
    }

    /** Of a class that is written as a text, as an amount is. */
    private static Optional<Function<String, Object>> madeOfText(Class<?> type) {
        List<Method> creators = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .toList();
        if (creators.size() != 1 || !isOfText(creators.get(0))) {
            return Optional.empty();
        }
        return Optional.of(Makers.ofText(MethodHandles.lookup(), creators.get(0)));
    }

    private static boolean isOfText(Method creator) {
        return Modifier.isStatic(creator.getModifiers())
                && Modifier.isPublic(creator.getModifiers())
                && Modifier.isPublic(creator.getDeclaringClass().getModifiers())
                && Arrays.equals(creator.getParameterTypes(), new Class<?>[] {String.class});
    }

    private static final class Made extends StoredValue {

        private final Function<String, Object> make;

        private Made(Function<String, Object> make) {
            this.make = make;
        }

        /** What the class refuses is left to the general reader, which says where it stands. */
        @Override
        Object present(StoredText text) {
            try {
                return make.apply(text.text());
            } catch (IllegalArgumentException | ArithmeticException refused) {
                throw StoredText.other();
            }
        }
    }

    private static final class Word extends StoredValue {

        private final Object[] constants;
        private final StoredWord[] words;

        private Word(Class<?> type, JsonMapper general) {
            constants = Arrays.stream(type.getEnumConstants())
                    .filter(one -> general.readValue(general.writeValueAsBytes(one), type) == one)
                    .toArray();
            words = Arrays.stream(constants)
                    .map(one -> new StoredWord(general.writeValueAsBytes(one)))
                    .toArray(StoredWord[]::new);
        }

        @Override
        Object present(StoredText text) {
            for (int i = 0; i < words.length; i++) {
                if (text.takes(words[i])) {
                    return constants[i];
                }
            }
            throw StoredText.other();
        }
    }

    private static final class Elements extends StoredValue {

        private final StoredValue element;

        private Elements(StoredValue element) {
            this.element = element;
        }

        @Override
        Object present(StoredText text) {
            text.take('[');
            if (text.takes(']')) {
                return Collections.emptyList();
            }
            Object first = one(text);
            if (text.takes(']')) {
                return Collections.singletonList(first);
            }
            List<Object> all = new ArrayList<>();
            all.add(first);
            while (text.takes(',')) {
                all.add(one(text));
            }
            text.take(']');
            return all;
        }

        private Object one(StoredText text) {
            Object one = element.read(text);
            if (one == null && element.isNeeded()) {
                throw StoredText.other();
            }
            return one;
        }
    }

    private static final class Entries extends StoredValue {

        private final StoredValue value;

        private Entries(StoredValue value) {
            this.value = value;
        }

        @Override
        Object present(StoredText text) {
            Map<String, Object> all = new LinkedHashMap<>();
            text.take('{');
            if (text.takes('}')) {
                return all;
            }
            do {
                String name = text.text();
                text.take(':');
                Object one = value.read(text);
                if (one == null && value.isNeeded()) {
                    throw StoredText.other();
                }
                all.put(name, one);
            } while (text.takes(','));
            text.take('}');
            return all;
        }
    }

    private static final class General extends StoredValue {

        private final ObjectReader reader;

        private General(ObjectReader reader) {
            this.reader = reader;
        }

        @Override
        Object present(StoredText text) {
            int from = text.place();
            text.skip();
            try {
                return reader.readValue(text.bytes(), from, text.place() - from);
            } catch (JacksonException refused) {
                throw StoredText.other();
            }
        }

        /** Nobody here knows what the class makes of nothing. */
        @Override
        boolean isNeeded() {
            return true;
        }
    }
}
