package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.Measured;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Pay of 900 that comes back in parts none of which would be followed alone, as banks told of them. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RingInPartsTest extends FeatureTest {

    private static final int FIRM = 8_573;
    private static final int BOSS = 2_902;
    private static final int RELATIVE = 2_904;
    private static final int WORKER = 2_906;
    private static final int SPENDS = 2_908;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private long firm;

    RingInPartsTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void oneGivesItBackByARelativeAndOneBuysFromTheEnterprise() {
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        List.of(BOSS, RELATIVE, WORKER, SPENDS).forEach(town::worker);
        book(firm, DAY, Town.line("PARTS", "", WORKER, "900.00") + Town.line("PARTS", "", SPENDS, "900.00"));
        take("""
                {"kind":"CLIENT_ACCOUNT","enterprise":"%s","account":"%s","since":"2026-01-01"}""".formatted(Invented.enterpriseCode(FIRM), Invented.card(BOSS)));
        for (int day = 10; day < 13; day++) {
            transfer(WORKER, RELATIVE, "290.00", "2026-09-" + day + "T10:00:00");
            transfer(RELATIVE, BOSS, "280.00", "2026-09-" + day + "T20:00:00");
        }
        for (int day = 10; day < 30; day++) {
            transfer(SPENDS, BOSS, "60.00", "2026-09-" + day + "T19:00:00");
        }
    }

    @Test
    void partsThroughARelativeAreARingAndItsTransfersAreTheEvidence() {
        Measured ring = ring(WORKER);

        assertThat(ring.value().number()).isEqualByComparingTo("3");
        assertThat(ring.evidence())
                .as("two parts to the relative are most of the pay, and two from there to the boss")
                .containsExactlyElementsOf(database.sql("""
                                SELECT CAST(id AS CHAR) FROM outside_statement
                                WHERE kind = 'TRANSFER' AND amount IN (290, 280) AND happened_on <= '2026-09-11'
                                ORDER BY amount DESC, happened_at
                                """).query(String.class).list());
        assertThat(Asked.about("F04", signals(line(firm, WORKER), DAY)).circumstances())
                .containsExactly("RING");
    }

    @Test
    void whoSpendsALittleThereEachDayIsNotHeld() {
        assertThat(ring(SPENDS).value().number()).isEqualByComparingTo("0");
        assertThat(ring(SPENDS).evidence()).containsExactly(String.valueOf(line(firm, SPENDS)));
        assertThat(Asked.about("F04", signals(line(firm, SPENDS), DAY)).circumstances())
                .isEmpty();
    }

    private Measured ring(int worker) {
        return signals(line(firm, worker), DAY).transfers().ringLength();
    }

    private void transfer(int from, int to, String amount, String at) {
        take("""
                {"kind":"TRANSFER","from":"%s","to":"%s","amount":"%s","at":"%s"}""".formatted(Invented.card(from), Invented.card(to), amount, at));
    }

    private void take(String word) {
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }
}
