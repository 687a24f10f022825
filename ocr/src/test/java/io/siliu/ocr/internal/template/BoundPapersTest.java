package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.BoundPapers.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Scanned pages, one after the other as they are recognised. */
class BoundPapersTest {

    private final BoundPapers bound = new BoundPapers(Source.OCR);

    private static PageText contract() {
        return new PrintedPages()
                .print(200, 40, 16, "灵活用工合作协议")
                .print(40, 80, "合同编号: HT2026-0017")
                .print(40, 100, "甲方: 示例餐饮管理有限公司")
                .print(40, 120, "乙方: 示例田长风")
                .recognised()
                .text();
    }

    private static PageText receipt(String number) {
        return new PrintedPages()
                .print(200, 40, 16, "示例城市商业银行电子回单")
                .print(40, 80, "回单编号: " + number)
                .print(40, 100, "付款人名称: 示例云骑即时配送有限公司")
                .print(40, 120, "付款人账号: 99000020020000000026")
                .print(40, 140, "收款人名称: 示例孙志强")
                .print(40, 160, "交易金额（小写）: 1,013.04元")
                .recognised()
                .text();
    }

    private static PageText words(String words) {
        return new PrintedPages().print(40, 80, words).recognised().text();
    }

    @Test
    void eachReceiptOfAStackBeginsAnother() {
        assertThat(bound.next(receipt("HD6158210533917772"), false)).isEqualTo(Step.BEGINS);
        assertThat(bound.next(receipt("HD6158210533917773"), false)).isEqualTo(Step.BEGINS);
        assertThat(bound.next(words("经办 示例王明 复核 示例孙志强 打印 2026 第一柜台 示例网点"), false))
                .as("a faint one")
                .isEqualTo(Step.BEGINS);
    }

    /** The contract goes on behind a photograph. */
    @Test
    void aPageWithoutWordsIsSomethingByItself() {
        assertThat(bound.next(contract(), false)).isEqualTo(Step.BEGINS);
        assertThat(bound.next(words("工地"), true)).isEqualTo(Step.BESIDE);
        assertThat(bound.next(words("第八条 争议由双方协商解决，协商不成的，向甲方所在地人民法院起诉。"), false))
                .isEqualTo(Step.GOES_ON);
    }

    @Test
    void theLastPageOfAContractMayHaveFewWords() {
        bound.next(contract(), false);
        assertThat(bound.next(words("甲方（盖章） 乙方（签字）"), true)).isEqualTo(Step.GOES_ON);
    }

    @Test
    void aPictureBehindAReceiptIsSomethingByItselfAndAFewSpecksAreNot() {
        bound.next(receipt("HD6158210533917772"), false);
        assertThat(bound.next(words("示例 银行 柜台"), true)).isEqualTo(Step.BESIDE);
        assertThat(bound.next(words("示例 银行 柜台"), false)).isEqualTo(Step.SAYS_NOTHING);
    }

    @Test
    void pagesThatAPersonSaysAreOnePaperGoOnAndNoOtherIsReadWithThem() {
        ToldPaper told = new ToldPaper(DocumentKind.CONTRACT, page -> page > 1);

        List<Step> steps = told.during(() -> IntStream.rangeClosed(1, 3)
                .mapToObj(BoundPapersTest::titledPage)
                .map(page -> bound.next(page, false))
                .toList());

        assertThat(steps).containsExactly(Step.SAYS_NOTHING, Step.BEGINS, Step.GOES_ON);
    }

    private static PageText titledPage(int number) {
        PrintedPages pages = new PrintedPages();
        for (int page = 1; page < number; page++) {
            pages.nextPage();
        }
        return pages.print(200, 40, 16, "示例城市商业银行电子回单")
                .print(40, 80, "回单编号: HD615821053391777" + number)
                .print(40, 100, "付款人名称: 示例云骑即时配送有限公司")
                .recognised()
                .text();
    }
}
