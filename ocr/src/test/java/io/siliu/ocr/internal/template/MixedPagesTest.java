package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * One file of several papers: each is read for itself. A page without a kind goes on with the paper before it where it says so or is of
 * its body, and is something by itself where it begins as papers do.
 */
class MixedPagesTest {

    private static PrintedPages contract(PrintedPages pages) {
        return pages.print(200, 40, 16, "灵活用工合作协议")
                .print(40, 80, "合同编号: HT2026-0017")
                .print(40, 100, "甲方: 示例餐饮管理有限公司")
                .print(40, 120, "乙方: 示例田长风")
                .print(40, 140, "签订日期: 2026年3月1日");
    }

    private static PrintedPages front(PrintedPages pages) {
        return pages.print(40, 40, "姓名 示例田长风")
                .print(40, 70, "性别 男")
                .print(40, 100, "出生 1985年7月26日")
                .print(40, 130, "住址 示例市演示区样张路21号")
                .print(40, 200, "公民身份号码 990000198507260211");
    }

    private static PrintedPages back(PrintedPages pages) {
        return pages.print(40, 400, "中华人民共和国")
                .print(40, 420, "居民身份证")
                .print(40, 450, "签发机关 示例市公安局演示分局")
                .print(40, 480, "有效期限 2020.01.05-2040.01.05");
    }

    private static List<DocumentKind> kinds(List<Draft> drafts) {
        return drafts.stream().map(Draft::kind).toList();
    }

    private static String value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value).orElse("");
    }

    @Test
    void papers_of_different_kinds_come_apart_at_their_pages() {
        PrintedPages pages = contract(new PrintedPages()).nextPage().print(40, 40, "第八条 争议由双方协商解决");
        List<Draft> drafts = front(pages.nextPage()).readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.CONTRACT, DocumentKind.ID_CARD_FRONT);
        assertThat(value(drafts.get(0), FieldNames.CONTRACT_NUMBER)).isEqualTo("HT2026-0017");
        assertThat(value(drafts.get(1), FieldNames.ID_NUMBER)).isEqualTo("990000198507260211");
    }

    @Test
    void two_cards_on_two_pages_are_two_cards() {
        List<Draft> drafts = front(front(new PrintedPages()).nextPage()).readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.ID_CARD_FRONT, DocumentKind.ID_CARD_FRONT);
    }

    @Test
    void both_sides_of_a_card_on_one_sheet_are_both_read() {
        List<Draft> drafts = back(front(new PrintedPages())).readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.ID_CARD_FRONT, DocumentKind.ID_CARD_BACK);
        assertThat(value(drafts.get(0), FieldNames.NAME)).isEqualTo("示例田长风");
        assertThat(value(drafts.get(1), FieldNames.VALID_TO)).isEqualTo("2040-01-05");
    }

    @Test
    void an_empty_form_in_the_annex_stays_with_its_contract() {
        PrintedPages pages = contract(new PrintedPages())
                .nextPage()
                .print(200, 40, 16, "结算单")
                .print(40, 80, "收款人:")
                .print(40, 100, "实付金额:");
        assertThat(kinds(pages.readAll())).containsExactly(DocumentKind.CONTRACT);
    }

    private static PrintedPages invoice(PrintedPages pages) {
        return pages.print(200, 40, 18, "电子发票（普通发票）")
                .print(420, 40, "发票号码: 26990671147182268048")
                .print(420, 56, "开票日期: 2026年09月12日")
                .print(40, 80, "购买方名称: 示例云骑即时配送有限公司")
                .print(320, 80, "销售方名称: 示例罗东升配送服务部")
                .print(60, 240, "合计 ¥921.68 ¥9.22")
                .print(40, 262, "价税合计 （小写）¥930.90");
    }

    private static PrintedPages letter(PrintedPages pages) {
        return pages.print(220, 40, 16, "车辆停放情况说明")
                .print(40, 80, "各位住户请将车辆停放在划线的车位之内，不得占用消防通道和绿地。")
                .print(40, 100, "备注: 已登记的车辆编号为 20260908 起");
    }

    private static PrintedPages licence(PrintedPages pages) {
        return pages.print(220, 40, 20, "营业执照")
                .print(40, 80, "统一社会信用代码: 92990000MA4QBUFG6C")
                .print(40, 100, "名称: 示例罗东升配送服务部")
                .print(40, 120, "经营者: 示例罗东升")
                .print(40, 140, "登记机关: 示例市市场监督管理局");
    }

    @Test
    void a_letter_behind_an_invoice_is_no_part_of_it() {
        List<Draft> drafts = letter(invoice(new PrintedPages()).nextPage()).readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.DIGITAL_INVOICE, DocumentKind.OTHER);
        assertThat(drafts.get(0).get(FieldNames.REMARK))
                .as("a label of the letter")
                .isEmpty();
        assertThat(drafts.get(0).pages()).containsExactly(1);
        assertThat(drafts.get(1).pages()).containsExactly(2);
    }

    /** Recognition lost its title, and most of its labels. */
    @Test
    void a_faint_paper_behind_an_invoice_lends_it_nothing() {
        List<Draft> drafts = invoice(new PrintedPages())
                .nextPage()
                .print(40, 80, "备注: 配送服务费结清")
                .print(40, 100, "经办 示例王明 复核 示例孙志强")
                .print(40, 120, "打印 2026 第一柜台")
                .recognised()
                .readAll();
        assertThat(drafts).hasSize(2);
        assertThat(drafts.get(0).candidates().values()).allMatch(value -> value.page() == 1);
        assertThat(drafts.get(1).pages()).containsExactly(2);
    }

    @Test
    void prose_behind_an_invoice_is_neither_read_with_it_nor_asked_about() {
        List<Draft> drafts = invoice(new PrintedPages())
                .nextPage()
                .print(40, 80, "备注: 本发票由平台代为开具，如有疑问请联系客服，感谢您的支持与配合。")
                .readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.DIGITAL_INVOICE);
        assertThat(drafts.get(0).get(FieldNames.REMARK)).isEmpty();
    }

    /** The number of a telephone alone makes no paper of it. */
    @Test
    void notes_with_a_telephone_behind_an_invoice_are_not_asked_about() {
        List<Draft> drafts = invoice(new PrintedPages())
                .nextPage()
                .print(40, 80, "本发票由平台代为开具，如有疑问请致电客服热线 4008895588，感谢您的支持。")
                .readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.DIGITAL_INVOICE);
    }

    @Test
    void nothing_goes_on_with_a_licence() {
        List<Draft> drafts = letter(licence(new PrintedPages()).nextPage()).readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.BUSINESS_LICENCE, DocumentKind.OTHER);
    }

    @Test
    void a_voucher_behind_a_contract_is_a_paper_of_its_own() {
        List<Draft> drafts = contract(new PrintedPages())
                .nextPage()
                .print(200, 40, 16, "转账凭证")
                .print(40, 80, "会计科目")
                .print(40, 100, "付款人账号: 990012345678901234")
                .print(40, 120, "收款人账号: 990098765432109876")
                .readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.CONTRACT, DocumentKind.OTHER);
    }

    /** It is bound with the contract, and what it says is said of something else. */
    @Test
    void the_day_of_a_promise_behind_a_contract_is_not_certain() {
        Draft draft = new PrintedPages()
                .print(200, 40, 16, "灵活用工合作协议")
                .print(40, 80, "合同编号: HT2026-0017")
                .print(40, 100, "甲方: 示例餐饮管理有限公司")
                .print(40, 120, "乙方: 示例田长风")
                .nextPage()
                .print(200, 40, 16, "廉洁承诺书")
                .print(40, 80, "本人承诺不向对方工作人员赠送礼金和有价证券。")
                .print(40, 100, "签订日期: 2026年3月9日")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.CONTRACT);
        assertThat(draft.get(FieldNames.SIGNED_ON).isEmpty() || draft.doubted().contains(FieldNames.SIGNED_ON))
                .isTrue();
        assertThat(draft.doubted()).doesNotContain(FieldNames.CONTRACT_NUMBER);
    }

    @Test
    void an_order_that_prints_the_number_of_the_contract_goes_on_with_it() {
        List<Draft> drafts = contract(new PrintedPages())
                .nextPage()
                .print(200, 40, 16, "费用付款确认单")
                .print(40, 80, "合同编号: HT2026-0017")
                .print(40, 100, "预计数量 1200 单，含税单价 6.50 元，以验收数量为准")
                .readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.CONTRACT);
    }

    /** Nearly all that is filed because of a contract quotes its number. */
    @Test
    void what_proves_a_payment_and_quotes_the_number_of_the_contract_is_no_part_of_it() {
        for (String title : List.of("收款收据", "付款凭证", "费用报销单", "结算清单")) {
            List<Draft> drafts = contract(new PrintedPages())
                    .nextPage()
                    .print(200, 40, 16, title)
                    .print(40, 80, "依据 HT2026-0017 所列服务清单")
                    .print(40, 100, "交款账号: 990012345678901234")
                    .print(40, 120, "人民币 ¥8,000.00 已经收讫")
                    .readAll();
            assertThat(drafts).as(title).hasSize(2);
            assertThat(drafts.get(0).pages()).as(title).containsExactly(1);
        }
    }

    @Test
    void a_list_of_the_services_goes_on_with_the_contract() {
        Draft draft = contract(new PrintedPages())
                .nextPage()
                .print(200, 40, 16, "服务清单")
                .print(40, 80, "配送 1200 单 单价 6.50 元 合计 ¥7,800.00")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.CONTRACT);
        assertThat(draft.pages()).containsExactly(1, 2);
    }

    @Test
    void a_claim_that_quotes_the_number_of_an_invoice_lends_it_no_sum() {
        List<Draft> drafts = invoice(new PrintedPages())
                .nextPage()
                .print(200, 40, 16, "费用报销单")
                .print(40, 80, "票号 26990671147182268048 附件 3 张")
                .print(40, 100, "总计 ¥1,930.90")
                .readAll();
        assertThat(drafts).hasSize(2);
        assertThat(value(drafts.get(0), FieldNames.TOTAL_AMOUNT)).isEqualTo("930.90");
    }

    @Test
    void the_list_of_the_goods_goes_on_with_the_invoice() {
        Draft draft = invoice(new PrintedPages())
                .nextPage()
                .print(200, 40, 16, "销售货物或者提供应税劳务清单")
                .print(40, 80, "所属发票号码: 26990671147182268048")
                .print(40, 100, "配送服务 1 921.68 9.22")
                .read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.DIGITAL_INVOICE);
        assertThat(draft.pages()).containsExactly(1, 2);
    }

    private static PrintedPages second(String numbered) {
        return invoice(new PrintedPages())
                .nextPage()
                .print(40, 80, numbered)
                .print(40, 100, "配送 1,200 单 7,800.00 结清")
                .print(40, 120, "仓储 30 日 1,500.00 结清")
                .print(40, 140, "装卸 12 次 600.00 未结");
    }

    @Test
    void the_number_of_a_page_is_none_of_a_day() {
        assertThat(second("2/2").readAll()).hasSize(1);
        assertThat(second("11/30").readAll()).as("a day").hasSize(2);
        assertThat(second("2/1").readAll()).as("a day").hasSize(2);
    }

    private static boolean isSumBelieved(String behind) {
        PrintedPages pages = contract(new PrintedPages()).nextPage().print(40, 80, behind);
        Draft draft = new Draft(DocumentKind.CONTRACT, Source.PDF_TEXT);
        draft.put(new Candidate(FieldNames.AMOUNT, "7800.00", 1, 1, null, null, true, List.of(), Ground.LABEL));
        new MixedPages.Paper(pages.text(), Told.surely(DocumentKind.CONTRACT), Set.of(2)).doubted(draft);
        return draft.get(FieldNames.AMOUNT).orElseThrow().ground() == Ground.LABEL;
    }

    /** What was added up over pages carries the place of its first row. */
    @Test
    void a_sum_may_be_of_the_figures_of_a_page_that_only_follows() {
        assertThat(isSumBelieved("装卸 12 次 600.00")).isFalse();
        assertThat(isSumBelieved("本人承诺不向对方工作人员赠送礼金和有价证券。")).isTrue();
    }

    @Test
    void a_contract_goes_on_behind_its_cover() {
        PrintedPages cover = new PrintedPages().print(200, 200, 28, "灵活用工合作协议");
        List<Draft> drafts = contract(cover.nextPage()).readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.CONTRACT);
        assertThat(drafts.get(0).pages()).containsExactly(1, 2);
    }

    @Test
    void what_lies_before_an_invoice_is_no_part_of_it() {
        List<Draft> drafts = invoice(letter(new PrintedPages()).nextPage()).readAll();
        assertThat(kinds(drafts)).containsExactly(DocumentKind.OTHER, DocumentKind.DIGITAL_INVOICE);
        assertThat(drafts.get(1).get(FieldNames.REMARK)).isEmpty();
    }
}
