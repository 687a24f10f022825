package io.siliu.ocr.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is shipped was learned from the papers that lie here, and is read as it was written. */
class LearnedWeightsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @Test
    void theShippedWeightsAreOfThesePapers() throws IOException {
        TaughtPapers papers = TaughtPapers.in(List.of(RESOURCES.resolve("written"), RESOURCES.resolve("taught")));

        assertThat(Learned.shipped().papers())
                .as("papers were changed since: mvn -pl ocr -Plearn process-test-classes learns from them")
                .isEqualTo(papers.digest());
    }

    @Test
    void weightsAreReadAsTheyWereWritten() throws IOException {
        Weights some = Learnt.together(List.of(new Learnt(new TreeMap<>(Map.of(-7, -1f, 3, 0.5f, 9, 2f)), 0.25f)));
        Weights kinds = Learnt.together(Learned.KINDS.stream()
                .map(kind -> new Learnt(new TreeMap<>(Map.of(Integer.MIN_VALUE, -1f, Integer.MAX_VALUE, 1f)), 0))
                .toList());
        Map<LearnedField.Group, Weights> fields = new LinkedHashMap<>();
        LearnedField.GROUPS.forEach(group -> fields.put(group, some));
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        new Learned(kinds, fields, 42).write(kept);

        Learned again = Learned.read(new ByteArrayInputStream(kept.toByteArray()));

        assertThat(again.papers()).isEqualTo(42);
        int[] asked = {-7, 4, 9};
        assertThat(again.fields(LearnedField.GROUPS.get(0)).of(asked)).containsExactly(some.of(asked));
        int[] ends = {Integer.MAX_VALUE};
        assertThat(again.kinds().of(ends)).containsExactly(kinds.of(ends)).hasSize(Learned.KINDS.size());
    }

    @Test
    void moreOfWhatSpeaksForAnAnswerMakesItLikelier() {
        Weights some = Learnt.together(List.of(new Learnt(new TreeMap<>(Map.of(-7, -1f, 3, 0.5f, 9, 2f)), 0)));

        assertThat(some.of(new int[] {})[0]).isEqualTo(0.5);
        assertThat(some.of(new int[] {9})[0]).isGreaterThan(some.of(new int[] {3})[0]);
        assertThat(some.of(new int[] {-7})[0]).isLessThan(0.5);
    }

    @Test
    void aSignSpeaksInEachQuestionWithItsOwnWeight() {
        Weights some = Learnt.together(List.of(
                new Learnt(new TreeMap<>(Map.of(3, 2f)), 0),
                new Learnt(new TreeMap<>(Map.of(3, -4f, 9, 1f)), 0),
                new Learnt(new TreeMap<>(), -1)));

        double[] likely = some.of(new int[] {3});

        assertThat(likely[0]).isCloseTo(1 / (1 + Math.exp(-2)), within(0.001));
        assertThat(likely[1]).isCloseTo(1 / (1 + Math.exp(4)), within(0.001));
        assertThat(likely[2]).isCloseTo(1 / (1 + Math.exp(1)), within(0.001));
    }
}
