package io.siliu.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes like any other and can be put forward by years. */
final class MovingClock extends Clock {

    private Duration ahead;

    MovingClock(Instant now) {
        this.ahead = Duration.between(Instant.now(), now);
    }

    void moveTo(Instant now) {
        this.ahead = Duration.between(Instant.now(), now);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the platform asks for instants alone");
    }
}
