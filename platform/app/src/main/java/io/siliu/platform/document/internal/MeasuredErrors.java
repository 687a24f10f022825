package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.SilentErrors;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the looks at values that were read for certain came to. */
@Component
final class MeasuredErrors implements SilentErrors {

    /** A reader is renewed every few months; older looks speak of another one. */
    private static final int DAYS = 90;

    private final CertainSampleMapper samples;
    private final SampleProperties properties;
    private final Access access;
    private final Clock clock;

    MeasuredErrors(CertainSampleMapper samples, SampleProperties properties, Access access, Clock clock) {
        this.samples = samples;
        this.properties = properties;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<Measured> measured() {
        Actor actor = access.current();
        if (!actor.may(Permission.CONFIRM_READINGS) || actor.enterprise().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Measured(
                properties.share(),
                DAYS,
                samples.bySource(clock.instant().minus(Duration.ofDays(DAYS))),
                samples.waiting()));
    }
}
