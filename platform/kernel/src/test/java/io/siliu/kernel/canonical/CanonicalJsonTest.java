package io.siliu.kernel.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 8785, sections 3.2.2 to 3.2.4 and appendix B. */
class CanonicalJsonTest {

    @Test
    void theExampleOfSection322BecomesTheBytesOfSection324() {
        String input = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;
        String expected = "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333"
                + "333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282"
                + "ac245c75303030665c6e4127425c225c5c5c5c5c222f227d";
        assertThat(HexFormat.of().formatHex(CanonicalJson.ofText(input))).isEqualTo(expected);
    }

    @Test
    void sortsNamesByUtf16UnitsAsInSection323() {
        String input = """
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                 "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}
                """;
        String canonical = new String(CanonicalJson.ofText(input), StandardCharsets.UTF_8);
        assertThat(canonical)
                .containsSubsequence(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet");
    }

    @ParameterizedTest
    @CsvSource({
        "0000000000000000,0",
        "8000000000000000,0",
        "0000000000000001,5e-324",
        "8000000000000001,-5e-324",
        "7fefffffffffffff,1.7976931348623157e+308",
        "ffefffffffffffff,-1.7976931348623157e+308",
        "4340000000000000,9007199254740992",
        "c340000000000000,-9007199254740992",
        "4430000000000000,295147905179352830000",
        "44b52d02c7e14af5,9.999999999999997e+22",
        "44b52d02c7e14af6,1e+23",
        "44b52d02c7e14af7,1.0000000000000001e+23",
        "444b1ae4d6e2ef4e,999999999999999700000",
        "444b1ae4d6e2ef4f,999999999999999900000",
        "444b1ae4d6e2ef50,1e+21",
        "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d,0.000001",
        "41b3de4355555553,333333333.3333332",
        "41b3de4355555554,333333333.33333325",
        "41b3de4355555555,333333333.3333333",
        "41b3de4355555556,333333333.3333334",
        "41b3de4355555557,333333333.33333343",
        "becbf647612f3696,-0.0000033333333333333333",
        "43143ff3c1cb0959,1424953923781206.2"
    })
    void writesNumbersAsInAppendixB(String bits, String expected) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        String canonical = new String(CanonicalJson.ofText("[" + number + "]"), StandardCharsets.UTF_8);
        assertThat(canonical).isEqualTo("[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[NaN]", "[Infinity]", "[-Infinity]", "{\"a\":1,\"a\":2}", "[1", "[\"\\ud800\"]", ""})
    void whatHasNoCanonicalFormIsRefused(String text) {
        assertThatThrownBy(() -> CanonicalJson.ofText(text)).isInstanceOf(UncheckedIOException.class);
    }

    /** The tree is written without the library's reader, so both ways are held against each other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[[],{},\"\",null,true,false,0,-0,1,-17,1E30,4.50,2e-3,9007199254740993,1e-7,123456789012345678901234567890]",
                "{\"\u20ac\":1,\"\\r\":2,\"\ufb33\":3,\"1\":4,\"\ud83d\ude00\":5,\"\u0080\":6,\"\u00f6\":7,\"10\":8,\"\":9}",
                "[\"\\u0000\\u0001\\u001f\\b\\f\\n\\r\\t\\\"\\\\/\u007f\u2028\u4e2d\"]",
                "{\"b\":{\"z\":[{\"y\":1,\"x\":\"100.00\"}],\"a\":null},\"a\":[1,[2,[3]]]}"
            })
    void aTreeHasTheBytesOfItsText(String json) {
        assertThat(CanonicalJson.ofTree(Json.MAPPER.readTree(json)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(CanonicalJson.ofText(json), StandardCharsets.UTF_8));
    }

    @Test
    void aTreeWithHalfASurrogatePairHasNoBytes() {
        assertThatThrownBy(() -> CanonicalJson.ofTree(Json.MAPPER.readTree("[\"\\ud83d\"]")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aNumberBeyondAllDoublesIsNone() {
        assertThatThrownBy(() -> CanonicalJson.ofTree(Json.MAPPER.readTree("[1e999]")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
