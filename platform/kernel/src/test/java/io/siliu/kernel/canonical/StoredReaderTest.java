package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.PlainRecordsTest.Colour;
import io.siliu.kernel.canonical.PlainRecordsTest.Even;
import io.siliu.kernel.canonical.PlainRecordsTest.Renamed;
import io.siliu.kernel.canonical.PlainRecordsTest.Round;
import io.siliu.kernel.canonical.PlainRecordsTest.Square;
import io.siliu.kernel.canonical.PlainRecordsTest.Tree;
import io.siliu.kernel.canonical.PlainRecordsTest.Whole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Whatever the general reader takes or refuses, this one takes to the same value or refuses at the same place. */
class StoredReaderTest {

    private static final StoredReader<Whole> READER = StoredReader.of(Json.STORED, Whole.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\":1,\"open\":true}",
                "{ \"count\" : 1 , \"open\" : true }",
                "{\"text\":\"\\u661f \\uD83D\\uDE00 \\\"\",\"count\":2,\"open\":false,\"maybe\":true}",
                "{\"text\":\"星 \uD83D\uDE00 and more than eight bytes\",\"count\":2,\"open\":false,\"maybe\":null}",
                "{\"text\":\"seven b\",\"count\":2,\"open\":false}",
                "{\"text\":\"eight by\",\"count\":2,\"open\":false}",
                "{\"text\":\"nine byte\",\"count\":2,\"open\":false}",
                "{\"text\":\"\",\"count\":2,\"open\":false}",
                "{\"co\\u0075nt\":3,\"open\":true}",
                "{\"colour\":\"BLUE\",\"amount\":\"1234.5\",\"day\":\"2026-02-28\",\"open\":true,\"count\":-7}",
                "{\"count\":\"12\",\"open\":true}",
                "{\"count\":2147483647,\"open\":true}",
                "{\"count\":0,\"open\":true,\"colour\":null,\"amount\":\"0\"}",
                "{\"count\":1,\"open\":true,\"month\":\"2026-11\",\"words\":[\"a\",null],\"lists\":{\"a\":[],\"b\":[\"c\"]}}",
                "{\"count\":1,\"open\":true,\"round\":{\"radius\":3},\"square\":{},\"renamed\":{\"other\":\"x\"}}",
                "{\"count\":1,\"open\":true,\"tree\":{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]},{}]}}",
                "{\"count\":1,\"open\":true,\"anything\":{\"deep\":[1,2.50,{\"x\":null}]},\"even\":{\"number\":4}}",
                "{\"count\":1,\"count\":2,\"open\":true,\"text\":null,\"words\":null,\"round\":null,\"day\":null}",
                "{\"count\":1,\"open\":true,\"further\":{\"a\":[1,{\"b\":\"}\\\"]\"}]},\"text\":\"t\"}",
                "{\"count\":1,\"open\":true,\"day\":[2026,2,3]}",
                "{\"count\":1,\"open\":true,\"day\":\"\"}",
                "{\"count\":1,\"open\":true}\n",
                "null"
            })
    void readsTheSame(String json) {
        assertThat(READER.read(Json.MAPPER.writeValueAsBytes(Json.MAPPER.readTree(json))))
                .isEqualTo(Json.MAPPER.readValue(json, Whole.class));
        assertThat(READER.read(json.getBytes(UTF_8))).isEqualTo(Json.MAPPER.readValue(json, Whole.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"count\":null,\"open\":true}",
                "{\"count\":1,\"open\":true,\"amount\":\"1,00\"}",
                "{\"count\":1,\"open\":true,\"amount\":\"1.005\"}",
                "{\"count\":1,\"open\":true,\"day\":\"2026-02-30\"}",
                "{\"count\":1,\"open\":true,\"day\":\"2026-2-3\"}",
                "{\"count\":1,\"open\":true,\"month\":\"2026-13\"}",
                "{\"count\":1,\"open\":true,\"colour\":\"GREEN\"}",
                "{\"count\":1,\"open\":true,\"even\":{\"number\":3}}",
                "{\"count\":1,\"open\":true,\"tree\":{\"children\":[{},{\"children\":[{\"name\":{}}]}]}}",
                "{\"count\":1,\"open\":true,\"round\":3}",
                "{\"count\":1,\"open\":true,\"words\":{}}",
                "{\"count\":01,\"open\":true}",
                "{\"count\":99999999999,\"open\":true}",
                "{\"count\":1,\"open\":true,\"text\":\"line\nbreak\"}",
                "{\"count\":1,\"open\":true",
                "{\"count\":1,\"open\":tru}",
                "{\"count\":1,\"open\":true,\"text\":\"no end",
                "{\"count\":1,\"open\":true}}",
                "[]",
                "\"text\"",
                ""
            })
    void refusesTheSameAtTheSamePlace(String json) {
        JacksonException expected =
                catchThrowableOfType(JacksonException.class, () -> Json.MAPPER.readValue(json, Whole.class));
        JacksonException refused =
                catchThrowableOfType(JacksonException.class, () -> READER.read(json.getBytes(UTF_8)));

        assertThat(refused).hasSameClassAs(expected);
        assertThat(refused.getPathReference()).isEqualTo(expected.getPathReference());
    }

    @Test
    void bytesThatAreNoTextAreRefusedAsTheGeneralReaderDoes() {
        byte[] broken = "{\"count\":1,\"open\":true,\"text\":\"ab\"}".getBytes(UTF_8);
        broken[broken.length - 3] = (byte) 0xC3;

        assertThat(catchThrowableOfType(JacksonException.class, () -> READER.read(broken)))
                .hasSameClassAs(
                        catchThrowableOfType(JacksonException.class, () -> Json.MAPPER.readValue(broken, Whole.class)));
    }

    @Test
    void whatIsWrittenHereNeverTakesTheGeneralWay() {
        JsonMapper refusing = Json.STORED
                .rebuild()
                .addModule(new SimpleModule().addDeserializer(Whole.class, new Refusing()))
                .build();
        Whole whole = new Whole(
                "文字",
                -12,
                true,
                null,
                Colour.RED,
                Money.of("1.20"),
                LocalDate.of(2026, 2, 28),
                YearMonth.of(2026, 11),
                Arrays.asList("a", null, "more than eight bytes"),
                Map.of("a", List.of("b")),
                new Round(3),
                new Square(null),
                new Renamed("x"),
                new Even(2),
                new Tree("a", List.of(new Tree("b", List.of()))),
                Json.MAPPER.readTree("{\"a\":[1,\"]\"]}"));
        StoredReader<Whole> reader = StoredReader.of(refusing, Whole.class);

        assertThat(reader.read(Json.MAPPER.writeValueAsBytes(whole))).isEqualTo(whole);
        assertThat(reader.read(CanonicalJson.ofTree(Json.tree(whole)))).isEqualTo(whole);
        assertThat(catchThrowableOfType(UnsupportedOperationException.class, () -> reader.read(new byte[] {' ', '1'})))
                .isNotNull();
    }

    /** The general reader, of which nothing may be asked. */
    private static final class Refusing extends StdDeserializer<Whole> {

        private Refusing() {
            super(Whole.class);
        }

        @Override
        public Whole deserialize(JsonParser parser, DeserializationContext context) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void readsAPartOfTheBytesAlone() {
        byte[] lines = "xx{\"number\":2}\n{\"number\":4}".getBytes(UTF_8);

        assertThat(StoredReader.of(Json.STORED, Even.class).read(lines, 2, 12)).isEqualTo(new Even(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"number\":2,\"further\":{\"a\":[1,{}]}}", "{\"further\":[],\"number\":2}"})
    void leavesOutWhatItDoesNotKnowUnlessToldOtherwise(String json) {
        byte[] text = json.getBytes(UTF_8);
        JsonMapper strict = Json.STORED
                .rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JsonMapper lenient = Json.STORED
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(StoredReader.of(lenient, Even.class).read(text)).isEqualTo(new Even(2));
        assertThat(catchThrowableOfType(
                        JacksonException.class,
                        () -> StoredReader.of(strict, Even.class).read(text)))
                .hasMessageContaining("further");
    }

    @Test
    void aDeepTextIsRefusedAndNothingOverflows() {
        int deep = 100_000;
        String json = "{\"count\":1,\"open\":true,\"tree\":" + "{\"children\":[".repeat(deep) + "]}".repeat(deep) + "}";

        assertThat(catchThrowableOfType(JacksonException.class, () -> READER.read(json.getBytes(UTF_8))))
                .hasMessageContaining("nesting");
    }

    @Test
    void aRecordThatSaysHowItIsWrittenIsNotForThisReader() {
        assertThatIllegalArgumentException().isThrownBy(() -> StoredReader.of(Json.STORED, Renamed.class));
    }
}
