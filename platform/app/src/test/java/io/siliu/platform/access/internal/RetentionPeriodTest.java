package io.siliu.platform.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 会计档案管理办法 art 14: the time begins on the first day after the fiscal year. */
class RetentionPeriodTest {

    private static final RetentionPeriod VOUCHERS = new RetentionPeriod(360, true, "会计档案管理办法");
    private static final LocalDate VOUCHER = LocalDate.of(2026, 3, 15);

    @Test
    void aVoucherOfMarchIsKeptToTheEndOfItsThirtiethYear() {
        assertThat(VOUCHERS.until(VOUCHER)).isEqualTo("2057-01-01");
        assertThat(VOUCHERS.upTo(LocalDate.of(2056, 12, 31))).isBefore(VOUCHER);
        assertThat(VOUCHERS.upTo(LocalDate.of(2057, 1, 1))).isEqualTo("2026-12-31");
    }

    @Test
    void whatCountsFromItsOwnDayEndsOnThatDay() {
        RetentionPeriod identity = new RetentionPeriod(36, false, "示例");
        assertThat(identity.until(VOUCHER)).isEqualTo("2029-03-15");
        assertThat(identity.upTo(LocalDate.of(2029, 3, 15))).isEqualTo(VOUCHER);
    }
}
