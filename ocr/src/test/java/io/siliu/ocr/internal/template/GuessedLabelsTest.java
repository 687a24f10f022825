package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Glyph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a label of two letters one of which was put there and not read is delivered, never for certain. */
class GuessedLabelsTest {

    private static final String SLIP = """
            劳务报酬付款单
            收款人：示例罗东升
            账号：9900006074708418976
            应付报酬：1,300.00元
            代扣个人所得税：65.44元
            实付报酬：1,234.56元
            付款时间：2026-03-05 10:15:30
            """;

    /** A slip whose 账 was read so surely. */
    private static Draft slip(double sure) {
        return Documents.readOne(
                PrintedPages.typed(SLIP).recognised("账", sure).text(), Source.OCR, DocumentKind.PAYMENT_SLIP);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, Glyph.EXCHANGED})
    void isDoubted(double sure) {
        Draft draft = slip(sure);
        assertThat(draft.get(FieldNames.PAYEE_ACCOUNT).orElseThrow().value()).isEqualTo("9900006074708418976");
        assertThat(draft.doubted()).contains(FieldNames.PAYEE_ACCOUNT).doesNotContain(FieldNames.NET_AMOUNT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.98})
    void isNotDoubtedWhereTheLabelWasRead(double sure) {
        assertThat(slip(sure).doubted()).doesNotContain(FieldNames.PAYEE_ACCOUNT);
    }
}
