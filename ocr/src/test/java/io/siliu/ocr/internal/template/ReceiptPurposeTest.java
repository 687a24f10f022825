package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptPurposeTest {

    @ParameterizedTest
    @ValueSource(strings = {"网银转账", "1013 网上支付", "跨行来账", "超级网银跨行实时汇款业务"})
    void whatOnlyNamesTheKindOfTransferIsNoPurpose(String words) {
        assertThat(ReceiptPurpose.isKindOfTransfer(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"配送服务费", "网银转账给配送员的服务费", "转账手续费退回"})
    void whatSaysMoreIsOne(String words) {
        assertThat(ReceiptPurpose.isKindOfTransfer(words)).isFalse();
    }

    /** A pattern that goes on word by word would need a stack as deep as the text is long. */
    @Test
    void wordsWithoutEndAreRead() {
        assertThat(ReceiptPurpose.isKindOfTransfer("网银".repeat(200_000))).isFalse();
        assertThat(ReceiptPurpose.isKindOfTransfer("转账".repeat(200_000))).isFalse();
    }
}
