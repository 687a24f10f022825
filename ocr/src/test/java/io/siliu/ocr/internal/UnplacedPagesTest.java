package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.WarningCause;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page of which no paper speaks is a reading of its own, behind those of a kind. */
class UnplacedPagesTest {

    private static List<Reading> readings(Draft... drafts) {
        return Weighing.of(new Seen(List.of(drafts), List.of()), LocalDate.of(2026, 9, 30));
    }

    private static Draft receipt(Source source, int page) {
        Draft receipt = new Draft(DocumentKind.BANK_RECEIPT, source).standsOn(List.of(page));
        receipt.put(new Candidate(FieldNames.RECEIPT_NUMBER, "HD6158210533917772", 1, page, null, null));
        return receipt;
    }

    private static Draft other(Source source, Integer... pages) {
        return new Draft(DocumentKind.OTHER, source).standsOn(List.of(pages));
    }

    private static List<Warning.Code> codes(Reading reading) {
        return reading.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void aPageBehindAReceiptIsAskedAboutByItself() {
        List<Reading> readings = readings(other(Source.OCR, 2), receipt(Source.PDF_TEXT, 1));

        assertThat(readings).extracting(Reading::kind).containsExactly(DocumentKind.BANK_RECEIPT, DocumentKind.OTHER);
        assertThat(readings.get(1).pages()).containsExactly(2);
        assertThat(codes(readings.get(1))).containsExactly(Warning.Code.PAGE_NOT_PLACED);
        assertThat(codes(readings.get(0))).doesNotContain(Warning.Code.PAGE_NOT_PLACED);
    }

    @Test
    void aPageOfWhichAnotherChannelReadsAValueIsNot() {
        assertThat(readings(other(Source.PDF_TEXT, 1), receipt(Source.OCR, 1))).hasSize(1);
        assertThat(readings(other(Source.OCR, 1), receipt(Source.PDF_TEXT, 1))).hasSize(1);
    }

    /** What is written says nothing of the picture on the next page, though the pages are of one text. */
    @Test
    void aPictureAmongWrittenPagesIsNotSpokenOfByTheirText() {
        Draft receipt = receipt(Source.PDF_TEXT, 1).standsOn(List.of(2));

        assertThat(readings(receipt, other(Source.OCR, 2))).hasSize(2);
        assertThat(readings(receipt, other(Source.PDF_TEXT, 2))).hasSize(1);
    }

    private static PageText page(int number, int letters) {
        return PageText.of(IntStream.range(0, letters)
                .mapToObj(at -> new Glyph("字", number, new Box(10 * at, 10, 10, 10), 1))
                .toList());
    }

    /** A seal that is drawn makes it worth a look; what is seen is what the text of the contract says. */
    @Test
    void thePageThatIsSignedIsNotAskedAboutForItsSeal() {
        Draft written = receipt(Source.PDF_TEXT, 1).standsOn(page(2, 30));

        assertThat(readings(written, other(Source.OCR).standsOn(page(2, 41)))).hasSize(1);
        assertThat(readings(written, other(Source.OCR).standsOn(page(2, 80))))
                .as("a paper is pictured there")
                .hasSize(2);
        assertThat(readings(written, other(Source.OCR, 2)))
                .as("nothing was recognised")
                .hasSize(2);
        assertThat(readings(
                        receipt(Source.PDF_TEXT, 1).standsOn(page(2, 3)),
                        other(Source.OCR).standsOn(page(2, 9))))
                .as("the number of the page")
                .hasSize(2);
    }

    /** The name of a scanner's program is text, and stands on the picture that was recognised. */
    @Test
    void aPageThatTwoChannelsSeeIsAskedAboutOnce() {
        List<Reading> readings = readings(
                receipt(Source.PDF_TEXT, 1), other(Source.PDF_TEXT, 2), other(Source.OCR, 2), other(Source.OCR, 3));

        assertThat(readings).extracting(Reading::pages).containsExactly(List.of(1), List.of(2), List.of(3));
    }

    @Test
    void aFileOfWhichNothingIsToldIsAskedAboutAsOne() {
        List<Reading> readings = readings(other(Source.PDF_TEXT, 1), other(Source.OCR, 2, 3));

        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).pages()).containsExactly(1, 2, 3);
        assertThat(codes(readings.get(0))).containsExactly(Warning.Code.NOTHING_READ);

        Draft cut = other(Source.PDF_TEXT, 1);
        cut.warn(Warning.Code.PAGE_NOT_PLACED, "", "A part of page 1 is a paper by itself.");
        assertThat(codes(readings(cut).get(0))).containsExactly(Warning.Code.NOTHING_READ);
    }

    /** An invoice that is attached as data is what the page shows, whether or not that can be read. */
    @Test
    void thePageOfAFileThatCarriesItsOwnDataIsNotAskedAbout() {
        Draft data = new Draft(DocumentKind.DIGITAL_INVOICE, Source.XML);
        data.put(new Candidate(FieldNames.INVOICE_NUMBER, "26990671147182268048", 1, 0, null, null));

        assertThat(readings(data, other(Source.PDF_TEXT, 1))).hasSize(1);
    }

    @Test
    void whatIsSaidOfPagesIsInTheTable() {
        assertThat(told(other(Source.OCR, 2)))
                .isEqualTo(new WarningCause.Told(WarningCause.PAGE_OF_NO_PAPER, List.of("2")));
        assertThat(told(other(Source.OCR, 2, 3)))
                .isEqualTo(new WarningCause.Told(WarningCause.PAGES_OF_NO_PAPER, List.of("2, 3")));
    }

    private static WarningCause.Told told(Draft unplaced) {
        return readings(receipt(Source.PDF_TEXT, 1), unplaced)
                .get(1)
                .warnings()
                .get(0)
                .told()
                .orElseThrow();
    }

    @Test
    void whatAChannelHasToSayOfThePageGoesWithIt() {
        Draft unread = other(Source.OCR, 2);
        unread.warn(Warning.Code.OCR_FAILED, "", "Page 2 was not recognised.");

        List<Reading> readings = readings(receipt(Source.PDF_TEXT, 1), unread);

        assertThat(codes(readings.get(1))).containsExactly(Warning.Code.OCR_FAILED, Warning.Code.PAGE_NOT_PLACED);
        assertThat(codes(readings.get(0))).doesNotContain(Warning.Code.OCR_FAILED);
    }
}
