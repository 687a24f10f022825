package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.sandbox.paper.Party;
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
        JsonNode sheet = sheet(7531, 110, 2);

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

    @Test
    void whatLiesBeyondWhatIsDueIsDrawnBeyondIt() {
        JsonNode lane = sheet(7535, EngagementModel.AGENCY, 758, 2)
                .at("/lanes")
                .valueStream()
                .filter(each -> each.at("/flow").asString().equals("INVOICE"))
                .findFirst()
                .orElseThrow();

        assertThat(lane.at("/right").asString()).isEqualTo("应有 1,060.00（应付 1,000.00，平台服务费 60.00）");
        assertThat(lane.at("/bar").valueStream().map(OverpaidStepTest::drawn))
                .containsExactly("50.0", "3.0", "47.0 over");
    }

    private static String drawn(JsonNode part) {
        return part.at("/percent").asString() + (part.at("/over").booleanValue() ? " over" : "");
    }

    private JsonNode sheet(int index, int worker, int invoices) {
        return sheet(index, EngagementModel.SUBCONTRACT, worker, invoices);
    }

    private JsonNode sheet(int index, EngagementModel model, int worker, int invoices) {
        FlowEnterprise enterprise = FlowEnterprise.open(port, test, index, model, worker);
        Line line = enterprise.line(worker, "1000.00");
        enterprise.settle("OVER-1", line);
        Party buyer = model == EngagementModel.AGENCY ? enterprise.party() : FlowPapers.platform();
        for (int number = 1; number <= invoices; number++) {
            enterprise.handIn(
                    "invoice-" + number + ".xml",
                    enterprise
                            .papers("OVER-1")
                            .invoiceXml(line, buyer, "2699000000000%03d000%d".formatted(worker, number)));
        }
        workers.drain("document.reading", "fourflow.matching");
        return enterprise.record(line).at("/sheet");
    }
}
