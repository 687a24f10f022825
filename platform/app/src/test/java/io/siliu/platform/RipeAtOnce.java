package io.siliu.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/**
 * {@link SiliuTest} on the 24th of November 2026, when every window of September is closed, and without rests: a drained
 * stage matches and seals at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiliuTest
@Import(RipeAtOnce.November.class)
@TestPropertySource(properties = {"siliu.fourflow.rest=PT0S", "siliu.fourflow.quiet=PT0S", "siliu.fourflow.pause=PT0S"})
@interface RipeAtOnce {

    /** The clock of the whole application. */
    @TestConfiguration
    class November {

        @Bean
        @Primary
        Clock november() {
            return Clock.offset(
                    Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-24T02:00:00Z")));
        }
    }
}
