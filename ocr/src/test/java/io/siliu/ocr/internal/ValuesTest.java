package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount is the whole run of its digits, or none; the time of a day is read to the second. */
class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"12.345.67", "12,345,67", "1,23", "12.345", "¥1.2.3", "10:15:30", "10:15"})
    void whatWouldHaveToBeCutIsNoAmount(String printed) {
        assertThat(Values.money(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¥12,345.67 | 12345.67",
                "人民币 930.9元 | 930.90",
                "-¥5.00 | -5.00",
                "¥ 1 234.50 | 1234.50",
                "100.00, 备注 | 100.00",
                "金额：88.00。 | 88.00"
            })
    void theFirstWholeAmountIsRead(String printed, String amount) {
        assertThat(Values.money(printed)).contains(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年4月28日 9时16分3秒, 2026-04-28T09:16:03",
        "2026年4月28日 9时6分, 2026-04-28T09:06:00",
        "2026-04-28 09:16:03, 2026-04-28T09:16:03",
        "2026-04-28 9:1, 2026-04-28",
    })
    void theTimeOfADayIsReadToTheSecond(String printed, String moment) {
        assertThat(Values.dateTime(printed)).contains(moment);
    }
}
