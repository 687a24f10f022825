package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Peers of whom nobody is left in a month, as where a batch was withdrawn, are compared with nobody any more. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VanishedPeersTest extends FeatureTest {

    private static final int FIRM = 8_577;
    private static final int WORKER = 2_910;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String MONTH = "2026-03";
    private static final String GONE = "NOBODYS";

    private long firm;

    VanishedPeersTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void aLineIsBooked() {
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(WORKER);
        book(firm, DAY, Town.line("VANISHED", "", WORKER, "600.00"));
    }

    @Test
    void theNextCountOfTheMonthLeavesThemOut() {
        computed(line(firm, WORKER), DAY);
        database.sql("""
                INSERT INTO peer_income (work_month, occupation, city, workers, median, top, counted_at)
                VALUES (?, ?, '990100', 40, 9000, 9900, NOW(6))
                """).params(MONTH, GONE).update();
        database.sql("""
                INSERT INTO unit_price (work_month, occupation, city, unit, workers, median, counted_at)
                VALUES (?, ?, '990100', 'PIECE', 40, 2, NOW(6))
                """).params(MONTH, GONE).update();
        assertThat(database.sql("UPDATE peer_count SET line_count = line_count + 100 WHERE work_month = ?")
                        .param(MONTH)
                        .update())
                .as("a hundred lines more than are booked by now")
                .isEqualTo(1);

        assertThat(computed(line(firm, WORKER), DAY).broken()).isEmpty();

        assertThat(left("peer_income", GONE)).isZero();
        assertThat(left("unit_price", GONE)).isZero();
        assertThat(left("peer_income", "RIDER")).as("those who are left").isPositive();
    }

    private int left(String table, String occupation) {
        return database.sql("SELECT COUNT(*) FROM " + table + " WHERE work_month = ? AND occupation = ?")
                .params(MONTH, occupation)
                .query(Integer.class)
                .single();
    }
}
