package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** Where no word tells which side of an invoice a name or a number belongs to, a person looks. */
class UntoldSidesTest {

    private static final String BUYER = "示例云骑即时配送有限公司";
    private static final String SELLER = "示例罗东升配送服务部";
    private static final String SELLER_CODE = "92990000MA4QBUFG6C";

    private static PrintedPages head() {
        return new PrintedPages().print(60, 10, "示例增值税普通发票").print(10, 30, "发票代码：990022511001");
    }

    @Test
    void kindOfBuyerIsNoName() {
        Draft draft = head().print(10, 60, "抬头：企业")
                .print(10, 80, "名称：" + BUYER)
                .print(10, 120, "名称：" + SELLER)
                .readAs(DocumentKind.VAT_INVOICE);
        assertThat(draft.get(FieldNames.BUYER_NAME).map(Candidate::value)).contains(BUYER);
        assertThat(draft.doubted()).contains(FieldNames.BUYER_NAME, FieldNames.SELLER_NAME);
    }

    @Test
    void oneNumberBesideOneNamedSideIsDoubted() {
        Draft draft = head().print(10, 60, "购买方")
                .print(10, 75, "名称：" + BUYER)
                .print(10, 105, "名称：" + SELLER)
                .print(10, 125, "纳税人识别号：" + SELLER_CODE)
                .readAs(DocumentKind.VAT_INVOICE);
        assertThat(draft.get(FieldNames.BUYER_NAME).map(Candidate::value)).contains(BUYER);
        assertThat(draft.get(FieldNames.SELLER_NAME).map(Candidate::value)).contains(SELLER);
        assertThat(draft.doubted()).containsExactly(FieldNames.BUYER_TAX_ID);
    }
}
