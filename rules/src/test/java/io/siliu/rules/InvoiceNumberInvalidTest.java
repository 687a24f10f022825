package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import org.junit.jupiter.api.Test;

/** V01: form, region and year of the invoice number. */
class InvoiceNumberInvalidTest {

    private static final AskedIndicator V01 = AskedIndicator.of("V01");

    @Test
    void aWrongYearHits() {
        V01.hits(aMatchedRecord().with("invoices[0].numberCheck", "WRONG_DATE"))
                .of(Severity.HIGH, SixTrue.INVOICE)
                .chinese("发票号码 26992000000000000001 年份或日期不符（开票日期2026年10月9日）。")
                .english("Invoice number 26992000000000000001 has a wrong year or date (issued on 2026-10-09).");
    }

    @Test
    void aValidNumberDoesNot() {
        V01.doesNotHit(aMatchedRecord().with("invoices[0].numberCheck", "VALID"));
    }

    @Test
    void anUnreadNumberIsNamed() {
        V01.isNotApplicable(
                aMatchedRecord().with("invoices[0].numberCheck", null),
                Unanswered.Reason.MISSING,
                "invoices[0].numberCheck");
    }
}
