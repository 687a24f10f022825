package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a bank numbers its own act by is the receipt's number; what its customer ordered it by is not. */
class CustomersNumberTest {

    private static Draft read(String numbers) {
        return PrintedPages.typed("借记通知\n" + numbers + """

                起息日：2026-03-05
                付款人：示例云骑即时配送有限公司
                付款账号：996400148678
                收款人：示例罗东升
                收款账号：9900006074708418976
                付款金额：CNY 1,234.56
                """).readAs(DocumentKind.BANK_RECEIPT);
    }

    private static Optional<String> number(Draft draft) {
        return draft.get(FieldNames.RECEIPT_NUMBER).map(Candidate::value);
    }

    @Test
    void theBanksOwnNumberGoesBeforeItsCustomers() {
        assertThat(number(read("我行编号：PAYH1ZZK5BA3U4\n客户参考号：3300683315"))).contains("PAYH1ZZK5BA3U4");
        assertThat(number(read("客户参考号：3300683315\n我行参考号：PAYH1ZZK5BA3U4"))).contains("PAYH1ZZK5BA3U4");
    }

    @Test
    void theCustomersAloneIsDoubted() {
        Draft draft = read("客户参考号：3300683315");
        assertThat(number(draft)).contains("3300683315");
        assertThat(draft.get(FieldNames.RECEIPT_NUMBER).orElseThrow().ground()).isEqualTo(Ground.LOOSE_LABEL);
    }

    /** The mark that forms in pads print before their number. */
    @Test
    void theNumberOfAFormStandsBehindItsMark() {
        Draft draft = read("№ 26230812");
        assertThat(number(draft)).contains("26230812");
        assertThat(draft.get(FieldNames.RECEIPT_NUMBER).orElseThrow().ground()).isEqualTo(Ground.LOOSE_LABEL);
    }
}
