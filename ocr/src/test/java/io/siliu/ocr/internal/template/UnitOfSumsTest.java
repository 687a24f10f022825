package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sum whose table counts in a larger unit is never certain; one in yuan stays so. */
class UnitOfSumsTest {

    private static Draft acceptance(String lines) {
        return PrintedPages.typed("""
                          服务验收单
                任务编号：RW2609002026000194
                """ + lines + """

                验收结论：合格
                验收人：示例王明            验收日期：2026-03-05
                """).readAs(DocumentKind.ACCEPTANCE_RECEIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "验收金额（万元）：3.50",
                "验收金额（单位：千元）：35.00",
                "单位：万元\n验收金额：3.50",
                "验收金额/万元        3.50",
                "验收金额（含税，万元）：3.50",
                "验收金额（万元，含税）：3.50",
                "金额单位（万元）\n验收金额：3.50",
                "验收金额【万元】：3.50",
                "验收金额：3.50\n以万元计"
            })
    void aLargerUnitMakesASumDoubtful(String lines) {
        Draft draft = acceptance(lines);
        assertThat(draft.candidates().containsKey(FieldNames.AMOUNT)
                        && !draft.doubted().contains(FieldNames.AMOUNT))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"验收金额（元）：35,000.00", "验收金额：35,000.00元", "注册资本（万元）：100\n验收金额：35,000.00", "验收金额：3.5万元"})
    void aSumInYuanIsCertain(String lines) {
        Draft draft = acceptance(lines);
        assertThat(draft.get(FieldNames.AMOUNT).map(Candidate::value)).contains("35000.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @Test
    void capitalsThatSayTheSameSumSettleIt() {
        Draft draft = PrintedPages.typed("付款金额：1,234.56\n大写：壹仟贰佰叁拾肆元伍角陆分\n往来金额（万元）：300")
                .readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.AMOUNT).map(Candidate::value)).contains("1234.56");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"验收金额（万元）：3.50\n大写：叁万伍仟元整", "单位：千元\n验收金额：35.00\n人民币（大写）叁万伍仟元整", "验收金额（千元）：35.00\n大写：叁万伍仟元整"})
    void capitalsThatSayAsManyOfTheUnitTellIt(String lines) {
        Draft draft = acceptance(lines);
        assertThat(draft.get(FieldNames.AMOUNT).map(Candidate::value)).contains("35000.00");
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }
}
