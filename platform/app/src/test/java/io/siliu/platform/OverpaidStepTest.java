package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Too much in one step of a flow is a difference, even while another step of the same flow has nothing. */
@RipeAtOnce
class OverpaidStepTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;

    OverpaidStepTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
    }

    @Test
    void twoInvoicesOfTheProprietorDoNotMakeUpForTheMissingOneOfThePlatform() {
        JsonNode sheet = sheet(7531, 750, 2);

        assertThat(sheet.at("/missing")).isNotEmpty();
        JsonNode difference = sheet.at("/differences")
                .valueStream()
                .filter(each -> each.at("/kind").asString().equals("SUM"))
                .findFirst()
                .orElseThrow();
        assertThat(difference.at("/left/value").asString()).isEqualTo("1,000.00");
        assertThat(difference.at("/right/value").asString()).isEqualTo("2,000.00");
    }

    @Test
    void oneInvoiceIsNoDifference() {
        assertThat(sheet(7532, 752, 1).at("/differences")).isEmpty();
    }

    private JsonNode sheet(int index, int worker, int invoices) {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, index, EngagementModel.SUBCONTRACT, worker);
        Line line = enterprise.line(worker, "1000.00");
        enterprise.settle("OVER-1", line);
        for (int number = 1; number <= invoices; number++) {
            enterprise.handIn(
                    "invoice-" + number + ".xml",
                    enterprise
                            .papers("OVER-1")
                            .invoiceXml(
                                    line, FlowPapers.platform(), "2699000000000%03d000%d".formatted(worker, number)));
        }
        workers.drain("document.reading", "fourflow.matching");
        return enterprise.record(line).at("/sheet");
    }
}
