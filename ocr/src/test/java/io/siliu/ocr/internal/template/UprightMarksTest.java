package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.UprightMarks;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sides that are marked letter below letter, close to the cells beside them. */
class UprightMarksTest {

    private static PrintedPages form(String left, String right) {
        PrintedPages pages = new PrintedPages().print(180, 20, 14, "示例银行进账单");
        String[] labels = {"全　　称", "账　　号", "开户银行"};
        String[] payer = {"示例云骑即时配送有限公司", "991993288470839166", "示例城市商业银行长春分行"};
        String[] payee = {"示例罗东升", "9900006074708418976", "示例农商银行春城支行"};
        for (int at = 0; at < labels.length; at++) {
            double y = 60 + 22.0 * at;
            pages.print(20, y, left.substring(at, at + 1))
                    .print(36, y, labels[at])
                    .print(100, y, payer[at]);
            pages.print(260, y, right.substring(at, at + 1))
                    .print(276, y, labels[at])
                    .print(340, y, payee[at]);
        }
        return pages.print(20, 140, "金额：¥1,234.56").print(200, 140, "2026年03月05日");
    }

    @Test
    void tellWhoseTheCellsBesideThemAre() {
        Draft draft = form("出票人", "收款人").readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.PAYER_NAME).orElseThrow().value()).isEqualTo("示例云骑即时配送有限公司");
        assertThat(draft.get(FieldNames.PAYER_ACCOUNT).orElseThrow().value()).isEqualTo("991993288470839166");
        assertThat(draft.get(FieldNames.PAYEE_NAME).orElseThrow().value()).isEqualTo("示例罗东升");
        assertThat(draft.get(FieldNames.PAYEE_BANK).orElseThrow().value()).isEqualTo("示例农商银行春城支行");
    }

    @Test
    void otherLettersBelowEachOtherStayWhereTheyAre() {
        var text = form("第一联", "客户联").text();
        assertThat(UprightMarks.across(text, Set.of("出票人", "收款人"), Set.of())).isSameAs(text);
    }

    @Test
    void lettersThatBeginLabelsAreNoMark() {
        var text = new PrintedPages()
                .print(20, 60, "付款金额：1,234.56")
                .print(20, 82, "款项用途：配送服务费")
                .print(20, 104, "人民币大写：壹仟贰佰叁拾肆元伍角陆分")
                .text();
        assertThat(UprightMarks.across(text, Set.of("付款人"), Set.of("付款金额", "款项用途")))
                .isSameAs(text);
    }
}
