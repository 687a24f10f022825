package io.siliu.platform.tax.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.Invented;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.OperatorTimeline;
import io.siliu.platform.tax.Bracket;
import io.siliu.platform.tax.BusinessIncomeRules;
import io.siliu.platform.tax.DatedPayment;
import io.siliu.platform.tax.GapMonthPolicy;
import io.siliu.platform.tax.IncomeBasis;
import io.siliu.platform.tax.LabourPayment;
import io.siliu.platform.tax.LabourTax;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.RateSchedule;
import io.siliu.platform.tax.TaxParameter;
import io.siliu.platform.tax.TaxTables;
import io.siliu.platform.tax.ThresholdBasis;
import io.siliu.platform.tax.VatRules;
import io.siliu.platform.tax.WithholdingRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sums run for one withholding agent: with another company they begin anew. */
class ReckoningTest {

    private static final long WORKER = 1;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 4, 1);

    @Test
    void aMonthIsReckonedUponThoseBeforeItOfTheSameAgent() {
        assertThat(reckoned(Map.of(FIRST, operator(1)))).containsExactly(Money.of("1780.00"), Money.of("4300.00"));
    }

    @Test
    void monthsOfAnotherAgentCountForNothing() {
        assertThat(reckoned(Map.of(FIRST, operator(1), CHANGE, operator(2))))
                .containsExactly(Money.of("1780.00"), Money.of("1780.00"));
    }

    private static List<Money> reckoned(Map<LocalDate, Operator> since) {
        OperatorTimeline timeline = new OperatorTimeline(since);
        return new Reckoning(new Tables(), new NothingHeld(), () -> timeline)
                .of(List.of(paid(CHANGE.minusDays(1)), paid(CHANGE))).stream()
                        .map(LabourTax::incomeTax)
                        .toList();
    }

    private static DatedPayment paid(LocalDate day) {
        return new DatedPayment(day, new LabourPayment(WORKER, Money.of("60000.00")));
    }

    private static Operator operator(int index) {
        return new Operator("示例平台" + index, new UnifiedSocialCreditCode(Invented.enterpriseCode(index)));
    }

    /** The tables of 2026, as far as these payments reach. */
    private static final class Tables implements TaxTables {

        private static final LabourTaxRules RULES = new LabourTaxRules(
                new WithholdingRules(
                        new BigDecimal("0.20"),
                        Money.of("5000.00"),
                        GapMonthPolicy.SKIP,
                        IncomeBasis.GROSS_LESS_VAT,
                        new RateSchedule(List.of(
                                new Bracket(Money.of("36000.00"), new BigDecimal("0.03"), Money.ZERO),
                                new Bracket(Money.of("144000.00"), new BigDecimal("0.10"), Money.of("2520.00")),
                                new Bracket(null, new BigDecimal("0.20"), Money.of("16920.00"))))),
                new VatRules(
                        Money.of("100000.00"),
                        ThresholdBasis.SALES_WITHOUT_TAX,
                        false,
                        new BigDecimal("0.01"),
                        List.of()),
                Money.of("5000000.00"));

        @Override
        public LabourTaxRules labour(LocalDate day) {
            return RULES;
        }

        @Override
        public Map<LocalDate, LabourTaxRules> labour(Collection<LocalDate> days) {
            return Map.of();
        }

        @Override
        public Map<LocalDate, String> labourSources(Collection<LocalDate> days) {
            return Map.of();
        }

        @Override
        public BusinessIncomeRules businessIncome(LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<TaxParameter> parameters() {
            return List.of();
        }
    }

    /** Nobody was paid before. */
    private static final class NothingHeld implements HeldMonthMapper {

        @Override
        public void queueOn(String platform, Collection<Long> risingWorkerIds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<HeldMonthRow> since(String platform, String from, Collection<Long> workerIds) {
            return List.of();
        }

        @Override
        public List<HeldMonthRow> ofAllAgents(long workerId) {
            return List.of();
        }

        @Override
        public List<StillDue> stillDue() {
            return List.of();
        }

        @Override
        public List<HeldMonthRow> over(String regionPrefix, int limit) {
            return List.of();
        }

        @Override
        public void standsIn(String platform, long workerId, String month, String city) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<HeldMonthRow> overOf(long workerId, String month) {
            return List.of();
        }

        @Override
        public Optional<String> cityOver(long workerId, String month) {
            return Optional.empty();
        }

        @Override
        public List<String> agentsOver(long workerId, String month) {
            return List.of();
        }

        @Override
        public void keep(String platform, Collection<HeldMonthRow> rows) {
            throw new UnsupportedOperationException();
        }
    }
}
