package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A paper is read as what a person says that it is, and nothing of it is certain: its own words do not say so. */
class PaperOfToldKindTest {

    private static final DocumentReader READER = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off());
    private static final IntPredicate ANYWHERE = page -> true;

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Reading readAs(byte[] paper, DocumentKind kind, IntPredicate pages) {
        ReadOutcome outcome = READER.readAs(paper, kind, pages);
        return outcome.fold(
                read -> {
                    assertThat(read.readings()).hasSize(1);
                    return read.readings().get(0);
                },
                refused -> {
                    throw new AssertionError(refused.detail());
                });
    }

    @Test
    void itsValuesAreThereAndAPersonLooksAtEach() {
        byte[] receipt = Papers.pdf(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));

        Reading told = readAs(receipt, DocumentKind.BANK_RECEIPT, ANYWHERE);

        assertThat(told.value(FieldNames.AMOUNT)).contains("1013.04");
        assertThat(told.value(FieldNames.RECEIPT_NUMBER)).contains("HD6158210533917772");
        assertThat(told.fields()).isNotEmpty().noneMatch(Field::certain);
        assertThat(Papers.read(READER, receipt).fields()).as("by itself").anyMatch(Field::certain);
    }

    @Test
    void itIsOfTheKindThatThePersonSaysWhateverItsWordsTell() {
        byte[] receipt = Papers.pdf(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));
        assertThat(Papers.read(READER, receipt).kind()).isEqualTo(DocumentKind.BANK_RECEIPT);

        Reading told = readAs(receipt, DocumentKind.PAYMENT_SLIP, ANYWHERE);

        assertThat(told.kind()).isEqualTo(DocumentKind.PAYMENT_SLIP);
        assertThat(told.value(FieldNames.TASK_NUMBER)).contains(Papers.TASK);
        assertThat(told.field(FieldNames.RECEIPT_NUMBER)).isEmpty();
    }

    @Test
    void onlyItsOwnPagesAreRead() {
        byte[] bundle = Papers.pages(List.of(
                PdfTest.receipt(30, "HD6158210533917772", "1,013.04"),
                PdfTest.receipt(30, "HD6158210533917773", "12.00")));

        Reading second = readAs(bundle, DocumentKind.BANK_RECEIPT, page -> page == 2);

        assertThat(second.value(FieldNames.AMOUNT)).contains("12.00");
        assertThat(second.fields()).allMatch(field -> field.page() == 2);
        assertThat(second.pages()).containsExactly(2);
    }

    @Test
    void aPageOnWhichNothingStandsGivesNoValue() {
        byte[] receipt = Papers.pdf(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));

        Reading told = readAs(receipt, DocumentKind.CONTRACT, page -> page == 7);

        assertThat(told.kind()).isEqualTo(DocumentKind.CONTRACT);
        assertThat(told.fields()).isEmpty();
    }

    @Test
    void thePaperAfterItIsReadAsAlways() {
        byte[] receipt = Papers.pdf(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));
        readAs(receipt, DocumentKind.CONTRACT, ANYWHERE);

        assertThat(Papers.read(READER, receipt).kind()).isEqualTo(DocumentKind.BANK_RECEIPT);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAsAlways() {
        ReadOutcome outcome = READER.readAs(new byte[0], DocumentKind.CONTRACT, ANYWHERE);

        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
    }

    @Test
    void noPaperIsReadAsNone() {
        byte[] receipt = Papers.pdf(PdfTest.receipt(30, "HD6158210533917772", "1,013.04"));

        assertThatThrownBy(() -> READER.readAs(receipt, DocumentKind.OTHER, ANYWHERE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAPersonMayAddIsWhatSuchAPaperCarriesAndTheReferencesOfTheTrade() {
        assertThat(FieldsOfKind.withReferences(DocumentKind.BANK_RECEIPT))
                .containsAll(RequiredFields.of(DocumentKind.BANK_RECEIPT))
                .contains(FieldNames.TASK_NUMBER, FieldNames.BATCH_NUMBER)
                .doesNotHaveDuplicates();
        assertThat(FieldsOfKind.withReferences(DocumentKind.ID_CARD_BACK)).doesNotContain(FieldNames.TASK_NUMBER);
        assertThat(FieldsOfKind.withReferences(DocumentKind.OTHER)).isEmpty();
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(FieldsOfKind.of(kind)).containsAll(RequiredFields.of(kind));
        }
    }
}
