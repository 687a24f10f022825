package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;

/** Of several who sign below each other, the one who accepts has the name and the day of that row. */
class SignerRowsTest {

    private static Draft accepted(String signatures) {
        return PrintedPages.typed("""
                            外包作业检验验收表
                任务单号：RW2609002026000194
                交付数量：30件            验收金额：600.00元
                %s
                """.formatted(signatures)).read();
    }

    @Test
    void theRowOfTheOneWhoAccepts() {
        Draft draft = accepted("""
                角色              签字              日期
                检验员            示例样本          2026-09-07
                验收人            示例韩梅          2026-09-08
                作业方            示例罗东升        2026-09-09""");
        assertThat(draft.get(FieldNames.ACCEPTED_BY).map(Candidate::value)).contains("示例韩梅");
        assertThat(draft.get(FieldNames.ACCEPTED_ON).map(Candidate::value)).contains("2026-09-08");
        assertThat(draft.doubted()).doesNotContain(FieldNames.ACCEPTED_BY, FieldNames.ACCEPTED_ON);
    }

    @Test
    void aDayOfNobodyWhoIsKnownToAcceptIsDoubted() {
        Draft draft = accepted("""
                角色              签字              日期
                班组              示例罗东升        2026-09-07
                仓库              示例韩梅          2026-09-08""");
        assertThat(draft.doubted()).contains(FieldNames.ACCEPTED_ON);
    }
}
