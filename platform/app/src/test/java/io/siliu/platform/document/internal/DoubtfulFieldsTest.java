package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person is asked about what is decided by, and about what is contradicted, and about nothing else. */
class DoubtfulFieldsTest {

    private static boolean isInDoubt(String name, boolean certain, Warning... warnings) {
        Field field = new Field(name, "7000.00", certain ? 0.97 : 0.85, certain, Source.OCR, 1, null, null);
        PaperReading reading = OcrTypes.reading(
                0, new Reading(DocumentKind.DIGITAL_INVOICE, List.of(field), List.of(), List.of(warnings)));
        return DoubtfulFields.isInDoubt(reading.field(name).orElseThrow(), reading);
    }

    @Test
    void anUncertainAmountIs() {
        assertThat(isInDoubt("totalAmount", false)).isTrue();
        assertThat(isInDoubt("totalAmount", true)).isFalse();
    }

    @Test
    void anUncertainRemarkIsNot() {
        assertThat(isInDoubt("remark", false)).isFalse();
    }

    @Test
    void aRemarkOfWhichTwoSourcesDisagreeIs() {
        Warning disagreement =
                new Warning(Warning.Code.CHANNELS_DISAGREE, "remark", "XML says 7000.00, OCR says 1000.00.");
        assertThat(isInDoubt("remark", false, disagreement)).isTrue();
    }
}
