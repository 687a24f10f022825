package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import org.junit.jupiter.api.Test;

/** V05: amount + tax = total, and capitals = figures. */
class InvoiceAmountsDoNotAddUpTest {

    private static final AskedIndicator V05 = AskedIndicator.of("V05");

    @Test
    void aSumTwoCentsOffHits() {
        V05.hits(aMatchedRecord().with("invoices[0].taxAmount", "78.73"))
                .of(Severity.HIGH, SixTrue.INVOICE)
                .chinese("发票 26992000000000000001：金额 7,871.29 元 加税额 78.73 元 为 7,950.02 元，价税合计却为 7,950.00 元。")
                .english(
                        "Invoice 26992000000000000001: amount CNY 7,871.29 plus tax CNY 78.73 is CNY 7,950.02, but its total is CNY 7,950.00.");
    }

    @Test
    void aSumOneCentOffDoesNot() {
        V05.doesNotHit(aMatchedRecord().with("invoices[0].taxAmount", "78.72"));
    }

    @Test
    void otherCapitalsHit() {
        V05.hits(aMatchedRecord().with("invoices[0].totalInCapitals", "柒仟玖佰圆整"))
                .of(Severity.HIGH, SixTrue.INVOICE)
                .chinese("发票 26992000000000000001：大写“柒仟玖佰圆整”为 7,900.00 元，小写为 7,950.00 元。")
                .english(
                        "Invoice 26992000000000000001: the capitals 柒仟玖佰圆整 say CNY 7,900.00, the figures say CNY 7,950.00.");
    }

    @Test
    void capitalsThatNobodyReadAreNoAnswer() {
        V05.isNotApplicable(
                aMatchedRecord().with("invoices[0].totalInCapitals", null),
                Unanswered.Reason.MISSING,
                "invoices[0].totalInCapitals");
    }

    @Test
    void capitalsThatSayNoAmountAreAnError() {
        V05.fails(aMatchedRecord().with("invoices[0].totalInCapitals", "柒仟某佰"), "invoices[0].totalInCapitals");
    }
}
