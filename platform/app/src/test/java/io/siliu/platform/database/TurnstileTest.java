package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** One address cannot take the processor from the others. */
class TurnstileTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T04:00:00Z"));
    private final Turnstile turnstile = new Turnstile(3, Duration.ofMinutes(1), new Clock() {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void eachThingThatIsTriedFromANetworkHasItsOwnTurnsUntilItComesRight() {
        Turnstile turns = new Turnstile(1, Duration.ofMinutes(1), Clock.systemUTC());

        assertThat(turns.lets("2001:db8::1", "one")).isTrue();
        assertThat(turns.lets("2001:db8::2", "one")).as("the same network").isFalse();
        assertThat(turns.lets("2001:db8::2", "other")).isTrue();
        assertThat(turns.lets("2001:db8::2")).isTrue();

        turns.forget("2001:db8::3", "one");
        assertThat(turns.lets("2001:db8::2", "one")).isTrue();
    }

    @Test
    void theFourthWithinAMinuteWaitsAndAnotherAddressDoesNot() {
        for (int turn = 0; turn < 3; turn++) {
            assertThat(turnstile.lets("203.0.113.7")).isTrue();
        }
        assertThat(turnstile.lets("203.0.113.7")).isFalse();
        assertThat(turnstile.lets("203.0.113.8")).isTrue();

        now.updateAndGet(before -> before.plus(Duration.ofSeconds(59)));
        assertThat(turnstile.lets("203.0.113.7")).isFalse();
        now.updateAndGet(before -> before.plus(Duration.ofSeconds(1)));
        assertThat(turnstile.lets("203.0.113.7")).isTrue();
    }

    @Test
    void aTurnThatIsGivenBackCanBeTakenAgain() {
        for (int turn = 0; turn < 10; turn++) {
            assertThat(turnstile.lets("203.0.113.7")).isTrue();
            turnstile.giveBack("203.0.113.7");
        }
        turnstile.giveBack("203.0.113.9");
        for (int turn = 0; turn < 3; turn++) {
            assertThat(turnstile.lets("203.0.113.7")).isTrue();
        }
        assertThat(turnstile.lets("203.0.113.7")).isFalse();
    }

    @Test
    void allAddressesOfAnIpv6NetworkAreOneAndTheNextNetworkIsAnother() {
        for (int host = 1; host <= 3; host++) {
            assertThat(turnstile.lets("2001:db8:0:1::" + host)).isTrue();
        }
        assertThat(turnstile.lets("2001:db8:0:1:ffff:ffff:ffff:ffff")).isFalse();
        assertThat(turnstile.lets("2001:db8:0:2::1")).isTrue();
    }

    @Test
    void anIpv4AddressWrittenAsIpv6IsCountedAsTheWholeAddress() {
        for (int turn = 0; turn < 3; turn++) {
            assertThat(turnstile.lets("::ffff:203.0.113.7")).isTrue();
        }
        assertThat(turnstile.lets("::ffff:203.0.113.7")).isFalse();
        assertThat(turnstile.lets("::ffff:203.0.113.8")).isTrue();
    }

    @Test
    void whateverElseStandsForAnAddressIsCountedAsItIsWritten() {
        for (int turn = 0; turn < 3; turn++) {
            assertThat(turnstile.lets("not:an:address")).isTrue();
        }
        assertThat(turnstile.lets("not:an:address")).isFalse();
        assertThat(turnstile.lets("another:one")).isTrue();
    }
}
