package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperCapitals;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** The total in capitals is told where the paper surely prints it. */
class CapitalsOfPaperTest {

    private static final String SAME = "玖佰叁拾圆玖角整";
    private static final String OTHER = "玖佰叁拾玖圆整";

    @ParameterizedTest
    @EnumSource(names = {"XML", "OFD", "PDF_TEXT"})
    void whatTheFileItselfCarriesIsToldWhateverItSays(FieldSource source) {
        assertThat(CapitalsOfPaper.text(invoice(SAME, source))).isEqualTo(SAME);
        assertThat(CapitalsOfPaper.text(invoice(OTHER, source))).isEqualTo(OTHER);
    }

    @Test
    void ofAPictureCapitalsAreToldWhereTheyAreTheFigures() {
        assertThat(CapitalsOfPaper.text(invoice(SAME, FieldSource.OCR))).isEqualTo(SAME);
        assertThat(CapitalsOfPaper.text(invoice(OTHER, FieldSource.OCR)))
                .as("they may be misread")
                .isNull();
    }

    @Test
    void otherPapersHaveNone() {
        PaperReading receipt = new PaperReading(
                0,
                PaperKind.BANK_RECEIPT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                capitals(SAME),
                false);
        assertThat(CapitalsOfPaper.text(receipt)).isNull();
    }

    /** As it lies in a store that was written before capitals were kept. */
    @Test
    void aReadingOfTheTimeBeforeIsReadAndHasNone() {
        ObjectNode before =
                (ObjectNode) Json.STORED.readTree(Json.MAPPER.writeValueAsBytes(invoice(SAME, FieldSource.XML)));
        before.remove("inCapitals");
        PaperReading reading = Json.STORED.readValue(before.toString(), PaperReading.class);

        assertThat(reading.value("totalAmount")).contains("930.90");
        assertThat(CapitalsOfPaper.text(reading)).isNull();
    }

    @Test
    void whatAPersonConfirmsOfOtherFieldsLeavesThem() {
        PaperReading reading = invoice(OTHER, FieldSource.XML)
                .with(PaperField.read("remark", "示例", 1, true, FieldSource.PERSON, 0, null, null, null));

        assertThat(CapitalsOfPaper.text(reading)).isEqualTo(OTHER);
        assertThat(PersonalFields.masked(reading).inCapitals()).isEqualTo(reading.inCapitals());
    }

    private static PaperReading invoice(String capitals, FieldSource source) {
        return new PaperReading(
                0,
                PaperKind.DIGITAL_INVOICE,
                List.of(PaperField.read("totalAmount", "930.90", 1, true, source, 0, null, null, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                new PaperCapitals(capitals, source),
                false);
    }

    private static PaperCapitals capitals(String text) {
        return new PaperCapitals(text, FieldSource.XML);
    }
}
