package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One file of several papers: each is read for itself, and pages without a kind stay with the paper before them. */
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
}
