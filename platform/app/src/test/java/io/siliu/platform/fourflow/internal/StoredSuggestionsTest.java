package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Likeness;
import io.siliu.platform.fourflow.internal.solving.Likeness.Trait;
import io.siliu.platform.fourflow.internal.solving.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The column in which choices are kept holds the largest of them, and what was written before likenesses were. */
class StoredSuggestionsTest {

    private static final int COLUMN = 1_000;
    private static final Likeness MIXED =
            new Likeness(Set.of(Trait.TASK_NUMBER, Trait.PARTY), Set.of(Trait.PARTY, Trait.AMOUNT, Trait.ROOM));

    @Test
    void whatWasWrittenIsRead() {
        LeftOpen left = left(
                new Suggestion(List.of(7L, 8L), 5, List.of(MIXED, Likeness.UNKNOWN)), new Suggestion(List.of(9L), 1));

        StoredSuggestions read = StoredSuggestions.read(StoredSuggestions.written(left));

        assertThat(read.choices())
                .containsExactly(
                        List.of(new StoredSuggestions.Line(7, MIXED), new StoredSuggestions.Line(8, Likeness.UNKNOWN)),
                        List.of(new StoredSuggestions.Line(9, Likeness.UNKNOWN)));
        assertThat(read.freeOfBest()).as("7 is taken").containsExactly(8L);
    }

    @Test
    void linesWithoutLikenessesAreReadAsTheyWereStored() {
        assertThat(StoredSuggestions.read("7,8|9").lines()).containsExactly(7L, 8L, 9L);
        assertThat(StoredSuggestions.read("").choices()).isEmpty();
    }

    @Test
    void theLikeliestLineIsTheFirstOfTheBestChoice() {
        assertThat(StoredSuggestions.best(left(new Suggestion(List.of(7L, 8L), 5), new Suggestion(List.of(9L), 1))))
                .isEqualTo(7L);
        assertThat(StoredSuggestions.best(left())).isNull();
    }

    @Test
    void theLargestChoicesFitTheColumn() {
        List<Long> many =
                LongStream.range(0, 12).mapToObj(each -> Long.MAX_VALUE - each).toList();
        Suggestion large =
                new Suggestion(many, 1, many.stream().map(each -> MIXED).toList());

        assertThat(StoredSuggestions.written(left(large, large, large, large))).hasSizeLessThan(COLUMN);
    }

    private static LeftOpen left(Suggestion... suggestions) {
        return new LeftOpen(1, Reason.of(Reason.Code.SEVERAL_FIT, "2"), List.of(), List.of(suggestions));
    }
}
