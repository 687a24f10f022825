package io.siliu.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SamenessTests {

    @ParameterizedTest
    @CsvSource({
        "buyerName, 示例鑫源（集团）有限公司, 示例鑫源(集团)有限公司",
        "buyerName, 示例鑫源有限公司, 示例 鑫源 有限公司",
        "totalAmount, 1200.00, 1200",
        "transactionTime, 2026-09-07, 2026-09-07T10:15:30",
        "buyerTaxId, 91990000MADEMA019L, 91990000MADEMA019L"
    })
    void widthsBlanksAndTheHourDoNotCount(String field, String expected, String read) {
        assertThat(Sameness.same(field, expected, read)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "buyerName, 示例汉唐有限公司, 示例汊唐有限公司",
        "totalAmount, 1200.00, 1200.10",
        "totalAmount, 1200.00, -1200.00",
        "transactionTime, 2026-09-07, 2026-09-01T10:15:30",
        "issueDate, 2026-09-07, 2026-09-1",
        "buyerTaxId, 91990000MADEMA019L, 91990000MADEMA0191"
    })
    void everythingElseCounts(String field, String expected, String read) {
        assertThat(Sameness.same(field, expected, read)).isFalse();
    }
}
