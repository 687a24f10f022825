package io.siliu.kernel.canonical;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the records of one class. Most of them have the same members as the one before, so that the name that comes next is
 * guessed.
 */
final class StoredRecord extends StoredValue {

    private static final int DEEPEST = 100;

    private final Function<Object[], Object> make;
    private final boolean leavesOut;
    private StoredWord[] names;
    private int[] places;
    private StoredValue[] values;

    /** Those that must be there, by their place; what is missing of all others is the same as null. */
    private int[] needed;

    /** Which name followed that before it when last looked for, from the one that stood first on: no more than a guess. */
    private int[] followers;

    private StoredRecord(Class<?> type, JsonMapper general) {
        make = Makers.ofRecord(type);
        leavesOut = !general.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    static StoredRecord of(Class<?> type, JsonMapper general, Map<Class<?>, StoredRecord> records) {
        StoredRecord record = new StoredRecord(type, general);
        records.put(type, record);
        record.resolve(type, general, records);
        return record;
    }

    private void resolve(Class<?> type, JsonMapper general, Map<Class<?>, StoredRecord> records) {
        RecordComponent[] components = type.getRecordComponents();
        RecordComponent[] sorted = components.clone();
        Arrays.sort(sorted, Comparator.comparing(RecordComponent::getName));
        names = new StoredWord[sorted.length];
        places = new int[sorted.length];
        values = new StoredValue[sorted.length];
        followers = new int[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            names[i] = StoredWord.of("\"" + sorted[i].getName() + "\":");
            places[i] = Arrays.asList(components).indexOf(sorted[i]);
            values[i] = StoredValue.of(sorted[i].getGenericType(), general, records);
        }
        needed = IntStream.range(0, sorted.length)
                .filter(i -> values[i].isNeeded())
                .map(i -> places[i])
                .toArray();
    }

    @Override
    Object present(StoredText text) {
        if (text.deeper() > DEEPEST) {
            throw StoredText.other();
        }
        Object[] read = new Object[names.length];
        text.take('{');
        if (!text.takes('}')) {
            int last = -1;
            do {
                int found = found(text, last);
                if (found < 0) {
                    leaveOut(text);
                } else {
                    read[places[found]] = values[found].read(text);
                    last = found;
                }
            } while (text.takes(','));
            text.take('}');
        }
        for (int place : needed) {
            if (read[place] == null) {
                throw StoredText.other();
            }
        }
        text.higher();
        return made(read);
    }

    private int found(StoredText text, int last) {
        int guess = followers[last + 1];
        if (text.takes(names[guess])) {
            return guess;
        }
        for (int i = 0; i < names.length; i++) {
            if (text.takes(names[i])) {
                followers[last + 1] = i;
                return i;
            }
        }
        return -1;
    }

    private void leaveOut(StoredText text) {
        if (!leavesOut) {
            throw StoredText.other();
        }
        // A name with an escape may be one that is known.
        text.text();
        text.take(':');
        text.skip();
    }

    /** What the record refuses is left to the general reader, which says where it stands. */
    private Object made(Object[] read) {
        try {
            return make.apply(read);
        } catch (RuntimeException refused) {
            throw StoredText.other();
        }
    }
}
