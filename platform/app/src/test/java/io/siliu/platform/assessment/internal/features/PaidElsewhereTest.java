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

/** Whether an enterprise pays beside the platform is what its workers say when they are asked (F23). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaidElsewhereTest extends FeatureTest {

    private static final int FIRM = 8_501;
    private static final int OTHER = 8_503;
    private static final int PAID_IN_CASH = 222;
    private static final int PAID_HERE = 224;
    private static final int NEVER_ASKED = 226;
    private static final int NOTED_WRONG = 398;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private long firm;
    private long other;

    PaidElsewhereTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void fourWorkersArePaidByTwoEnterprises() {
        town.worker(PAID_IN_CASH);
        town.worker(PAID_HERE);
        town.worker(NEVER_ASKED);
        town.worker(NOTED_WRONG);
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        other = town.enterprise(OTHER, EngagementModel.AGENCY);
        book(
                firm,
                DAY,
                Town.line("CASH", "", PAID_IN_CASH, "600.00")
                        + Town.line("CASH", "", PAID_HERE, "600.00")
                        + Town.line("CASH", "", NEVER_ASKED, "600.00")
                        + Town.line("CASH", "", NOTED_WRONG, "600.00"));
        book(other, DAY, Town.line("CASH-OTHER", "", PAID_IN_CASH, "600.00"));
        assertThat(say(call(PAID_IN_CASH, DAY.plusDays(31), true)).state()).isEqualTo(State.TAKEN);
        assertThat(say(call(NOTED_WRONG, DAY.plusDays(3), true)).state()).isEqualTo(State.TAKEN);
        assertThat(say(call(NOTED_WRONG, DAY.plusDays(3), false)).state()).isEqualTo(State.TAKEN);
        assertThat(say(call(PAID_HERE, DAY.plusDays(3), false)).state()).isEqualTo(State.TAKEN);
    }

    @Test
    void whoWasPaidInCashSaysSoOfThisEnterprise() {
        assertThat(circumstances(firm, PAID_IN_CASH)).containsExactly("SEEN");
        assertThat(isAnswered(other, PAID_IN_CASH))
                .as("of another enterprise nobody asked")
                .isFalse();
    }

    @Test
    void whoWasPaidHereClearsIt() {
        assertThat(isAnswered(firm, PAID_HERE)).isTrue();
        assertThat(circumstances(firm, PAID_HERE)).isEmpty();
    }

    @Test
    void aCallThatWasNotedWrongIsCorrected() {
        assertThat(isAnswered(firm, NOTED_WRONG)).isTrue();
        assertThat(circumstances(firm, NOTED_WRONG)).isEmpty();
    }

    @Test
    void whoWasNotAskedSaysNothing() {
        assertThat(isAnswered(firm, NEVER_ASKED)).isFalse();
    }

    @Test
    void aCallMoreThanAMonthAwaySpeaksOfOtherPay() {
        assertThat(Asked.about("F23", signals(line(firm, PAID_IN_CASH), DAY.minusDays(1)))
                        .isAnswered())
                .isFalse();
    }

    @Test
    void aWordOnPayNamesWhoseItWas() {
        Outcome outcome = say("""
                {"kind":"CALL_BACK","worker":"%s","on":"2026-09-20","denied":false,"paidElsewhere":true}""".formatted(Invented.idNumber(NEVER_ASKED)));
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.field()).isEqualTo("enterprise");
    }

    private Iterable<String> circumstances(long enterprise, int worker) {
        return Asked.about("F23", signals(line(enterprise, worker), DAY)).circumstances();
    }

    private boolean isAnswered(long enterprise, int worker) {
        return Asked.about("F23", signals(line(enterprise, worker), DAY)).isAnswered();
    }

    private static String call(int worker, LocalDate on, boolean elsewhere) {
        return """
                {"kind":"CALL_BACK","worker":"%s","on":"%s","denied":false,"enterprise":"%s","paidElsewhere":%s}""".formatted(Invented.idNumber(worker), on, Invented.enterpriseCode(FIRM), elsewhere);
    }
}
