package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of a list knows whether there is more at either end, in whichever direction the reader came. */
final class SliceTest {

    private static final PlaceInCause FORTH = new PlaceInCause(10L, null);
    private static final PlaceInCause BACK = new PlaceInCause(null, 5L);

    @Test
    void theFirstPageLeadsOnWhereThereIsMore() {
        Slice<Long> page = Slice.of(List.of(9L, 8L, 7L), 2, PlaceInCause.START);

        assertThat(page.rows()).containsExactly(9L, 8L);
        assertThat(page.previous(Long::longValue)).isNull();
        assertThat(page.next(Long::longValue)).isEqualTo(8L);
    }

    @Test
    void theLastPageLeadsBackAlone() {
        Slice<Long> page = Slice.of(List.of(9L, 8L), 2, FORTH);

        assertThat(page.previous(Long::longValue)).isEqualTo(9L);
        assertThat(page.next(Long::longValue)).isNull();
    }

    @Test
    void whoGoesBackFindsTheLatestFirstAndTheWayOn() {
        Slice<Long> page = Slice.of(List.of(6L, 7L, 8L), 2, BACK);

        assertThat(page.rows()).containsExactly(7L, 6L);
        assertThat(page.previous(Long::longValue)).isEqualTo(7L);
        assertThat(page.next(Long::longValue)).isEqualTo(6L);
    }

    @Test
    void whoGoesBackToTheFirstPageFindsNothingBeforeIt() {
        Slice<Long> page = Slice.of(List.of(6L, 7L), 2, BACK);

        assertThat(page.previous(Long::longValue)).isNull();
        assertThat(page.next(Long::longValue)).isEqualTo(6L);
    }

    @Test
    void anEmptyPageLeadsNowhere() {
        Slice<Long> page = Slice.of(List.of(), 2, FORTH);

        assertThat(page.previous(Long::longValue)).isNull();
        assertThat(page.next(Long::longValue)).isNull();
    }
}
