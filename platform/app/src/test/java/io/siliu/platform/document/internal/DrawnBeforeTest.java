package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pictures that were drawn are remembered, and never more than fits. */
class DrawnBeforeTest {

    private final List<String> drawn = new ArrayList<>();
    private final DrawnBefore<String, byte[]> pictures =
            new DrawnBefore<>(100, 10, picture -> picture.length, Clock.systemUTC());

    private Optional<byte[]> get(String key, int size) {
        return pictures.get(key, () -> {
            drawn.add(key);
            return Optional.of(new byte[size]);
        });
    }

    @Test
    void aPictureIsDrawnOnce() {
        assertThat(get("one", 4)).isPresent();
        assertThat(get("one", 4)).isPresent();
        assertThat(drawn).containsExactly("one");
    }

    @Test
    void thoseAskedForLongestAgoGiveWayToOthers() {
        get("one", 4);
        get("two", 4);
        get("one", 4);
        get("three", 4);
        get("one", 4);
        get("two", 4);

        assertThat(drawn).containsExactly("one", "two", "three", "two");
    }

    @Test
    void thatOneCannotBeDrawnIsRememberedToo() {
        for (int time = 0; time < 2; time++) {
            assertThat(pictures.get("none", () -> {
                        drawn.add("none");
                        return Optional.empty();
                    }))
                    .isEmpty();
        }
        assertThat(drawn).containsExactly("none");
    }
}
