package io.siliu.kernel.canonical;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one way in which Siliu reads and writes JSON outside of the web layer: exact decimals, ISO dates. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads what the product wrote itself: to the same values, and {@link PlainRecords faster}. */
    public static final JsonMapper STORED =
            MAPPER.rebuild().addModule(new PlainRecords()).build();

    private Json() {}

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
