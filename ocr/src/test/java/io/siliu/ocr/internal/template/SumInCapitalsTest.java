package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one sum in capitals is heard as the witness of an acceptance's sum, and of those of a slip. */
class SumInCapitalsTest {

    private static Draft slip(String capitals) {
        return PrintedPages.typed("""
                          报酬结算单
                批次号：PC202603050007        任务编号：RW2609002026000194
                收款人：示例罗东升        收款账号：9900006074708418976
                应付金额：1,300.00    代扣税费：65.44    实付金额：1,234.56
                """ + capitals).readAs(DocumentKind.PAYMENT_SLIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大写：壹仟贰佰叁拾肆元伍角陆分", "大写：壹仟叁佰元整", "奖励不超过万元", "大写：壹仟叁佰元整；壹仟贰佰叁拾元整"})
    void aSlipsSumsStandBesideTheirOwnOrSeveral(String capitals) {
        assertThat(slip(capitals).doubted()).doesNotContain(FieldNames.NET_AMOUNT);
    }

    @Test
    void aSlipThatSaysAnotherSumIsLookedAt() {
        assertThat(slip("大写：壹仟贰佰叁拾元整").doubted()).contains(FieldNames.NET_AMOUNT);
    }

    @ParameterizedTest
    @CsvSource({"大写：壹仟贰佰叁拾肆元伍角陆分, 壹仟贰佰叁拾肆元伍角陆分", "单价上限：万元, ''", "壹佰元整、贰佰元整, ''"})
    void anAcceptanceHasOneWitness(String line, String capitals) {
        Draft draft = PrintedPages.typed("验收单\n验收金额：1,234.56元\n" + line).readAs(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(draft.amountInWords()).isEqualTo(capitals);
    }
}
