package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the sums in the sentences of a contract, the price alone is its price. */
class ContractSumsTest {

    private static Draft read(String clause) {
        return PrintedPages.typed("""
                      服务合同
                甲方：示例云骑即时配送有限公司
                乙方：示例罗东升
                """ + clause).readAs(DocumentKind.CONTRACT);
    }

    private static Optional<String> price(Draft draft) {
        return draft.get(FieldNames.AMOUNT).map(Candidate::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、服务费：每单8.50元。",
                "二、服务费标准为8.50元/单。",
                "二、每月服务费人民币3,000.00元。",
                "二、乙方缴纳服务费保证金人民币3,000.00元。",
                "二、报酬以外，甲方支付奖金500.00元。",
                "二、报酬：时薪30元/小时。"
            })
    void aRateOrAPartIsNone(String clause) {
        assertThat(price(read(clause))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "二、报酬：每天300.00元，合计人民币900.00元。, 900.00",
        "二、运费不含税金额1000.00元，增值税60.00元，价税合计1060.00元。, 1060.00",
        "二、定金500.00元；合同总价款1234.56元。, 1234.56"
    })
    void thePriceStandsBesideOthers(String clause, String price) {
        Draft draft = read(clause);
        assertThat(price(draft)).contains(price);
        assertThat(draft.doubted()).doesNotContain(FieldNames.AMOUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、服务费总额最高不超过人民币80,000.00元。",
                "二、预计年度服务费用约80,000.00元。",
                "二、服务费80,000.00元以内。",
                "二、服务费用不低于80,000.00元。"
            })
    void aLimitIsLookedAt(String clause) {
        Draft draft = read(clause);
        assertThat(price(draft)).contains("80000.00");
        assertThat(draft.doubted()).contains(FieldNames.AMOUNT);
    }

    @Test
    void theCapitalsBesideItAreItsWitness() {
        assertThat(read("一、服务费人民币1,234.56元（大写：壹仟贰佰叁拾元整），预付500.00元（大写：伍佰元整）。").amountInWords())
                .isEqualTo("壹仟贰佰叁拾元整");
        assertThat(read("一、服务费（大写）壹仟贰佰叁拾元整（小写）1,230.00元。").amountInWords()).isEqualTo("壹仟贰佰叁拾元整");
    }
}
