package io.siliu.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.siliu.rules.CanonicalField.Form;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes facts in the form of RFC 8785 at once. Facts are some hundred records of few kinds, most of whose values are absent,
 * plain words or dates; the general writer is asked for what is not so plain alone: texts with something to escape or with
 * letters in two units, and values of other types.
 */
final class CanonicalFacts {

    private static final byte[] NULL = "null".getBytes(ISO_8859_1);

    private static final int MOST_KEPT = 1 << 18;

    /** Each thread writes into the same room again, cleared: fresh room is as long as several facts. */
    static final ThreadLocal<byte[]> ROOM = ThreadLocal.withInitial(() -> new byte[1 << 14]);

    private static final ClassValue<CanonicalField[]> FIELDS = new ClassValue<>() {
        @Override
        protected CanonicalField[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .sorted(Comparator.comparing(RecordComponent::getName))
                    .map(CanonicalField::of)
                    .toArray(CanonicalField[]::new);
        }
    };

    private final JsonMapper general;
    private final boolean withAbsent;
    private final ClassValue<Map<Object, byte[]>> words = new ClassValue<>() {
        @Override
        protected Map<Object, byte[]> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(toMap(word -> (Object) word, word -> general.writeValueAsBytes(word)));
        }
    };

    /**
     * @param general writes the same form, value by value
     * @param withAbsent whether what is absent is written as null, or left out
     */
    CanonicalFacts(JsonMapper general, boolean withAbsent) {
        this.general = general;
        this.withAbsent = withAbsent;
    }

    byte[] write(Object facts) {
        return write(facts, null, null);
    }

    /**
     * @param part a record among the facts
     * @param written these bytes stand in its place
     */
    byte[] write(Object facts, Object part, byte[] written) {
        Writing writing = new Writing(part, written, ROOM.get());
        try {
            writing.value(Form.of(facts.getClass()), facts);
            return Arrays.copyOf(writing.out, writing.length);
        } finally {
            writing.clear();
            if (writing.out.length <= MOST_KEPT) {
                ROOM.set(writing.out);
            }
        }
    }

    private final class Writing {

        private final Object part;
        private final byte[] written;
        private byte[] out;
        private int length;

        private Writing(Object part, byte[] written, byte[] room) {
            this.part = part;
            this.written = written;
            this.out = room;
        }

        private void value(Form form, Object value) {
            switch (form) {
                case TEXT -> text((String) value);
                case WORD ->
                    put(words.get(((Enum<?>) value).getDeclaringClass()).get(value));
                case PLAIN -> ascii(value.toString());
                case QUOTED -> text(value.toString());
                case RECORD -> {
                    if (value == part) {
                        put(written);
                    } else {
                        members(value);
                    }
                }
                case LIST -> elements((List<?>) value);
                case GENERAL -> put(general.writeValueAsBytes(value));
            }
        }

        private void members(Object value) {
            int start = length;
            for (CanonicalField field : FIELDS.get(value.getClass())) {
                Object member = field.value().apply(value);
                if (member != null) {
                    put(field.name());
                    value(field.form(), member);
                } else if (withAbsent) {
                    put(field.absent());
                }
            }
            if (start == length) {
                put((byte) '{');
            } else {
                out[start] = '{';
            }
            put((byte) '}');
        }

        private void elements(List<?> list) {
            put((byte) '[');
            Class<?> type = null;
            Form form = null;
            for (int place = 0; place < list.size(); place++) {
                if (place > 0) {
                    put((byte) ',');
                }
                Object element = list.get(place);
                if (element == null) {
                    put(NULL);
                    continue;
                }
                if (element.getClass() != type) {
                    type = element.getClass();
                    form = Form.of(type);
                }
                value(form, element);
            }
            put((byte) ']');
        }

        private void text(String text) {
            int start = length;
            put((byte) '"');
            if (ascii(text)) {
                put((byte) '"');
                return;
            }
            length = start;
            byte[] bytes = text.getBytes(UTF_8);
            if (isPlain(text, bytes)) {
                put((byte) '"');
                put(bytes);
                put((byte) '"');
            } else {
                put(general.writeValueAsBytes(text));
            }
        }

        /** Most texts are numbers and codes; false, with a part of it written, where this one has other letters. */
        private boolean ascii(String text) {
            int end = text.length();
            room(end);
            for (int place = 0; place < end; place++) {
                char letter = text.charAt(place);
                if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
                    return false;
                }
                out[length + place] = (byte) letter;
            }
            length += end;
            return true;
        }

        private void room(int more) {
            if (length + more > out.length) {
                byte[] wider = Arrays.copyOf(out, 2 * out.length + more);
                clear();
                out = wider;
            }
        }

        /** Facts stay nowhere after they were written; no more than this was written into. */
        private void clear() {
            Arrays.fill(out, 0, length, (byte) 0);
        }

        private void put(byte[] bytes) {
            room(bytes.length);
            System.arraycopy(bytes, 0, out, length, bytes.length);
            length += bytes.length;
        }

        private void put(byte one) {
            room(1);
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
