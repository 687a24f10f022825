package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.internal.SharingOut.Wish;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each of the papers gets a line of its own among those that it fits equally, or none of those that are too many does. */
class SharingOutTest {

    @Test
    void whoeverCanGoElsewhereMakesRoom() {
        assertThat(SharingOut.of(List.of(wish(1, 10, 11), wish(2, 10)))).isEqualTo(Map.of(1L, 11L, 2L, 10L));
    }

    @Test
    void noneOfThoseThatAreTooManyIsServedAndTheOthersAre() {
        assertThat(SharingOut.of(List.of(wish(1, 10, 11), wish(2, 10, 11), wish(3, 10, 11), wish(4, 20), wish(5))))
                .isEqualTo(Map.of(4L, 20L));
    }

    @Test
    void whoeverSharesALineWithThemAndHasAnotherIsServed() {
        assertThat(SharingOut.of(List.of(wish(1, 10), wish(2, 10), wish(3, 10, 12))))
                .isEqualTo(Map.of(3L, 12L));
    }

    @Test
    void theOrderInWhichTheyAreGivenDecidesNothing() {
        List<Wish> wishes = List.of(wish(1, 10, 11, 12), wish(2, 10, 11, 12), wish(3, 10, 11, 12));

        assertThat(SharingOut.of(List.of(wishes.get(2), wishes.get(0), wishes.get(1))))
                .isEqualTo(SharingOut.of(wishes))
                .hasSize(3);
    }

    /** Each but the last could take the next line as well, and the last one wants the first line. */
    @Test
    void aRowOfThousandsThatMoveUpIsServed() {
        int many = 2_000;
        List<Wish> wishes = IntStream.range(0, many)
                .mapToObj(number -> number == many - 1 ? wish(many, 0) : wish(number, number, number + 1))
                .toList();

        assertThat(SharingOut.of(wishes)).hasSize(many);
    }

    private static Wish wish(long paper, long... lines) {
        return new Wish(paper, LongStream.of(lines).boxed().toList());
    }
}
