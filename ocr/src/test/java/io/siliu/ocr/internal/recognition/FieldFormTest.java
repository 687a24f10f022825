package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFormTest {

    @ParameterizedTest
    @CsvSource({"支付成功．,支付成功", "示例西塘焱隆食品（集团）有限公司：,示例西塘焱隆食品（集团）有限公司", "餐饮服务；理发服务。,餐饮服务；理发服务。"})
    void aSpeckBehindANameIsNoPartOfIt(String letters, String name) {
        assertThat(FieldForm.NAME.value(letters)).contains(name);
    }

    /** The number of a contract in a line of its own; an English name ends with the point of its last word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SL2025-74143,|SL2025-74143",
                "KJ-2026-0011．|KJ-2026-0011",
                "HT2026-7A、|HT2026-7A",
                "Shili Co., Ltd.|Shili Co., Ltd."
            })
    void aSpeckBehindANumberIsNoPartOfIt(String letters, String number) {
        assertThat(FieldForm.NAME.value(letters)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"2026年1月08日", "2026-01-8", "2026年 1 月 08 日"})
    void aDayThatLostADigitIsNone(String letters) {
        assertThat(FieldForm.DATE.value(letters)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026年1月8日,2026-01-08", "2026年01月08日,2026-01-08", "2026年1月18日,2026-01-18", "2026/11/8,2026-11-08"})
    void aDayWrittenInOneWayIsOne(String letters, String day) {
        assertThat(FieldForm.DATE.value(letters)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2023.11.26-2043.11.26,2043-11-26", "2023.11.26 - 长 期,长期", "长期,长期"})
    void theEndOfATermIsItsSecondDayOrTheWordsForNone(String letters, String last) {
        assertThat(FieldForm.LAST_DATE.value(letters)).contains(last);
    }

    /** A card that is good for life does not end on its first day. */
    @Test
    void theFirstDayIsNoEndWhereWordsAreMisread() {
        assertThat(FieldForm.LAST_DATE.value("2023.11.26-长朋")).isEmpty();
    }

    @Test
    void amountsKeepTheirPoint() {
        assertThat(FieldForm.MONEY.value("12.50")).contains("12.50");
    }

    /** A slip prints what it withholds with a sign, an invoice that takes another one back all its sums. */
    @Test
    void aSignIsAnAmountsOwnOnInvoicesAlone() {
        FieldForm onSlip = FieldForm.of(DocumentKind.PAYMENT_SLIP, amount("38.16"));
        FieldForm onInvoice = FieldForm.of(DocumentKind.DIGITAL_INVOICE, amount("38.16"));
        FieldForm below = FieldForm.of(DocumentKind.PAYMENT_SLIP, amount("-38.16"));
        assertThat(onSlip.value("-38.16")).hasValue("38.16");
        assertThat(onInvoice.value("-38.16")).hasValue("-38.16");
        assertThat(below.value("-38.16")).hasValue("-38.16");
    }

    private static Candidate amount(String value) {
        return new Candidate(FieldNames.TAX_AMOUNT, value, 0.99, 1, new Box(0, 0, 90, 20), null);
    }

    @Test
    void theSumOfASentenceIsTheLastOfWhatStandsBeforeIt() {
        for (String letters :
                List.of("3期1,234.56元", "2、1,234.56元", "5元，1,234.56元", "人民币1,234.56", "第2.50期 1,234.56元")) {
            assertThat(FieldForm.SUM_IN_TEXT.value(letters)).as(letters).hasValue("1234.56");
        }
        assertThat(FieldForm.SUM_IN_TEXT.value("服务费总额为")).isEmpty();
        assertThat(FieldForm.SUM_IN_TEXT.value("1,234")).isEmpty();
    }

    @Test
    void tenThousandsAreKeptWhateverIsLookedAtAgain() {
        assertThat(FieldForm.QUANTITY.value("1.2万单")).hasValue("12000");
        assertThat(FieldForm.QUANTITY.value("1万2千单")).isEmpty();
        assertThat(FieldForm.SUM_IN_TEXT.value("总金额人民币12.35万元")).hasValue("123500.00");
        assertThat(FieldForm.SUM_IN_TEXT.value("人民币1.2万元")).hasValue("12000.00");
    }
}
