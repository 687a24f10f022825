package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The count of peers is renewed once its month has grown by more than a hundredth; a month never counted is behind. */
class PeersFallBehindTest {

    @ParameterizedTest
    @CsvSource({"1000, 1000, false", "1000, 1010, false", "1000, 1011, true", "0, 1, true", "1, 2, true"})
    void aCountIsBehindOnceTheMonthHasGrown(long counted, long booked, boolean behind) {
        assertThat(PeerTables.isBehind(Optional.of(new PeerMapper.Count(counted, Instant.EPOCH)), booked))
                .isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void aMonthThatWasNeverCountedIsBehindOnceItHasALine(long booked, boolean behind) {
        assertThat(PeerTables.isBehind(Optional.empty(), booked)).isEqualTo(behind);
    }
}
