package io.siliu.rules;

import static io.siliu.rules.FactsFixture.aMatchedRecord;

import java.util.List;
import org.junit.jupiter.api.Test;

/** V03: one invoice is booked once. */
class InvoiceUsedTwiceTest {

    private static final AskedIndicator V03 = AskedIndicator.of("V03");

    @Test
    void anInvoiceOfAnotherRecordHits() {
        V03.hits(aMatchedRecord().with("invoices[0].earlierRecords", List.of("R-7")))
                .of(Severity.CRITICAL, SixTrue.INVOICE)
                .chinese("发票 26992000000000000001 已用于其他记录：R-7。")
                .english("Invoice 26992000000000000001 already belongs to other records: R-7.");
    }

    @Test
    void anInvoiceOfThisRecordAloneDoesNot() {
        V03.doesNotHit(aMatchedRecord().with("invoices[0].earlierRecords", List.of()));
    }
}
