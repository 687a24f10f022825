package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Two places of work of one day that lie further apart than the time between them allows (B09). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TravelTest extends FeatureTest {

    private static final int NORTH = 8_511;
    private static final int SOUTH = 8_513;
    private static final int TOO_FAST = 252;
    private static final int IN_TIME = 254;
    private static final int NEXT_DOOR = 256;
    private static final int FROM_HOME = 258;
    private static final int DRIVES_THERE = 392;
    private static final int DROVE_THERE = 394;
    private static final int CORRECTED = 396;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final String BEIJING = "110100";
    private static final String SHIJIAZHUANG = "130100";
    private static final String SHANGHAI = "310100";

    private long north;
    private long south;

    TravelTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void fourWorkForTwoEnterprisesOnOneDay() {
        north = town.enterprise(NORTH, EngagementModel.AGENCY);
        south = town.enterprise(SOUTH, EngagementModel.AGENCY);
        works(TOO_FAST, BEIJING, "12:00", SHANGHAI, "11:00", "15:00");
        works(IN_TIME, BEIJING, "12:00", SHANGHAI, "11:10", "15:00");
        works(NEXT_DOOR, BEIJING, "12:00", SHIJIAZHUANG, "08:30", "12:30");
        works(FROM_HOME, null, "12:00", SHANGHAI, "08:00", "12:00");
        works(DRIVES_THERE, BEIJING, "16:00", SHANGHAI, "17:00", "18:00");
        works(DROVE_THERE, BEIJING, "08:30", SHANGHAI, "08:40", "16:00");
        String corrected = works(CORRECTED, BEIJING, "12:00", SHANGHAI, "11:00", "15:00");
        assertThat(say(delivered(SOUTH, corrected, SHIJIAZHUANG, "11:00", "15:00"))
                        .state())
                .isEqualTo(State.TAKEN);
    }

    /** 1,070 km take a little more than three hours at 350 km an hour. */
    @Test
    void whoeverIsInShanghaiThreeHoursAfterBeijingWasNotInBoth() {
        assertThat(asked(north, TOO_FAST).circumstances()).containsExactly("TRAVEL");
        assertThat(asked(south, TOO_FAST).circumstances()).containsExactly("TRAVEL");
        assertThat(signals(line(north, TOO_FAST), DAY)
                        .delivery()
                        .impossibleTravel()
                        .evidence())
                .hasSize(2);
    }

    @Test
    void tenMinutesMoreAreEnough() {
        assertThat(asked(north, IN_TIME).isAnswered()).isTrue();
        assertThat(asked(north, IN_TIME).circumstances()).isEmpty();
    }

    /** Nobody tells whether the position was taken where a work began or where it ended. */
    @Test
    void aDriverWhoStartsWhereTheLastWorkEndedIsNoWonder() {
        assertThat(asked(north, DRIVES_THERE).isAnswered()).isTrue();
        assertThat(asked(north, DRIVES_THERE).circumstances()).isEmpty();
        assertThat(asked(north, DROVE_THERE).isAnswered()).isTrue();
        assertThat(asked(north, DROVE_THERE).circumstances()).isEmpty();
    }

    @Test
    void aPlaceThatWasCorrectedCountsNoMore() {
        assertThat(asked(north, CORRECTED).isAnswered()).isTrue();
        assertThat(asked(north, CORRECTED).circumstances()).isEmpty();
    }

    @Test
    void whoWorksOnBothSidesOfABorderIsNoWonder() {
        assertThat(asked(north, NEXT_DOOR).isAnswered()).isTrue();
        assertThat(asked(north, NEXT_DOOR).circumstances()).isEmpty();
    }

    @Test
    void workWithoutAPositionSaysNothing() {
        assertThat(asked(north, FROM_HOME).isAnswered()).isFalse();
        assertThat(asked(south, FROM_HOME).isAnswered()).isTrue();
        assertThat(asked(south, FROM_HOME).circumstances()).isEmpty();
    }

    @Test
    void aPlaceIsSixDigits() {
        Outcome outcome = say(delivered(NORTH, "x", "上海", "08:00", "12:00"));
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.field()).isEqualTo("city");
    }

    /** @return the second task */
    private String works(int worker, String first, String until, String then, String from, String to) {
        town.worker(worker);
        delivers(north, NORTH, worker, first, "08:00", until);
        return delivers(south, SOUTH, worker, then, from, to);
    }

    private String delivers(long enterprise, int firm, int worker, String city, String from, String to) {
        String task = town.acceptedTask(enterprise, worker, "600.00", DAY);
        book(enterprise, DAY, Town.line("TRAVEL-" + worker, task, worker, "600.00"));
        assertThat(say(delivered(firm, task, city, from, to)).state()).isEqualTo(State.TAKEN);
        return task;
    }

    private static String delivered(int firm, String task, String city, String from, String to) {
        String place = city == null ? "" : ",\"city\":\"" + city + "\"";
        return """
                {"kind":"DELIVERY","enterprise":"%s","task":"%s","publishedAt":"2026-09-07T08:00:00",
                 "startedAt":"2026-09-08T%s:00","finishedAt":"2026-09-08T%s:00","hours":{"2026-09-08":"4"}%s}""".formatted(Invented.enterpriseCode(firm), task, from, to, place);
    }

    private Asked asked(long enterprise, int worker) {
        return Asked.about("B09", signals(line(enterprise, worker), DAY));
    }
}
