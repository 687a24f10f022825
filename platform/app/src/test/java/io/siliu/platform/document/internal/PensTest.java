package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.DocumentError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody waits for long to see a page, and whoever drew gives the pen back. */
class PensTest {

    private final Pens pens = new Pens(1, Duration.ofMillis(1));

    @Test
    void whoeverFindsNoPenIsToldToComeAgain() {
        String drawn = pens.draw(() -> {
            assertThatThrownBy(() -> pens.draw(() -> "another"))
                    .isInstanceOfSatisfying(
                            PlatformException.class,
                            busy -> assertThat(busy.code()).isEqualTo(DocumentError.DRAWING_BUSY));
            return "one";
        });

        assertThat(drawn).isEqualTo("one");
        assertThat(pens.draw(() -> "afterwards")).isEqualTo("afterwards");
    }

    @Test
    void aDrawingThatBreaksGivesThePenBack() {
        assertThatThrownBy(() -> pens.draw(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(pens.draw(() -> "afterwards")).isEqualTo("afterwards");
    }
}
