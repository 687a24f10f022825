package io.siliu.platform;

import io.siliu.kernel.ChinaTime;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Tests of reports begin on one day of the fourth quarter and go on from there. */
@TestConfiguration
class ReportClock {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Bean
    @Primary
    MovingClock years() {
        return new MovingClock(TODAY.atTime(10, 0).atZone(ChinaTime.ZONE).toInstant());
    }
}
