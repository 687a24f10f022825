package io.siliu.kernel.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the general reader takes or refuses, the quick one takes to the same value or refuses at the same place. */
class PlainRecordsTest {

    enum Colour {
        RED,
        BLUE
    }

    record Round(int radius) {}

    record Square(Integer side) {}

    record Renamed(@JsonProperty("other") String name) {}

    record Even(int number) {
        Even {
            if (number % 2 != 0) {
                throw new IllegalArgumentException("odd");
            }
        }
    }

    record Tree(String name, List<Tree> children) {}

    record Whole(
            String text,
            int count,
            boolean open,
            Boolean maybe,
            Colour colour,
            Money amount,
            LocalDate day,
            YearMonth month,
            List<String> words,
            Map<String, List<String>> lists,
            Round round,
            Square square,
            Renamed renamed,
            Even even,
            Tree tree,
            JsonNode anything) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\": 1, \"open\": true}",
                "{\"text\": \"\\u661f \\uD83D\\uDE00 \\\"\", \"count\": 2, \"open\": false, \"maybe\": true}",
                "{\"colour\": \"BLUE\", \"amount\": \"1234.5\", \"day\": \"2026-02-28\", \"open\": true, \"count\": -7}",
                "{\"count\":1,\"open\":true,\"month\":\"2026-11\",\"words\":[\"a\",null],\"lists\":{\"a\":[],\"b\":[\"c\"]}}",
                "{\"count\":1,\"open\":true,\"round\":{\"radius\":3},\"square\":{},\"renamed\":{\"other\":\"x\"}}",
                "{\"count\":1,\"open\":true,\"tree\":{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]},{}]}}",
                "{\"count\":1,\"open\":true,\"anything\":{\"deep\":[1,2.50,{\"x\":null}]},\"even\":{\"number\":4}}",
                "{\"count\":1,\"count\":2,\"open\":true,\"text\":null,\"words\":null,\"round\":null,\"day\":null}",
                "{\"count\":1,\"open\":true,\"day\":[2026,2,3]}",
                "{\"count\":1,\"open\":true,\"day\":\"\"}",
                "null"
            })
    void readsTheSame(String json) {
        assertThat(Json.STORED.readValue(json, Whole.class)).isEqualTo(Json.MAPPER.readValue(json, Whole.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"count\": null, \"open\": true}",
                "{\"count\": 1, \"open\": true, \"amount\": \"1,00\"}",
                "{\"count\": 1, \"open\": true, \"day\": \"2026-02-30\"}",
                "{\"count\": 1, \"open\": true, \"day\": \"2026-2-3\"}",
                "{\"count\": 1, \"open\": true, \"colour\": \"GREEN\"}",
                "{\"count\": 1, \"open\": true, \"even\": {\"number\": 3}}",
                "{\"count\": 1, \"open\": true, \"tree\": {\"children\": [{}, {\"children\": [{\"name\": {}}]}]}}",
                "{\"count\": 1, \"open\": true, \"round\": 3}",
                "{\"count\": 1, \"open\": true, \"words\": {}}",
                "{\"count\": 1, \"open\": true",
                "[]",
                "\"text\""
            })
    void refusesTheSameAtTheSamePlace(String json) {
        JacksonException expected =
                catchThrowableOfType(JacksonException.class, () -> Json.MAPPER.readValue(json, Whole.class));
        JacksonException refused =
                catchThrowableOfType(JacksonException.class, () -> Json.STORED.readValue(json, Whole.class));

        assertThat(refused).hasSameClassAs(expected);
        assertThat(refused.getPathReference()).isEqualTo(expected.getPathReference());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"number\": 2, \"further\": {\"a\": [1, {}]}}", "{\"further\": [], \"number\": 2}"})
    void leavesOutWhatItDoesNotKnowUnlessToldOtherwise(String json) {
        JsonMapper strict = Json.STORED
                .rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JsonMapper lenient = Json.STORED
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(lenient.readValue(json, Even.class)).isEqualTo(new Even(2));
        assertThat(catchThrowableOfType(JacksonException.class, () -> strict.readValue(json, Even.class)))
                .hasMessageContaining("further");
    }
}
