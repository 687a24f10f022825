package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.NameShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bare word for a party stands before its name, and before much else. */
class BareHeadsTest {

    private static PrintedPages receipt() {
        return new PrintedPages().print(150, 10, 16, "示例银行电子回单").print(20, 40, "金额：1,234.56");
    }

    @ParameterizedTest
    @CsvSource({"付款账户, 余额宝", "付款方, 花呗", "付款, 成功"})
    void whatIsNoFirmBehindItIsDoubted(String head, String value) {
        Draft draft = receipt().print(20, 60, head).print(120, 60, value).readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.PAYER_NAME).isEmpty() || draft.doubted().contains(FieldNames.PAYER_NAME))
                .isTrue();
    }

    @Test
    void aFirmBehindItIsCertain() {
        Draft draft =
                receipt().print(20, 60, "付款方").print(120, 60, "示例云骑即时配送有限公司").readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.PAYER_NAME).map(Candidate::value)).contains("示例云骑即时配送有限公司");
        assertThat(draft.doubted()).doesNotContain(FieldNames.PAYER_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"永辉超市", "同仁大药房", "某某镇人民政府", "青年公寓", "菜鸟驿站"})
    void shopsAndOfficesAreNamesToo(String name) {
        assertThat(NameShape.isOne(name)).isTrue();
        assertThat(NameShape.isFirm(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"变更用途", "推广渠道", "设备数量"})
    void aPurposeMayEndAsLabelsDo(String purpose) {
        Draft draft = receipt().print(20, 60, "用途：" + purpose).readAs(DocumentKind.BANK_RECEIPT);
        assertThat(draft.get(FieldNames.PURPOSE).map(Candidate::value)).contains(purpose);
    }
}
