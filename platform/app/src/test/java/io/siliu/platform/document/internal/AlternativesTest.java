package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.ocr.Alternative;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.platform.document.FieldAlternative;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was read and not followed stays beside the value, and is masked like it. */
class AlternativesTest {

    private static final String COMPANY = "示例配送有限公司";
    private static final String PERSON = "示例王小明";

    private static PaperReading payeeRead(String value, String other) {
        Field payee = new Field("payeeName", value, 0.6, false, Source.PDF_TEXT, 1, null, null)
                .withAlternatives(List.of(new Alternative(other, Source.OCR, 0.97)));
        Warning disagreement = new Warning(
                Warning.Code.CHANNELS_DISAGREE, "payeeName", "PDF_TEXT says " + value + ", OCR says " + other + ".");
        return OcrTypes.reading(
                0, new Reading(DocumentKind.BANK_RECEIPT, List.of(payee), List.of(), List.of(disagreement)));
    }

    private static PaperField payee(PaperReading reading) {
        return reading.field("payeeName").orElseThrow();
    }

    @Test
    void theyOutliveBeingStored() {
        PaperReading read = payeeRead(COMPANY, PERSON);
        PaperReading stored = Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(read), PaperReading.class);
        assertThat(payee(stored).alternatives()).containsExactly(new FieldAlternative(PERSON, FieldSource.OCR, 0.97));
        assertThat(OcrTypes.field(payee(stored)).alternatives())
                .containsExactly(new Alternative(PERSON, Source.OCR, 0.97));
    }

    @Test
    void aReadingStoredBeforeTheyWereKeptHasNone() {
        PaperReading read = payeeRead(COMPANY, PERSON);
        String old = Json.MAPPER.writeValueAsString(read).replaceAll("\"alternatives\":\\[[^]]*],?", "");
        assertThat(old).doesNotContain("alternatives");
        assertThat(payee(Json.MAPPER.readValue(old, PaperReading.class)).alternatives())
                .isEmpty();
    }

    @Test
    void theyAreMaskedLikeTheValue() {
        PaperReading masked = PersonalFields.masked(payeeRead(COMPANY, PERSON));
        assertThat(payee(masked).value()).as("a company is nobody").isEqualTo(COMPANY);
        assertThat(payee(masked).alternatives())
                .singleElement()
                .extracting(FieldAlternative::value)
                .isNotEqualTo(PERSON);
        assertThat(masked.warnings()).extracting(PaperWarning::text).noneMatch(text -> text.contains("王小明"));
    }

    @Test
    void aWarningThatTellsAnotherFieldsValueIsMasked() {
        Field account = new Field("payeeAccount", "9900001234567890", 0.6, false, Source.OCR, 1, null, null);
        Warning same = new Warning(
                Warning.Code.VALUE_IMPLAUSIBLE,
                "receiptNumber",
                "receiptNumber and payeeAccount are both 9900001234567890.");
        Warning harmless =
                new Warning(Warning.Code.ARITHMETIC_FAILS, "amount", "The words say 9.00, the figures 8.00.");
        PaperReading masked = PersonalFields.masked(OcrTypes.reading(
                0, new Reading(DocumentKind.BANK_RECEIPT, List.of(account), List.of(), List.of(same, harmless))));
        assertThat(masked.warnings().get(0).text()).doesNotContain("9900001234567890");
        assertThat(masked.warnings().get(1).text()).isEqualTo(harmless.text());
    }
}
