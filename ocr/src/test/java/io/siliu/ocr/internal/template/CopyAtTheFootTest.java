package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a copy is called below its paper begins no other paper; a receipt below a receipt does. */
class CopyAtTheFootTest {

    private static final String RECEIPT = """
        示例银行电子回单
        回单编号：%s
        付款人户名：示例云骑即时配送有限公司
        付款人账号：991993288470839166
        收款人户名：示例罗东升
        收款人账号：9900006074708418976
        交易日期：2026-03-16
        金额：1,234.56
        """;

    @Test
    void theNameOfACopyBeginsNoPaper() {
        String paper = RECEIPT.formatted("6675694492030618") + "经办 9999    第 1 联 客户回单";
        assertThat(PrintedPages.typed(paper).readAll()).hasSize(1);
    }

    @Test
    void aReceiptBelowAnotherIsAPaperOfItsOwn() {
        String papers = RECEIPT.formatted("6675694492030618") + RECEIPT.formatted("6675694492030619");
        assertThat(PrintedPages.typed(papers).readAll()).hasSize(2);
    }
}
