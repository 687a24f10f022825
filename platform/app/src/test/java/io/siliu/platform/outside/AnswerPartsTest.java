package io.siliu.platform.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What another side says fits where it is kept, or is not understood. */
class AnswerPartsTest {

    @Test
    void aNumberAsLongAsItsPlaceIsTakenAndALongerOneIsNot() {
        assertThat(AnswerParts.number(answer("A".repeat(64)), "it", 64)).hasValue("A".repeat(64));
        assertThat(AnswerParts.number(answer("A".repeat(65)), "it", 64)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A B", "A\nB", "A\u0000", "号码1", "A\u202EB"})
    void whatIsNoNumberIsNotTaken(String text) {
        assertThat(AnswerParts.number(answer(text), "it", 64)).isEmpty();
    }

    @Test
    void aListAnObjectAndNothingAreNoNumber() {
        JsonNode odd = Json.MAPPER.readTree("{\"list\": [1], \"object\": {}, \"nothing\": null}");
        for (String field : new String[] {"list", "object", "nothing", "missing"}) {
            assertThat(AnswerParts.number(odd, field, 64)).as(field).isEmpty();
            assertThat(AnswerParts.words(odd, field, 64)).as(field).isEmpty();
        }
    }

    @Test
    void freeWordsAreCutAndNeverInTheMiddleOfACharacter() {
        assertThat(AnswerParts.words(answer("示".repeat(600)), "it", 500)).hasSize(500);
        assertThat(AnswerParts.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab");
        assertThat(AnswerParts.cut("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
    }

    @Test
    void aDayOfThisCenturyIsTaken() {
        assertThat(AnswerParts.day(answer("2026-10-31"), "it")).hasValue(LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "31.10.2026", "1999-12-31", "2100-01-01", "+12026-01-01"})
    void whatIsNoDayOfThisCenturyIsNotTaken(String text) {
        assertThat(AnswerParts.day(answer(text), "it")).isEmpty();
        assertThat(AnswerParts.day(answer("2026-10-31"), "missing")).isEmpty();
    }

    private static JsonNode answer(String text) {
        return Json.tree(Map.of("it", text));
    }
}
