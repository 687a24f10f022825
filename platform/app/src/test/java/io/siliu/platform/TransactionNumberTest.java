package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The payment that an invoice names in its XML leads to the record where its remark does not. */
@RipeAtOnce
class TransactionNumberTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;

    TransactionNumberTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
    }

    @Test
    void ofTwoEqualLinesTheOneThatTheTransactionNamesIsTaken() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7117, EngagementModel.AGENCY, 138);
        Line first = enterprise.line(138, "700.00");
        Line second = enterprise.line(138, "700.00");
        enterprise.settle("TRANS-1", first, second);
        String invoice = enterprise.handIn(
                "invoice.xml", enterprise.papers("TRANS-1").invoiceXmlByTransaction(first, second.task()));
        workers.drain("document.reading", "fourflow.matching");

        assertThat(enterprise.record(second).at("/sheet/lanes").toString()).contains(invoice);
        assertThat(enterprise.record(first).at("/sheet/lanes").toString()).doesNotContain(invoice);
    }

    @Test
    void aTransactionThatIsNoTaskLeavesEqualLinesToAPerson() {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, 7118, EngagementModel.AGENCY, 140);
        Line first = enterprise.line(140, "700.00");
        Line second = enterprise.line(140, "700.00");
        enterprise.settle("TRANS-2", first, second);
        String invoice = enterprise.handIn(
                "invoice.xml", enterprise.papers("TRANS-2").invoiceXmlByTransaction(first, "HD2026090700000017"));
        workers.drain("document.reading", "fourflow.matching");

        assertThat(enterprise.record(first).at("/sheet/lanes").toString()).doesNotContain(invoice);
        assertThat(enterprise.record(second).at("/sheet/lanes").toString()).doesNotContain(invoice);
    }
}
