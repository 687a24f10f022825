package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The count of peers is renewed once more than a hundredth of its month came or went; a month never counted is behind. */
class PeersFallBehindTest {

    private static final Instant NOW = Instant.parse("2026-09-08T08:00:00Z");

    /** In seven and in eight acceptances, so many minutes later. */
    @ParameterizedTest
    @CsvSource({"7, 61, false", "8, 60, false", "8, 61, true"})
    void whatIsAcceptedLaterIsSeenWithinTheHour(long accepted, int minutes, boolean behind) {
        Instant later = NOW.plus(Duration.ofMinutes(minutes));
        assertThat(PeerTables.isBehind(Optional.of(new PeerMapper.Count(1_000, 7, NOW)), 1_000, accepted, later))
                .isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, false",
        "1000, 1010, false",
        "1000, 1011, true",
        "1000, 990, false",
        "1000, 989, true",
        "1, 0, true",
        "0, 1, true",
        "1, 2, true"
    })
    void aCountIsBehindOnceTheMonthHasChanged(long counted, long booked, boolean behind) {
        assertThat(PeerTables.isBehind(Optional.of(new PeerMapper.Count(counted, 7, NOW)), booked, 7, NOW))
                .isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void aMonthThatWasNeverCountedIsBehindOnceItHasALine(long booked, boolean behind) {
        assertThat(PeerTables.isBehind(Optional.empty(), booked, 0, NOW)).isEqualTo(behind);
    }
}
