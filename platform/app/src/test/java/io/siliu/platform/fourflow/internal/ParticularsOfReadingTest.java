package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tells two papers of one day and amount apart, as it stands in a reading. */
class ParticularsOfReadingTest {

    private static String written(PaperKind kind, PaperField... fields) {
        PaperReading reading =
                new PaperReading(0, io.siliu.platform.document.PaperKind.OTHER, List.of(fields), List.of(), List.of());
        return ParticularsOfReading.of(reading, kind).written();
    }

    private static PaperField field(String name, String value, boolean certain) {
        return PaperField.read(name, value, 1, certain, FieldSource.OCR, 1, null, null, null);
    }

    @Test
    void theTimeOfAPaymentStandsInMinutesAndSeconds() {
        assertThat(written(PaperKind.BANK_RECEIPT, field("transactionTime", "2026-09-14T10:24:33", true)))
                .isEqualTo("minute=10:24,second=33");
        assertThat(written(PaperKind.PAYMENT_SLIP, field("paidAt", "2026-09-14 10:24", true)))
                .isEqualTo("minute=10:24");
    }

    @Test
    void aDayAloneTellsNothing() {
        assertThat(written(PaperKind.BANK_RECEIPT, field("transactionTime", "2026-09-14", true)))
                .isNull();
    }

    @Test
    void whatIsUnsureTellsNothing() {
        assertThat(written(PaperKind.BANK_RECEIPT, field("transactionTime", "2026-09-14T10:24:33", false)))
                .isNull();
    }

    @Test
    void figuresAreTheSameWithAndWithoutNoughtsAtTheEnd() {
        assertThat(written(PaperKind.ACCEPTANCE_RECEIPT, field("quantity", "120", true)))
                .isEqualTo(written(PaperKind.ACCEPTANCE_RECEIPT, field("quantity", "120.00", true)))
                .isEqualTo("quantity=120");
        assertThat(written(PaperKind.INVOICE, field("taxAmount", "***", true))).isNull();
    }
}
