package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetVersions;
import io.siliu.platform.assessment.RuleSetVersions.Named;
import io.siliu.platform.assessment.RuleSetVersions.Standing;
import io.siliu.platform.assessment.RuleSetVersions.Version;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A version that is approved long before its first day comes into force on that day, whatever is published in between. */
@SiliuTest
@Import(ScreenedFacts.class)
class VersionsPreparedEarlyTest {

    private final RuleSetMapper ruleSets;
    private final RuleSetVersions versions;
    private final RuleSetDesk desk;
    private final LocalDate today;

    VersionsPreparedEarlyTest(
            RuleSetMapper ruleSets, RuleSetDrafts drafts, RuleSetVersions versions, Access access, Clock clock) {
        this.ruleSets = ruleSets;
        this.versions = versions;
        this.desk = new RuleSetDesk(drafts, versions, access);
        this.today = ChinaTime.today(clock);
    }

    @AfterEach
    void beginAnew() {
        desk.retireAll();
    }

    @Test
    void aSmallCorrectionInBetweenDoesNotTakeItsPlace() {
        LocalDate law = today.plusDays(30);
        LocalDate sooner = today.plusDays(10);
        Version ofTheLaw = desk.publish(law, RuleSetDesk.orders("11.1"));
        Version correction = desk.publish(sooner, RuleSetDesk.shorterRings());

        assertThat(ruleSets.inForce(sooner)).contains(correction.digest());
        assertThat(ruleSets.inForce(law.minusDays(1))).contains(correction.digest());
        assertThat(ruleSets.inForce(law)).contains(ofTheLaw.digest());
        assertThat(desk.other(versions::waiting))
                .containsExactly(new Named(correction.version(), sooner), new Named(ofTheLaw.version(), law));
    }

    @Test
    void whatIsApprovedAfterItsFirstDayIsInForceAtOnce() {
        Version first = desk.publish(today, RuleSetDesk.orders("11.2"));
        assertThat(first.standing()).isEqualTo(Standing.IN_FORCE);

        Version late = desk.publish(today.minusYears(1), RuleSetDesk.orders("11.3"));

        assertThat(late.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(desk.version(first.version()).standing()).isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void ofTwoForOneDayTheLaterIsTheOneThatWaits() {
        LocalDate day = today.plusDays(20);
        Version first = desk.publish(day, RuleSetDesk.orders("11.4"));
        assertThat(first.standing()).isEqualTo(Standing.WAITING);

        Version second = desk.publish(day, RuleSetDesk.orders("11.5"));

        assertThat(second.standing()).isEqualTo(Standing.WAITING);
        assertThat(desk.version(first.version()).standing()).isEqualTo(Standing.SUPERSEDED);
        assertThat(ruleSets.inForce(day)).contains(second.digest());
        desk.retire(second.version());
        assertThat(desk.version(first.version()).standing()).isEqualTo(Standing.WAITING);
        assertThat(ruleSets.inForce(day)).contains(first.digest());
    }
}
