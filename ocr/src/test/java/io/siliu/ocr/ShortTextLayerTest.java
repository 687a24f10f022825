package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Papers.Print;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A text layer of few Chinese letters is read all the same; of which no kind comes, its pages are looked at. */
class ShortTextLayerTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<Print> advice() {
        return List.of(
                new Print(200, 40, 16, "DEBIT ADVICE"),
                new Print(40, 70, 9, "Harbour Bank (China) Limited"),
                new Print(40, 90, 9, "Our reference: SHA-OR-260530-00001"),
                new Print(40, 110, 9, "Transaction date: 30 MAY 2026"),
                new Print(40, 130, 9, "Ordering customer: 示例远洋有限公司"),
                new Print(40, 150, 9, "Debit account: 088216743001"),
                new Print(40, 170, 9, "Beneficiary: 示例林可欣"),
                new Print(40, 190, 9, "Beneficiary account: 6225881200470001"),
                new Print(40, 210, 9, "Beneficiary bank: 示例招商银行"),
                new Print(40, 230, 9, "Amount: CNY 5,880.00"),
                new Print(40, 250, 9, "Charges: CNY 5.00 (OUR)"),
                new Print(40, 270, 9, "Remittance information: INTERPRETATION FEE MAY 2026"));
    }

    private static List<Warning.Code> codes(Reading reading) {
        return reading.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void anAdviceInEnglishIsReadFromItsText() {
        Reading reading = Papers.read(READER, Papers.pdf(advice()));
        assertThat(reading.kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
        assertThat(reading.value(FieldNames.AMOUNT)).contains("5880.00");
        assertThat(reading.field(FieldNames.PAYEE_ACCOUNT).orElseThrow().source())
                .isEqualTo(Source.PDF_TEXT);
        assertThat(codes(reading)).doesNotContain(Warning.Code.OCR_UNAVAILABLE);
    }

    /** Its labels are seen and not told; its figures are of another font. */
    private static byte[] withoutUnicode() throws IOException {
        byte[] pdf = Papers.drawn((document, page, font) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Papers.print(
                        content,
                        font,
                        List.of(new Print(200, 40, 16, "示例城市商业银行电子回单"), new Print(40, 80, 9, "付款人账号：收款人账号：交易金额（小写）：")));
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 9);
                content.newLineAtOffset(40, 280);
                content.showText("99000020020000000026 990000001268 1,013.04");
                content.endText();
            }
        });
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
            }
            return Papers.saved(document);
        }
    }

    @Test
    void aPageWhoseFontsDoNotTellTheirLettersIsRecognised() throws IOException {
        assertThat(codes(Papers.read(READER, withoutUnicode()))).contains(Warning.Code.OCR_UNAVAILABLE);
    }

    /** All that it shows it says: another look would find nothing more. */
    @Test
    void aPageOfWordsThatAreNoPaperIsNot() {
        Reading reading = Papers.read(
                READER,
                Papers.pdf(List.of(new Print(72, 80, 14, "Minutes of the meeting about the garden, sheet one"))));
        assertThat(reading.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(codes(reading)).containsExactly(Warning.Code.NOTHING_READ);
    }

    private static byte[] withOutlines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(1))) {
                for (int letter = 0; letter < 200; letter++) {
                    content.addRect(40 + letter % 40 * 12, 300 - 20f * (letter / 40), 6, 9);
                    content.fill();
                }
            }
            return Papers.saved(document);
        }
    }

    @Test
    void aPageThatIsDrawnInOutlinesIsRecognisedAmongOthersOfText() throws IOException {
        byte[] pdf = withOutlines(Papers.pages(List.of(PdfTest.digitalInvoice(), List.of())));
        List<Reading> readings = Papers.readings(READER, pdf);
        assertThat(readings.get(0).value(FieldNames.TOTAL_AMOUNT)).contains("930.90");
        assertThat(readings.get(1).kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(readings.get(1).pages()).containsExactly(2);
        assertThat(codes(readings.get(1))).containsExactly(Warning.Code.OCR_UNAVAILABLE, Warning.Code.PAGE_NOT_PLACED);
    }
}
