package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The moment of a transaction is put together of what a receipt says of it, and of nothing else. */
class TransactionMomentTest {

    private static final String RECEIPT = """
        示例银行电子回单
        回单编号：6675694492030618
        付款人户名：示例云骑即时配送有限公司
        付款人账号：991993288470839166
        收款人户名：示例罗东升
        收款人账号：9900006074708418976
        金额：1,234.56
        """;

    @Test
    void theTimeInACellOfItsOwnIsThatOfTheDay() {
        assertThat(moment("交易日期：2026-03-16    交易时间：09:42:18")).contains("2026-03-16T09:42:18");
    }

    @Test
    void theBanksStampTellsTheTimeOfItsDay() {
        assertThat(moment("记账日期：2026-03-16    时间戳：2026-03-16-09.42.18.337105")).contains("2026-03-16T09:42:18");
    }

    @Test
    void aStampOfAnotherDaySaysNothingOfThisOne() {
        assertThat(moment("记账日期：2026-03-16    时间戳：2026-03-17-09.42.18.337105")).contains("2026-03-16");
    }

    @Test
    void theTimeOfPrintingIsNotThatOfTheTransaction() {
        assertThat(moment("交易日期：2026-03-16    打印时间：10:15:00")).contains("2026-03-16");
    }

    @Test
    void aDayWithoutALabelKeepsTheTimeBehindIt() {
        assertThat(moment("2026-03-16 09:42:18")).contains("2026-03-16T09:42:18");
    }

    @Test
    void aTimeThatIsPaintedOverIsWorthNoMoreBesideADayThatIsNot() {
        Draft draft = PrintedPages.typed(RECEIPT + "交易日期：2026-03-16    交易时间：09:42:18")
                .hidden("4")
                .read();
        Candidate moment = draft.get(FieldNames.TRANSACTION_TIME).orElseThrow();
        assertThat(moment.value()).isEqualTo("2026-03-16T09:42:18");
        assertThat(moment.reliability()).isLessThan(1);
    }

    private static Optional<String> moment(String line) {
        Draft draft = PrintedPages.typed(RECEIPT + line).read();
        return draft.get(FieldNames.TRANSACTION_TIME).map(Candidate::value);
    }
}
