package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.NamedDocuments.NamedDocument;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.Discrepancy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wanting in a paper that goes with an answer is told, and nothing is told that was not seen. */
final class ToBearOutTest {

    private static final LocalDate PAID = LocalDate.of(2026, 11, 4);
    private static final ToBearOut PAYER = new ToBearOut(Discrepancy.Kind.PARTY_NAME, Flow.FUNDS, PAID);

    @Test
    void aContractSignedAfterThePaymentIsLateByThatManyDays() {
        assertThat(PAYER.wanting(document(DocumentStage.READ), List.of(contract("2026-11-21", true))))
                .containsExactly(new PaperWeakness(7, PaperWeakness.Kind.SIGNED_LATE, 17));
    }

    @Test
    void aContractSignedOnTheDayOfPaymentIsNot() {
        assertThat(PAYER.wanting(document(DocumentStage.READ), List.of(contract("2026-11-04", true))))
                .isEmpty();
    }

    @Test
    void aDayThatIsNotCertainIsNoDay() {
        assertThat(kinds(DocumentStage.READ, contract("2026-11-21", false)))
                .containsExactly(PaperWeakness.Kind.UNDATED);
    }

    @Test
    void whatCannotBeReadYetOrAtAllSaysSo() {
        assertThat(kinds(DocumentStage.RECEIVED)).containsExactly(PaperWeakness.Kind.UNREAD);
        assertThat(kinds(DocumentStage.REFUSED)).containsExactly(PaperWeakness.Kind.UNREADABLE);
        assertThat(kinds(DocumentStage.FAILED)).containsExactly(PaperWeakness.Kind.UNREADABLE);
        assertThat(kinds(DocumentStage.OPENED)).containsExactly(PaperWeakness.Kind.PACKAGE);
    }

    @Test
    void aPaperThatWasNotRecognisedWasNotChecked() {
        assertThat(kinds(DocumentStage.READ, paper(PaperKind.OTHER))).containsExactly(PaperWeakness.Kind.UNKNOWN_KIND);
    }

    @Test
    void anInvoiceBearsOutNothingOfAPayerAndALicenceDoes() {
        assertThat(kinds(DocumentStage.READ, paper(PaperKind.DIGITAL_INVOICE)))
                .containsExactly(PaperWeakness.Kind.OTHER_KIND);
        assertThat(kinds(DocumentStage.READ, paper(PaperKind.BUSINESS_LICENCE))).isEmpty();
    }

    @Test
    void onePaperOfAFileThatFitsIsEnough() {
        assertThat(kinds(DocumentStage.READ, paper(PaperKind.DIGITAL_INVOICE), paper(PaperKind.BANK_RECEIPT)))
                .isEmpty();
    }

    private static List<PaperWeakness.Kind> kinds(DocumentStage stage, PaperReading... readings) {
        return PAYER.wanting(document(stage), List.of(readings)).stream()
                .map(PaperWeakness::kind)
                .toList();
    }

    private static NamedDocument document(DocumentStage stage) {
        return new NamedDocument(7, 1, "agreement.pdf", stage);
    }

    private static PaperReading contract(String signedOn, boolean certain) {
        return new PaperReading(
                0,
                PaperKind.CONTRACT,
                List.of(PaperField.read("signedOn", signedOn, 1, certain, FieldSource.PDF_TEXT, 1, null, null, null)),
                List.of(),
                List.of());
    }

    private static PaperReading paper(PaperKind kind) {
        return new PaperReading(0, kind, List.of(), List.of(), List.of());
    }
}
