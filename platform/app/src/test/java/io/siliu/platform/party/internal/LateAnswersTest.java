package io.siliu.platform.party.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an earlier call learned too late takes back nothing that a later one saw. */
@SiliuTest
class LateAnswersTest {

    private final ApplicationMapper applications;
    private final IdGenerator ids;
    private final Instant now;

    LateAnswersTest(ApplicationMapper applications, IdGenerator ids, Clock clock) {
        this.applications = applications;
        this.ids = ids;
        this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void anApplicationThatMayHaveArrivedIsNotSentAgainForAnEarlierCallThatFailed() {
        long id = calledTwice("LATE-1");
        applications.inDoubt(id, 1, ApplicationState.TO_SEND, "not sent", now);
        assertThat(row(id).state()).isEqualTo(ApplicationState.UNKNOWN);
        applications.inDoubt(id, 2, ApplicationState.TO_SEND, "not sent", now);
        assertThat(row(id).state()).isEqualTo(ApplicationState.TO_SEND);
    }

    @Test
    void whatTheAuthorityOnceConfirmedStaysConfirmed() {
        long id = calledTwice("LATE-2");
        applications.received(id, "示例受理-1", now, now);
        applications.inDoubt(id, 1, ApplicationState.UNKNOWN, "silence", now);
        assertThat(row(id).state()).isEqualTo(ApplicationState.RECEIVED);
        assertThat(row(id).authorityNumber()).isEqualTo("示例受理-1");
    }

    private long calledTwice(String key) {
        long id = ids.next();
        applications.insert(id, ids.next(), ids.next(), key, "x".getBytes(UTF_8), now);
        assertThat(row(id).attempt()).isEqualTo(1);
        applications.called(id, now, now.plusSeconds(300));
        assertThat(row(id).attempt()).isEqualTo(2);
        applications.called(id, now, now.plusSeconds(300));
        return id;
    }

    private ApplicationMapper.Row row(long id) {
        return applications.all(List.of(id)).get(0);
    }
}
