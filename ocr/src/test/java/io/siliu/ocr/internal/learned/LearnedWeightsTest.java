package io.siliu.ocr.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.siliu.ocr.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Weights some = new Weights(new int[] {-7, 3, 9}, new float[] {-1, 0.5f, 2}, 0.25f);
        Map<DocumentKind, Weights> kinds = new LinkedHashMap<>();
        Learned.KINDS.forEach(kind -> kinds.put(kind, some));
        Map<LearnedField, Weights> fields = new LinkedHashMap<>();
        LearnedField.ALL.forEach(field -> fields.put(field, some));
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        new Learned(kinds, fields, 42).write(kept);

        Learned again = Learned.read(new ByteArrayInputStream(kept.toByteArray()));

        assertThat(again.papers()).isEqualTo(42);
        int[] asked = {-7, 4, 9};
        assertThat(again.field(LearnedField.ALL.get(0)).of(asked)).isCloseTo(some.of(asked), within(0.01));
    }

    @Test
    void moreOfWhatSpeaksForAnAnswerMakesItLikelier() {
        Weights some = new Weights(new int[] {-7, 3, 9}, new float[] {-1, 0.5f, 2}, 0);

        assertThat(some.of(new int[] {})).isEqualTo(0.5);
        assertThat(some.of(new int[] {9})).isGreaterThan(some.of(new int[] {3}));
        assertThat(some.of(new int[] {-7})).isLessThan(0.5);
    }
}
