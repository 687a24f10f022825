package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of what was shown tells the newest of it, and is another where anything else is shown. */
class ShownCodeTest {

    @Test
    void itIsTheSameInWhateverOrderAndTellsTheNewest() {
        String shown = ShownCode.of(42, List.of("a", "b"));

        assertThat(shown).isEqualTo(ShownCode.of(42, List.of("b", "a")));
        assertThat(ShownCode.newest(shown)).contains(42L);
        assertThat(shown)
                .isNotEqualTo(ShownCode.of(42, List.of("a")))
                .isNotEqualTo(ShownCode.of(43, List.of("a", "b")));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "x-1", "99999999999999999999-1", "42"})
    void whatIsNoneOfOursTellsNothing(String shown) {
        assertThat(ShownCode.newest(shown)).isEmpty();
    }
}
