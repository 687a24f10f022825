package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Role;
import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.FileDoubt;
import io.siliu.platform.document.FileVerdict;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.ToldKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a file, and what of it counts once people took it. */
class TakenFileTest {

    private static final PaperWarning CUT_OFF = new PaperWarning(
            "CUT_OFF",
            "",
            "The picture breaks off before its end; send it again, whole. Nothing read of it is certain.");

    private static PaperField unsure(String name, FieldSource source) {
        return PaperField.read(name, "1.00", 0.6, false, source, 1, null, null, null);
    }

    private static PaperReading invoice(List<PaperField> fields, PaperWarning... warnings) {
        return new PaperReading(0, PaperKind.DIGITAL_INVOICE, fields, List.of(), List.of(warnings));
    }

    private static PaperWarning printedOver(String field) {
        return new PaperWarning(
                "PART_UNREADABLE", field, "Something else is printed over this value or beside it; look at the paper.");
    }

    private static FileVerdict taken(FileDoubt... doubts) {
        Confirmation.Person person = new Confirmation.Person("1", Role.ENTERPRISE);
        return new FileVerdict(true, List.of(doubts), List.of(person), Instant.EPOCH, List.of("asked the bank"));
    }

    @Test
    void whatLiesOverAValueThatCountsIsADoubtOfTheFile() {
        assertThat(FileDoubts.of(List.of(
                        invoice(List.of(unsure("totalAmount", FieldSource.PDF_TEXT)), printedOver("totalAmount")))))
                .containsExactly(FileDoubt.PRINTED_OVER);
        assertThat(FileDoubts.of(
                        List.of(invoice(List.of(unsure("remark", FieldSource.PDF_TEXT)), printedOver("remark")))))
                .as("nothing is decided by it")
                .isEmpty();
        PaperField ofData = PaperField.read("totalAmount", "1.00", 1, true, FieldSource.XML, 0, null, null, null);
        assertThat(FileDoubts.of(List.of(invoice(List.of(ofData), printedOver("totalAmount")))))
                .as("the data says what it is")
                .isEmpty();
    }

    @Test
    void valuesThatNothingElseSpeaksAgainstCountAndKeepTheMark() {
        PaperReading reading = TakenFile.with(
                invoice(
                        List.of(
                                unsure("invoiceNumber", FieldSource.PDF_TEXT),
                                unsure("sellerName", FieldSource.OCR),
                                unsure("buyerName", FieldSource.PDF_TEXT),
                                unsure("amountExcludingTax", FieldSource.PDF_TEXT)),
                        CUT_OFF,
                        new PaperWarning("VALUE_IMPLAUSIBLE", "buyerName", "Only its form says what this is."),
                        new PaperWarning("ARITHMETIC_FAILS", "totalAmount", "1.00 + 1.00 is not 3.00.")),
                taken(FileDoubt.CUT_OFF));

        PaperField number = reading.field("invoiceNumber").orElseThrow();
        assertThat(number.certain()).isTrue();
        assertThat(number.despite()).containsExactly(FileDoubt.CUT_OFF);
        assertThat(number.source()).isEqualTo(FieldSource.PDF_TEXT);
        assertThat(number.asRead().orElseThrow().certain()).isFalse();
        assertThat(reading.field("sellerName").orElseThrow().certain())
                .as("letters that were recognised are looked at")
                .isFalse();
        assertThat(reading.field("buyerName").orElseThrow().certain())
                .as("its own doubt stays")
                .isFalse();
        assertThat(reading.field("amountExcludingTax").orElseThrow().certain())
                .as("doubted with the total")
                .isFalse();
    }

    @Test
    void whatWasReadAsTheKindThatAPersonToldIsLookedAtAllTheSame() {
        ToldKind told = new ToldKind(
                new Confirmation.Person("1", Role.ENTERPRISE), Instant.EPOCH, "headed invoice", null, false, List.of());

        PaperReading reading = TakenFile.with(
                invoice(List.of(unsure("invoiceNumber", FieldSource.PDF_TEXT)), CUT_OFF)
                        .told(PaperKind.DIGITAL_INVOICE, told),
                taken(FileDoubt.CUT_OFF));

        assertThat(reading.field("invoiceNumber").orElseThrow().certain()).isFalse();
    }

    @Test
    void takingAFileSaysNothingOfWhatIsPrintedOver() {
        PaperReading reading = TakenFile.with(
                invoice(
                        List.of(unsure("totalAmount", FieldSource.PDF_TEXT), unsure("taxAmount", FieldSource.PDF_TEXT)),
                        printedOver("totalAmount")),
                taken(FileDoubt.PRINTED_OVER));

        assertThat(reading.fields()).noneMatch(PaperField::certain);
        assertThat(FileDoubts.despite(reading, "totalAmount")).containsExactly(FileDoubt.PRINTED_OVER);
        assertThat(FileDoubts.despite(reading, "taxAmount")).isEmpty();
    }

    @Test
    void anotherCopyThatWasAskedForLeavesEverythingInDoubt() {
        FileVerdict another = new FileVerdict(false, List.of(FileDoubt.CUT_OFF), List.of(), Instant.EPOCH, List.of());
        PaperReading reading =
                TakenFile.with(invoice(List.of(unsure("invoiceNumber", FieldSource.PDF_TEXT)), CUT_OFF), another);

        assertThat(reading.fields()).noneMatch(PaperField::certain);
        assertThat(FileDoubts.areOpen(List.of(reading))).isFalse();
    }

    @Test
    void whatPeopleSaidHoldsForNoMoreThanWasWrongThen() {
        PaperReading fresh = invoice(List.of(unsure("invoiceNumber", FieldSource.PDF_TEXT)), CUT_OFF);
        PaperReading said = fresh.withVerdict(taken(FileDoubt.CUT_OFF));
        PaperReading worse = fresh.withWarnings(List.of(CUT_OFF, new PaperWarning("SIGNATURE_BROKEN", "", "…")));

        assertThat(FileDoubts.areOpen(TakenFile.again(List.of(fresh), List.of(said))))
                .isFalse();
        assertThat(FileDoubts.areOpen(TakenFile.again(List.of(worse), List.of(said))))
                .isTrue();
    }

    @Test
    void marksTellWhatIsWrongAndThatItWasTaken() {
        PaperReading reading = invoice(List.of(unsure("totalAmount", FieldSource.PDF_TEXT)), CUT_OFF);

        assertThat(MarksOfPaper.text(reading)).isEqualTo("CUT_OFF");
        assertThat(MarksOfPaper.text(TakenFile.with(reading, taken(FileDoubt.CUT_OFF))))
                .isEqualTo("CUT_OFF,TAKEN_DESPITE");
        assertThat(MarksOfPaper.text(invoice(List.of()), true))
                .as("the second paper of the file")
                .isEqualTo("CUT_OFF");
    }
}
