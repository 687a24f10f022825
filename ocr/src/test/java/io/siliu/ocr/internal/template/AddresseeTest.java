package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** Whom a bank writes to is the side whose account it speaks of. */
class AddresseeTest {

    private static Draft read(String sentence) {
        return PrintedPages.typed("示例城市商业银行\n致：示例云骑即时配送有限公司\n" + sentence + "\n金额：1,234.56元\n交易日期：2026-03-05")
                .readAs(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void whoseAccountIsDebitedPays() {
        Draft draft = read("下列款项已自贵公司账户扣付：");
        assertThat(draft.get(FieldNames.PAYER_NAME).orElseThrow().value()).isEqualTo("示例云骑即时配送有限公司");
        assertThat(draft.doubted()).contains(FieldNames.PAYER_NAME);
        assertThat(draft.get(FieldNames.PAYEE_NAME)).isEmpty();
    }

    @Test
    void whoseAccountIsCreditedIsPaid() {
        Draft draft = read("下列款项已存入贵公司账户：");
        assertThat(draft.get(FieldNames.PAYEE_NAME).orElseThrow().value()).isEqualTo("示例云骑即时配送有限公司");
        assertThat(draft.get(FieldNames.PAYER_NAME)).isEmpty();
    }

    @Test
    void whereBothOrNeitherIsSaidNobodyIsNamed() {
        assertThat(read("款项已自贵公司账户扣付，手续费已退入贵公司账户。").get(FieldNames.PAYER_NAME)).isEmpty();
        assertThat(read("下列交易已处理完毕：").get(FieldNames.PAYER_NAME)).isEmpty();
    }

    @Test
    void whoseAccountPaidSomebodyElseIsNotPaid() {
        Draft draft = read("您的账户6222021234567890123于2026年3月5日向示例李华转账1013.04元，款项已到账。");
        assertThat(draft.get(FieldNames.PAYEE_ACCOUNT)).isEmpty();
    }
}
