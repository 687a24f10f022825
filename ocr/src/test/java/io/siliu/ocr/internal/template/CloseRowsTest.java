package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import org.junit.jupiter.api.Test;

/** Forms with little room between their rows: each label says what stands beside it, not what the one below begins with. */
class CloseRowsTest {

    private static final double ROW = 17;

    private static String value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value).orElse("nothing");
    }

    /** 账号 over 户名 is no 账户户名 with a letter misread. */
    @Test
    void twoLabelsOneBelowTheOtherAreNotOneThatWasMisread() {
        Draft draft = new PrintedPages()
                .print(200, 20, 16, "网上银行电子回单")
                .print(20, 60, "回单编号：02260305101530ABCD")
                .print(80, 80, "账号")
                .print(140, 80, "99820045764453412")
                .print(360, 80, "账号")
                .print(420, 80, "9900001638538617539")
                .print(20, 80 + ROW, "付款方")
                .print(80, 80 + ROW, "户名")
                .print(140, 80 + ROW, "示例嘉昌丰珠物流有限公司")
                .print(300, 80 + ROW, "收款方")
                .print(360, 80 + ROW, "户名")
                .print(420, 80 + ROW, "示例彭庆波")
                .print(80, 80 + 2 * ROW, "开户行")
                .print(140, 80 + 2 * ROW, "示例招财银行营业部")
                .print(360, 80 + 2 * ROW, "开户行")
                .print(420, 80 + 2 * ROW, "示例农村信用银行开发区支行")
                .print(20, 150, "金额（小写）")
                .print(140, 150, "1,234.56")
                .print(20, 170, "交易时间")
                .print(140, 170, "2026-03-05 10:15:30")
                .recognised()
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(value(draft, FieldNames.PAYER_ACCOUNT)).isEqualTo("99820045764453412");
        assertThat(value(draft, FieldNames.PAYEE_ACCOUNT)).isEqualTo("9900001638538617539");
    }

    @Test
    void aLabelThatBeginsAsAMarkDoesIsNoSideOfWhatStandsAboveIt() {
        Draft draft = new PrintedPages()
                .print(200, 20, 16, "转账电子回单")
                .print(20, 60, "回单编号：20260305990011223344")
                .print(20, 80, "付款方")
                .print(80, 80, "账户名")
                .print(160, 80, "示例旋汇丰江商贸有限公司")
                .print(80, 100, "账号")
                .print(160, 100, "991749736020938701")
                .print(20, 120, "收款方")
                .print(80, 120, "账户名")
                .print(160, 120, "示例孙山田")
                .print(80, 140, "账号")
                .print(160, 140, "9900002217536069917")
                .print(80, 161, "开户机构")
                .print(160, 161, "示例城市商业银行营业部")
                .print(20, 198, "付款时间")
                .print(160, 198, "2026-03-05 10:15:30")
                .print(20, 218, "金额")
                .print(160, 218, "1,234.56")
                .recognised()
                .read();
        assertThat(value(draft, FieldNames.PAYEE_BANK)).isEqualTo("示例城市商业银行营业部");
        assertThat(draft.get(FieldNames.PAYER_BANK).filter(bank -> bank.ground() != Ground.LEARNED))
                .isEmpty();
    }
}
