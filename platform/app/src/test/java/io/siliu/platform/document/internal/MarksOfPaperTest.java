package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.document.FieldAlternative;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperMarks.Mark;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperSignature;
import io.siliu.platform.document.PaperSignature.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a paper shows of itself: a broken signature, print beside it, a code that says something else. */
class MarksOfPaperTest {

    @Test
    void whatWasChangedAfterItWasSignedIsMarked() {
        assertThat(MarksOfPaper.of(signed(Answer.NO, Answer.YES))).containsExactly(Mark.SIGNATURE_BROKEN);
        assertThat(MarksOfPaper.of(signed(Answer.YES, Answer.NO))).containsExactly(Mark.SIGNED_IN_PART);
    }

    @Test
    void whatIsWholeOrCannotBeCheckedIsNot() {
        assertThat(MarksOfPaper.of(signed(Answer.YES, Answer.YES))).containsExactly(Mark.SIGNED_WHOLE);
        assertThat(MarksOfPaper.of(signed(Answer.UNKNOWN, Answer.UNKNOWN))).isEmpty();
        assertThat(MarksOfPaper.of(paper(List.of(), List.of()))).isEmpty();
    }

    @Test
    void aCodeThatSaysSomethingElseThanTheFileIsMarked() {
        PaperField total = field(FieldSource.PDF_TEXT, "980.00")
                .withAlternatives(List.of(new FieldAlternative("98.00", FieldSource.QR, 1)));
        assertThat(MarksOfPaper.of(paper(List.of(total), List.of()))).containsExactly(Mark.CODE_DIFFERS);
    }

    /** The text of a file is the better source, so that no field is the code's where both say the same. */
    @Test
    void aCodeThatSaysTheSameAsTheFileIsMarked() {
        PaperReading page = new PaperReading(
                0,
                PaperKind.DIGITAL_INVOICE,
                List.of(field(FieldSource.PDF_TEXT, "980.00")),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                true);
        assertThat(MarksOfPaper.of(page)).containsExactly(Mark.CODE_AGREES);
        assertThat(MarksOfPaper.of(paper(List.of(field(FieldSource.PDF_TEXT, "980.00")), List.of())))
                .as("no code was read")
                .isEmpty();
    }

    /** A scan is often misread; its code is not. */
    @Test
    void aMisreadScanBesideACodeIsNot() {
        PaperField total = field(FieldSource.QR, "980.00")
                .withAlternatives(List.of(new FieldAlternative("986.00", FieldSource.OCR, 0.6)));
        assertThat(MarksOfPaper.of(paper(List.of(total), List.of()))).containsExactly(Mark.CODE_AGREES);
    }

    @Test
    void anInvoiceInXmlSaysWhetherItIsSigned() {
        PaperSignature bureau =
                new PaperSignature("XML_TAX_BUREAU", Answer.UNKNOWN, Answer.UNKNOWN, "", "", "", "", "", "");
        assertThat(MarksOfPaper.of(invoice(FieldSource.XML, List.of()))).containsExactly(Mark.XML_UNSIGNED);
        assertThat(MarksOfPaper.of(invoice(FieldSource.XML, List.of(bureau)))).containsExactly(Mark.XML_SIGNED);
        assertThat(MarksOfPaper.of(invoice(FieldSource.OFD, List.of()))).isEmpty();
        PaperField attached = PaperField.read(
                "totalAmount", "980.00", 1, true, FieldSource.XML, 1, null, "original.xml#/EInvoice/Total", "980.00");
        assertThat(MarksOfPaper.of(new PaperReading(
                        0, PaperKind.DIGITAL_INVOICE, List.of(attached), List.of(), List.of(), List.of(), null)))
                .as("attached to another file")
                .isEmpty();
    }

    /** As it lies in a store that was written before signatures were kept, and again after a person looked at it. */
    @Test
    void anInvoiceOfWhichNobodyKeptTheSignaturesIsNotCalledUnsigned() {
        PaperReading read = invoice(FieldSource.XML, List.of());
        ObjectNode kept = (ObjectNode) Json.STORED.readTree(Json.MAPPER.writeValueAsBytes(read));
        kept.remove("signatures");
        PaperReading stored = Json.STORED.readValue(kept.toString(), PaperReading.class);
        assertThat(MarksOfPaper.of(stored)).isEmpty();
        assertThat(stored.knownSignatures()).isEmpty();

        PaperReading confirmed = stored.with(stored.fields().get(0));
        PaperReading again = Json.STORED.readValue(Json.MAPPER.writeValueAsBytes(confirmed), PaperReading.class);
        assertThat(MarksOfPaper.of(again)).isEmpty();
        assertThat(MarksOfPaper.of(PersonalFields.masked(again))).isEmpty();
    }

    private static PaperReading invoice(FieldSource source, List<PaperSignature> signatures) {
        return new PaperReading(
                0, PaperKind.DIGITAL_INVOICE, List.of(field(source, "980.00")), List.of(), List.of(), signatures, null);
    }

    @Test
    void marksAreReadAsTheyAreKept() {
        PaperReading broken = signed(Answer.NO, Answer.NO);
        assertThat(MarksOfPaper.parse(MarksOfPaper.text(broken))).isEqualTo(MarksOfPaper.of(broken));
        assertThat(MarksOfPaper.parse("")).isEmpty();
    }

    private static PaperReading signed(Answer intact, Answer covers) {
        return paper(List.of(), List.of(new PaperSignature("PDF", intact, covers, "示例银行", "", "", "", "", "")));
    }

    private static PaperField field(FieldSource source, String value) {
        return PaperField.read("totalAmount", value, 1, true, source, 1, null, null, null);
    }

    private static PaperReading paper(List<PaperField> fields, List<PaperSignature> signatures) {
        return new PaperReading(0, PaperKind.BANK_RECEIPT, fields, List.of(), List.of(), signatures, null);
    }
}
