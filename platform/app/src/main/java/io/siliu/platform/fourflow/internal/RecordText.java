package io.siliu.platform.fourflow.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/**
 * The text of a record, letter for letter as its own {@code toString()} gives it, {@code Name[one=1, other=null]}. Before
 * release 21 the virtual machine formats that text by a pattern which it reads anew for each record, and many records of a
 * block are put into words for their digest.
 */
final class RecordText {

    private static final ClassValue<Text> TEXTS = new ClassValue<>() {
        @Override
        protected Text computeValue(Class<?> type) {
            return Text.of(type);
        }
    };

    private RecordText() {}

    /** Of any value; empty for null. */
    static String of(Object value) {
        if (!(value instanceof Record)) {
            return Objects.toString(value, "");
        }
        StringBuilder text = new StringBuilder(512);
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, Object value) {
        if (value instanceof Record one) {
            TEXTS.get(one.getClass()).append(text, one);
        } else {
            text.append(value);
        }
    }

    /**
     * How the records of a type are written.
     *
     * @param names what stands before each value
     * @param answers null where the type says by itself how it is written
     */
    private record Text(String[] names, Method[] answers) {

        static Text of(Class<?> type) {
            try {
                // Only the one that the compiler made is final.
                if (!Modifier.isFinal(type.getMethod("toString").getModifiers())) {
                    return new Text(null, null);
                }
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
            RecordComponent[] components = type.getRecordComponents();
            String[] names = new String[components.length];
            for (int place = 0; place < names.length; place++) {
                String before = place == 0 ? type.getSimpleName() + "[" : ", ";
                names[place] = before + components[place].getName() + "=";
            }
            Method[] answers =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            for (Method answer : answers) {
                answer.setAccessible(true);
            }
            return answers.length == 0 ? new Text(null, null) : new Text(names, answers);
        }

        void append(StringBuilder text, Record value) {
            if (answers == null) {
                text.append(value);
                return;
            }
            for (int place = 0; place < answers.length; place++) {
                text.append(names[place]);
                RecordText.append(text, answer(answers[place], value));
            }
            text.append(']');
        }

        private static Object answer(Method method, Record value) {
            try {
                return method.invoke(value);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(value.getClass() + " does not answer to " + method.getName(), failure);
            }
        }
    }
}
