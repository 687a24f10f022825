package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** What is found of a line is the same whichever lines it is asked for with. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BesideOthersTest extends FeatureTest {

    private static final int FIRM = 8_571;
    private static final int BOSS = 962;
    private static final int GIVES_SOME_AWAY = 964;
    private static final int GIVES_IT_BACK = 966;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private long firm;

    BesideOthersTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void aSmallSumGoesToAWorkerWhoGivesPayBack() {
        town.worker(BOSS);
        town.worker(GIVES_SOME_AWAY);
        town.worker(GIVES_IT_BACK);
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        book(
                firm,
                DAY,
                Town.line("BESIDE", "", GIVES_SOME_AWAY, "600.00") + Town.line("BESIDE", "", GIVES_IT_BACK, "600.00"));
        take("""
                {"kind":"CLIENT_ACCOUNT","enterprise":"%s","account":"%s","since":"2026-01-01"}""".formatted(Invented.enterpriseCode(FIRM), Invented.card(BOSS)));
        transfer(BOSS, GIVES_SOME_AWAY, "600.00", "2026-09-09T10:00:00");
        transfer(BOSS, GIVES_IT_BACK, "600.00", "2026-09-09T10:00:00");
        transfer(GIVES_SOME_AWAY, GIVES_IT_BACK, "400.00", "2026-09-10T10:00:00");
        transfer(GIVES_IT_BACK, BOSS, "590.00", "2026-09-11T10:00:00");
    }

    /** Sums below 500 are not followed, also where the account they went to is known by the line beside. */
    @Test
    void aRingIsNotSeenBecauseAnotherLineIsAskedFor() {
        long one = line(firm, GIVES_SOME_AWAY);
        long other = line(firm, GIVES_IT_BACK);

        Map<Long, Computed> together = computed(DAY, one, other);

        assertThat(together.get(other)
                        .signals()
                        .transfers()
                        .ringLength()
                        .value()
                        .number())
                .as("the town does tell of a ring")
                .isEqualByComparingTo("2");
        assertThat(together.get(one)).isEqualTo(computed(one, DAY));
        assertThat(together.get(other)).isEqualTo(computed(other, DAY));
    }

    private void transfer(int from, int to, String amount, String at) {
        take("""
                {"kind":"TRANSFER","from":"%s","to":"%s","amount":"%s","at":"%s"}""".formatted(Invented.card(from), Invented.card(to), amount, at));
    }

    private void take(String word) {
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }
}
