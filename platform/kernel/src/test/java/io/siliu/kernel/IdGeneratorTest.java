package io.siliu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An identifier says when it was drawn. */
class IdGeneratorTest {

    @Test
    void idsLieBetweenTheBoundsOfTheirTime() {
        Instant now = Instant.now();
        long id = IdGenerator.timeSorted().next();

        assertThat(id).isGreaterThanOrEqualTo(IdGenerator.smallestAt(now.minusSeconds(1)));
        assertThat(id).isLessThan(IdGenerator.smallestAt(now.plusSeconds(60)));
    }

    @Test
    void beforeThereWereAnyTheBoundIsZero() {
        assertThat(IdGenerator.smallestAt(Instant.parse("1996-01-01T00:00:00Z")))
                .isZero();
    }
}
