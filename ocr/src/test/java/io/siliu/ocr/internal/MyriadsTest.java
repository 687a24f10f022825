package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted in ten thousands is never read without them. */
class MyriadsTest {

    @ParameterizedTest
    @CsvSource({
        "1.2万元, 12000.00",
        "人民币1.2345万元整, 12345.00",
        "¥ 35 万元, 350000.00",
        "'1,200.5万元', 12005000.00",
        "0.8万, 8000.00",
    })
    void sumsAreWrittenOut(String printed, String sum) {
        assertThat(Values.money(printed)).contains(sum);
    }

    @ParameterizedTest
    @CsvSource({"3.5万次播放", "2万人次", "3万5千元"})
    void whatCountsOtherThingsIsNoSum(String printed) {
        assertThat(Values.money(printed)).isEmpty();
    }

    @Test
    void aSumBehindSuchACountIsRead() {
        assertThat(Values.money("3.5万次播放 1,300.00元")).contains("1300.00");
    }

    @Test
    void countsAreWrittenOut() {
        assertThat(Myriads.inOnes("1.2万单")).isEqualTo("12000单");
        assertThat(Myriads.inOnes("126单")).isEqualTo("126单");
    }

    @Test
    void aCountThatGoesOnIsNoneThatIsRead() {
        assertThat(Myriads.goesOn("1万2千单")).isTrue();
        assertThat(Myriads.goesOn(Myriads.inOnes("1.2万单"))).isFalse();
    }

    @Test
    void aDayIsReadDigitByDigitToo() {
        assertThat(Values.date("二〇二六年一一月一五日")).contains("2026-11-15");
        assertThat(Values.date("二〇二六年三月三一日")).contains("2026-03-31");
        assertThat(Values.date("二〇二六年十二月二十六日")).contains("2026-12-26");
    }
}
