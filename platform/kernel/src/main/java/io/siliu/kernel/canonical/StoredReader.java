package io.siliu.kernel.canonical;

import java.util.HashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads records from texts that the product wrote itself, straight from their bytes: a record has some hundred parts, and a
 * stage reads thousands of them in a second. A text that stands in another form, be it with a blank or an escape, is read
 * by the general reader, and so is one that is refused: what comes out is the same in all cases.
 */
public final class StoredReader<T> {

    private final JsonMapper general;
    private final Class<T> type;
    private final StoredRecord record;

    private StoredReader(JsonMapper general, Class<T> type) {
        this.general = general;
        this.type = type;
        this.record = StoredRecord.of(type, general, new HashMap<>());
    }

    /**
     * @param general reads whatever stands in another form
     * @throws IllegalArgumentException when the class is no record, or says something of its JSON
     */
    public static <T> StoredReader<T> of(JsonMapper general, Class<T> type) {
        if (!PlainRecords.isPlain(type)) {
            throw new IllegalArgumentException(type + " is no plain record");
        }
        return new StoredReader<>(general, type);
    }

    /** @throws JacksonException as the general reader throws it */
    public T read(byte[] json) {
        return read(json, 0, json.length);
    }

    /** @throws JacksonException as the general reader throws it */
    public T read(byte[] json, int from, int length) {
        try {
            StoredText text = new StoredText(json, from, from + length);
            Object read = record.read(text);
            if (text.isAtEnd()) {
                return type.cast(read);
            }
        } catch (StoredText.OtherForm | IndexOutOfBoundsException other) {
            // Left to the general reader.
        }
        return general.readValue(json, from, length, type);
    }
}
