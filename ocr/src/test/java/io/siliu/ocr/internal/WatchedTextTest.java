package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.ocr.ReadingPutOff;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A search through hostile words ends when nobody waits any longer. */
class WatchedTextTest {

    private static final Pattern BACK_AND_FORTH = Pattern.compile("a{0,60}?a{0,60}?a{0,60}?b");

    @AfterEach
    void goesOn() {
        Thread.interrupted();
    }

    @Test
    void aSearchThatNobodyWaitsForEnds() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() ->
                        BACK_AND_FORTH.matcher(new WatchedText("a".repeat(180))).find())
                .isInstanceOf(ReadingPutOff.class);
    }

    @Test
    void aTextReadsAsItself() {
        assertThat(Pattern.compile("(\\d+)").matcher(new WatchedText("第12号")).replaceAll("<$1>"))
                .isEqualTo("第<12>号");
        assertThat(new WatchedText("第12号").subSequence(1, 3)).hasToString("12");
    }
}
