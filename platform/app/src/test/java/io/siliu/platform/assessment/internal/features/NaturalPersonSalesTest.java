package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Five million in twelve months (F14) are sales, without VAT, of a natural person, to whom the money went. */
@SiliuTest
@Import(Town.class)
class NaturalPersonSalesTest extends FeatureTest {

    private static final int FIRM = 8_509;
    /** A natural person in January, a sole proprietor from February on. */
    private static final int WORKER = 954;

    private static final LocalDate PAID = LocalDate.of(2026, 1, 20);
    private static final LocalDate REFUSED = LocalDate.of(2026, 1, 21);
    private static final LocalDate AS_PROPRIETOR = LocalDate.of(2026, 2, 10);

    NaturalPersonSalesTest(BeanFactory beans) {
        super(beans);
    }

    @Test
    void neitherABusinessNorAnUnpaidLineNorTheVatCounts() {
        town.worker(WORKER);
        long firm = town.enterprise(FIRM, EngagementModel.SUBCONTRACT);
        book(firm, PAID, Town.line("SALES-1", "", WORKER, "10100.00"));
        book(firm, REFUSED, Town.line("SALES-2", "", WORKER, "20200.00"));
        book(firm, AS_PROPRIETOR, Town.line("SALES-3", "", WORKER, "60000.00"));
        long last = line(firm, WORKER, AS_PROPRIETOR);
        assertThat(signals(last, AS_PROPRIETOR).payout().twelveMonthTotal().value())
                .isEqualTo(Money.of("30000.00"));

        database.sql("""
                        INSERT INTO settlement_withholding_step
                            (enterprise_id, line_id, step, worker_id, payout_id, cause, gross, income, income_tax, vat,
                             surcharges, at, retention_class)
                        VALUES (?, ?, 1, ?, 1, 'REFUSED', -20200, -20200, 0, 0, 0, NOW(6), 'TAX')
                        """)
                .params(firm, line(firm, WORKER, REFUSED), worker(WORKER))
                .update();

        assertThat(signals(last, AS_PROPRIETOR).payout().twelveMonthTotal().value())
                .isEqualTo(Money.of("10000.00"));
    }
}
