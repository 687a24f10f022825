package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.Migrations;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.platform.assessment.RuleSetVersions;
import io.siliu.platform.assessment.RuleSetVersions.Named;
import io.siliu.platform.assessment.RuleSetVersions.Standing;
import io.siliu.platform.assessment.RuleSetVersions.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version that is approved long before its first day comes into force on that day, whatever is published in between. */
@SiliuTest
@Import(ScreenedFacts.class)
class VersionsPreparedEarlyTest {

    private final RuleSetMapper ruleSets;
    private final RuleSetVersions versions;
    private final JdbcClient database;
    private final RuleSetDesk desk;
    private final LocalDate today;

    VersionsPreparedEarlyTest(
            RuleSetMapper ruleSets,
            RuleSetDrafts drafts,
            RuleSetVersions versions,
            Access access,
            JdbcClient database,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.database = database;
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

    /** Prepared early, and replaced for good by the next one, as it was when versions counted by their publication alone. */
    @Test
    void whatWasReplacedBeforeTheUpgradeStaysReplaced() {
        List<String> ofOthers = database.sql(
                        "SELECT version FROM rule_set WHERE approved_by IS NOT NULL AND retired_at IS NULL")
                .query(String.class)
                .list();
        ofOthers.forEach(version -> retiredAt(version, LocalDateTime.of(2026, 1, 1, 0, 0)));
        try {
            replacedBeforeTheUpgrade();
        } finally {
            ofOthers.forEach(version -> retiredAt(version, null));
        }
    }

    private void replacedBeforeTheUpgrade() {
        Version early = desk.publish(today.minusDays(5), RuleSetDesk.orders("11.6"));
        Version next = desk.publish(today.minusDays(20), RuleSetDesk.shorterRings());
        Version waiting = desk.publish(today.plusDays(20), RuleSetDesk.orders("11.7"));
        published(early, today.minusDays(40));
        published(waiting, today.minusDays(30));
        published(next, today.minusDays(20));
        assertThat(ruleSets.inForce(today)).as("by the order of today").contains(early.digest());

        Migrations.run(database, "V634__what_was_begun_before_the_upgrade.sql", "UPDATE rule_set earlier");

        assertThat(ruleSets.inForce(today)).contains(next.digest());
        assertThat(desk.version(early.version()).standing()).isEqualTo(Standing.SUPERSEDED);
        assertThat(desk.other(versions::waiting))
                .as("its day is still to come")
                .containsExactly(new Named(waiting.version(), today.plusDays(20)));
        assertThat(ruleSets.inForce(today.plusDays(20))).contains(waiting.digest());
        desk.retire(next.version());
        assertThat(ruleSets.inForce(today)).contains(early.digest());
    }

    /** What tests before this one left in force is out of the way meanwhile. */
    private void retiredAt(String version, LocalDateTime at) {
        database.sql("UPDATE rule_set SET retired_at = ? WHERE version = ?")
                .param(1, at)
                .param(2, version)
                .update();
    }

    private void published(Version version, LocalDate day) {
        database.sql("UPDATE rule_set SET published_at = ? WHERE version = ?")
                .params(day.atStartOfDay(), version.version())
                .update();
    }
}
