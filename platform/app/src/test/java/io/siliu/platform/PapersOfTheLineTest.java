package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.database.Workers;
import io.siliu.platform.fourflow.LinePapers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What papers say over several lines: computed when a record is sealed, each with the ids of the papers. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersOfTheLineTest {

    private static final int ENTERPRISE = 7119;
    private static final String BATCH = "PAPERS-1";
    private static final String SHARED = "CL2026-SHARED";

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final RipeAtOnce.SamePapers compared;
    private FlowEnterprise enterprise;
    private Line whole;
    private Line overInvoiced;
    private Line unproven;

    PapersOfTheLineTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            RipeAtOnce.SamePapers compared) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.compared = compared;
    }

    @BeforeAll
    void threeLinesWithPapers() {
        enterprise = FlowEnterprise.open(port, test, ENTERPRISE, EngagementModel.AGENCY, 142, 143, 144);
        FlowPapers papers = enterprise.papers(BATCH);
        whole = enterprise.line(142, "300.00");
        overInvoiced = enterprise.line(143, "400.00");
        unproven = enterprise.line(144, "500.00");
        enterprise.settle(BATCH, whole, overInvoiced, unproven);
        enterprise.handInAllButInvoices(BATCH, whole);
        byte[] invoice = papers.invoiceXml(whole);
        enterprise.handIn("invoice.xml", invoice);
        enterprise.handIn(
                "invoice-changed.xml",
                new String(invoice, UTF_8).replace(">300.00<", ">380.00<").getBytes(UTF_8));
        enterprise.handIn("contract.pdf", papers.contract(overInvoiced, SHARED));
        enterprise.handIn("acceptance.pdf", papers.acceptance(with("250.00", overInvoiced)));
        enterprise.handIn("invoice.xml", papers.invoiceXml(overInvoiced));
        enterprise.handIn("contract.pdf", papers.contract(unproven, SHARED));
        workers.drain("document.reading");
        workers.drain("fourflow.matching", "assessment.screening");
    }

    private static Line with(String gross, Line line) {
        return new Line(line.worker(), line.task(), Money.of(gross));
    }

    @Test
    void aLineWithAllItsPapersIsAnsweredAndAnInvoiceOfTwoAmountsCountsOnce() {
        JsonNode signals = facts(whole).at("/signals");
        assertThat(signals.at("/invoicing/invoicedTotal/value").asString()).isEqualTo("300.00");
        assertThat(signals.at("/invoicing/invoicedTotal/evidence")).hasSize(1);
        assertThat(signals.at("/invoicing/acceptedTotal/value").asString()).isEqualTo("300.00");
        for (String indicator : new String[] {"V06", "V07", "V12", "V13", "V17", "B04", "C12"}) {
            assertThat(outcome(whole, indicator)).as(indicator).isEqualTo("NO_HIT");
        }
        assertThat(outcome(whole, "C13"))
                .as("nobody asked the register whether the business still stood")
                .isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void moreInvoicedThanAcceptedIsSeen() {
        assertThat(facts(overInvoiced)
                        .at("/signals/invoicing/acceptedTotal/value")
                        .asString())
                .isEqualTo("250.00");
        assertThat(outcome(overInvoiced, "V06")).isEqualTo("HIT");
    }

    @Test
    void aTaskThatNobodyProvedIsSeen() {
        assertThat(outcome(unproven, "B04")).isEqualTo("HIT");
        assertThat(outcome(overInvoiced, "B04")).isEqualTo("NO_HIT");
    }

    @Test
    void oneContractNumberOfTwoWorkersIsSeenOnBothSides() {
        assertThat(outcome(overInvoiced, "C12")).isEqualTo("HIT");
        assertThat(outcome(unproven, "C12")).isEqualTo("HIT");
        assertThat(facts(unproven).at("/signals/agreement/sameContractWorkers/evidence"))
                .hasSize(1);
    }

    @Test
    void whatIsAtHandWhenALineIsSealedIsWhatTheDatabaseTells() {
        assertThat(compared.placed().values().stream().flatMap(List::stream).map(LinePapers.Placed::kind))
                .contains(EvidenceKind.INVOICE, EvidenceKind.CONTRACTING_AGREEMENT, EvidenceKind.ACCEPTANCE);
        assertThat(compared.others().values())
                .contains(List.of())
                .anySatisfy(others -> assertThat(others).hasSize(1));
    }

    private String outcome(Line line, String indicator) {
        return enterprise
                .record(line)
                .at("/screening/outcomes")
                .valueStream()
                .filter(each -> each.at("/indicator").asString().equals(indicator))
                .map(each -> each.at("/outcome").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode facts(Line line) {
        return new TradeClient(port, test.token(Role.TAX_OFFICER, null))
                .get("/api/v1/records/" + enterprise.recordOf(line) + "/facts")
                .body();
    }
}
