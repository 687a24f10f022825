package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing is left out at a cut, and nothing is asked for twice. */
class PortionsTest {

    @Test
    void portionsHoldAllInTheirOrder() {
        assertThat(Portions.of(List.of(1, 2, 3, 4, 5), 2)).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
        assertThat(Portions.of(List.of(1, 2), 2)).containsExactly(List.of(1, 2));
        assertThat(Portions.of(List.of(), 2)).isEmpty();
    }

    @Test
    void everyKeyIsAskedForOnceAndNoStatementForMoreThanItsPortion() {
        List<Integer> twice = IntStream.range(0, 2 * (Portions.KEYS + 1))
                .mapToObj(at -> at / 2)
                .toList();
        List<Integer> sizes = new ArrayList<>();

        List<Integer> answers = Portions.asked(twice, some -> {
            sizes.add(some.size());
            return some;
        });

        assertThat(answers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, Portions.KEYS).boxed().toList());
        assertThat(sizes).containsExactly(Portions.KEYS, 1);
    }
}
