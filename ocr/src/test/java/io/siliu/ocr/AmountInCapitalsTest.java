package io.siliu.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a paper prints in capitals is told beside its fields, as it stands there, whether or not it is the figures. */
class AmountInCapitalsTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void theCapitalsOfAPageAreTold() {
        Reading reading = Papers.read(READER, Papers.pdf(PdfTest.digitalInvoice()));

        assertThat(reading.inCapitals()).isEqualTo(new AmountInCapitals("玖佰叁拾圆玖角整", Source.PDF_TEXT));
        assertThat(reading.fields())
                .as("nobody is asked for them")
                .extracting(Field::name)
                .doesNotContain("inCapitals", "totalInCapitals");
    }

    @Test
    void theCapitalsOfDataGoBeforeThoseOfThePage() {
        Reading reading = Papers.read(READER, Papers.einvoice("930.90"));

        assertThat(reading.inCapitals()).isEqualTo(new AmountInCapitals("玖佰叁拾圆玖角整", Source.XML));
    }

    @Test
    void capitalsThatSayAnotherSumAreToldAsTheyStand() {
        Reading reading = Papers.read(READER, Papers.einvoice("939.90"));

        assertThat(reading.value(FieldNames.TOTAL_AMOUNT)).contains("939.90");
        assertThat(reading.inCapitalsIfAny().map(AmountInCapitals::text)).contains("玖佰叁拾圆玖角整");
    }

    @Test
    void wordsThatAreNoAmountAreNotTold() {
        String xml = new String(Papers.einvoice("930.90"), UTF_8).replace("玖佰叁拾圆玖角整", "见清单");

        assertThat(Papers.read(READER, xml.getBytes(UTF_8)).inCapitalsIfAny()).isEmpty();
    }

    @Test
    void aPageWithoutCapitalsHasNone() {
        List<Print> prints = PdfTest.digitalInvoice();
        prints.removeIf(print -> print.text().startsWith("×"));

        assertThat(Papers.read(READER, Papers.pdf(prints)).inCapitalsIfAny()).isEmpty();
    }
}
