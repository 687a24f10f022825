package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** A name that a narrow column breaks is delivered whole, and doubted. */
class LinesOfNamesTest {

    private static PrintedPages list() {
        return new PrintedPages()
                .print(200, 10, "代发业务明细回单")
                .print(10, 40, "代发单位：示例云骑即时配送有限公司")
                .print(10, 70, "序号")
                .print(60, 70, "收款户名")
                .print(220, 70, "收款账号")
                .print(360, 70, "金额（元）")
                .print(10, 100, "1")
                .print(60, 94, "示例北湾市清水县盛佳淼设")
                .print(220, 100, "9900006074708418976")
                .print(360, 100, "1,234.56");
    }

    @Test
    void lineBelowThatEndsANameBelongsToIt() {
        Draft draft = list().print(60, 106, "计工作室").readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.PAYEE_NAME).map(Candidate::value)).contains("示例北湾市清水县盛佳淼设计工作室");
        assertThat(draft.doubted()).contains(FieldNames.PAYEE_NAME);
    }

    @Test
    void lineBelowThatEndsNoNameDoesNot() {
        Draft draft = list().print(60, 106, "成功入账").readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.PAYEE_NAME).map(Candidate::value)).contains("示例北湾市清水县盛佳淼设");
        assertThat(draft.doubted()).contains(FieldNames.PAYEE_NAME);
    }
}
