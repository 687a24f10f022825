package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each paper of a file tells on which of its pages it stands. */
class PagesOfPapersTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void papersOfAFileHaveTheirOwnPages() {
        List<List<Print>> pages = List.of(
                PdfTest.digitalInvoice(),
                PdfTest.receipt(30, "HD6158210533917772", "1,013.04"),
                PdfTest.receipt(30, "HD6158210533917773", "12.00"));

        assertThat(Papers.readings(READER, Papers.pages(pages)))
                .extracting(Reading::pages)
                .containsExactly(List.of(1), List.of(2), List.of(3));
    }

    @Test
    void anInvoiceOverTwoPagesStandsOnBoth() {
        assertThat(Papers.read(READER, Papers.pages(List.of(PdfTest.digitalInvoice(), PdfTest.digitalInvoice())))
                        .pages())
                .containsExactly(1, 2);
    }

    @Test
    void dataHasNoPage() {
        assertThat(Papers.read(READER, Papers.einvoice("930.90")).pages()).isEmpty();
    }
}
