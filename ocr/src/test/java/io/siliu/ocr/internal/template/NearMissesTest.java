package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.template.WrittenPapers.Written;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Papers that print something very like a value beside it, or in its place: a limit for a price, the term of an older contract. What
 * is read of them and is not what a person reads is never certain; what a person reads, in braces, is read, and doubted where it is
 * marked so.
 */
class NearMissesTest {

    static Stream<Written> papers() {
        return WrittenPapers.in("near-misses.txt");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isNotTakenForCertain(Written paper) {
        Draft draft = paper.printed().read();
        assertThat(draft.kind()).isEqualTo(paper.kind());
        assertThat(paper.differences(draft)).isEmpty();
        assertThat(draft.candidates().values())
                .filteredOn(read -> !draft.doubted().contains(read.name()))
                .allSatisfy(read -> {
                    assertThat(paper.fields()).containsKey(read.name());
                    String wanted = paper.fields().get(read.name());
                    assertThat(WrittenPapers.differences(
                                    Map.of(read.name(), wanted), Map.of(read.name(), read.value())))
                            .isEmpty();
                });
    }
}
