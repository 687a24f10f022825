package io.siliu.ocr.internal.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps that follow each other with the same letter are one letter; a step without one parts two that are the same. */
class StepsTest {

    private static final List<String> ALPHABET = List.of("", "甲", "乙");

    @Test
    void readsARunOfStepsAsOneLetterAndTwoRunsAsTwo() {
        List<Steps.Step> letters = steps(new int[] {0, 1, 1, 0, 1, 2});
        assertThat(letters).extracting(Steps.Step::text).containsExactly("甲", "甲", "乙");
        assertThat(letters.get(0).place()).isEqualTo(2 / 6.0);
    }

    @Test
    void isAsSureOfALetterAsItsBestStep() {
        FloatBuffer two = FloatBuffer.wrap(new float[] {0.1f, 0.6f, 0.3f, 0.1f, 0.8f, 0.1f});
        assertThat(new Steps(two, 2, 3).letters(ALPHABET))
                .singleElement()
                .extracting(Steps.Step::confidence)
                .isEqualTo(0.8f);
    }

    private static List<Steps.Step> steps(int[] letters) {
        float[] likelihoods = new float[letters.length * ALPHABET.size()];
        for (int i = 0; i < letters.length; i++) {
            likelihoods[i * ALPHABET.size() + letters[i]] = 1;
        }
        return new Steps(FloatBuffer.wrap(likelihoods), letters.length, ALPHABET.size()).letters(ALPHABET);
    }
}
