package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import org.junit.jupiter.api.Test;

/** V04: buyer and seller are the contracting parties. */
class InvoicePartiesDifferTest {

    private static final AskedIndicator V04 = AskedIndicator.of("V04");

    @Test
    void anotherBuyerHits() {
        V04.hits(aMatchedRecord()
                        .with("invoices[0].buyer.code", "91990000MA0000002E")
                        .with("invoices[0].buyer.name", "示例他人有限公司"))
                .of(Severity.CRITICAL, SixTrue.INVOICE)
                .chinese(
                        "发票 26992000000000000001 的购买方为“示例他人有限公司”（91990000MA0000002E），应为“示例鲜达供应链有限公司”（91990000MA0000001B）。")
                .english(
                        "The buyer of invoice 26992000000000000001 is 示例他人有限公司 (91990000MA0000002E); it must be 示例鲜达供应链有限公司 (91990000MA0000001B).");
    }

    @Test
    void anotherSellerHits() {
        V04.hits(aMatchedRecord().with("invoices[0].seller.code", "91990000MA0000002E"))
                .of(Severity.CRITICAL, SixTrue.INVOICE)
                .chinese(
                        "发票 26992000000000000001 的销售方为“示例镇张某配送服务部”（91990000MA0000002E），应为“示例镇张某配送服务部”（92990000MA0000003E）。")
                .english(
                        "The seller of invoice 26992000000000000001 is 示例镇张某配送服务部 (91990000MA0000002E); it must be 示例镇张某配送服务部 (92990000MA0000003E).");
    }

    @Test
    void withoutACodeTheNameDecides() {
        V04.hits(aMatchedRecord().with("invoices[0].buyer.code", null).with("invoices[0].buyer.name", "示例他人有限公司"))
                .of(Severity.CRITICAL, SixTrue.INVOICE)
                .chinese("发票 26992000000000000001 的购买方为“示例他人有限公司”（无代码），应为“示例鲜达供应链有限公司”。")
                .english(
                        "The buyer of invoice 26992000000000000001 is 示例他人有限公司 (without a code); it must be 示例鲜达供应链有限公司.");
    }

    @Test
    void theSameCodeUnderAVariantOfTheNameDoesNot() {
        V04.doesNotHit(aMatchedRecord().with("invoices[0].buyer.name", "示例鲜达供应链"));
    }
}
