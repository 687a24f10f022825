package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.fourflow.internal.AnswerAlike;
import io.siliu.platform.fourflow.internal.AnswerDifferences;
import io.siliu.platform.fourflow.internal.AskedCause;
import io.siliu.platform.fourflow.internal.DifferenceAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An answer as a page sends it.
 *
 * @param difference the ticked ones, as they were shown
 * @param paper ids of the papers that go with it and were shown already
 * @param numbers ids of more papers, as somebody typed them, with anything between them
 * @param seen what was shown to be wanting in the papers
 * @param look set where somebody puts papers to the answer and does not send it yet
 * @param shown the code of what was shown to be alike, where the answer is for all of that; otherwise empty
 */
record AnswerForm(
        List<String> difference,
        DifferenceAnswer.Ground ground,
        String why,
        List<Long> paper,
        String numbers,
        List<String> seen,
        String look,
        String shown) {

    boolean isLook() {
        return !CauseAddress.isEmpty(look);
    }

    boolean isForAll() {
        return !CauseAddress.isEmpty(shown);
    }

    List<String> ticked() {
        return some(difference);
    }

    /** Those shown already. */
    List<Long> attached() {
        return some(paper);
    }

    /** Those typed; empty where what was typed is no number. */
    Optional<List<Long>> named() {
        try {
            return Optional.of(Arrays.stream((numbers == null ? "" : numbers).split("[\\s,;，；、]+"))
                    .filter(word -> !word.isEmpty())
                    .map(Long::valueOf)
                    .toList());
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    AnswerDifferences.Command ofTicked(CauseQuery query, List<Long> papers) {
        return new AnswerDifferences.Command(query.kind(), query.flow(), ticked(), ground, why, papers, some(seen));
    }

    AnswerAlike.Command ofAll(AskedCause asked, List<Long> papers) {
        return new AnswerAlike.Command(asked, shown, ground, why, papers, some(seen));
    }

    private static <T> List<T> some(List<T> given) {
        return given == null ? List.of() : given;
    }
}
