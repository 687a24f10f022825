package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.rules.FactsJson;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import io.siliu.rules.fact.FourFlowFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The total in capitals comes from the invoice that was handed in to the rules (V05), whichever file it came as. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapitalsOfInvoicesTest {

    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.current());
    private static final int ENTERPRISE = 7_871;
    private static final int OF_DATA = 5_602;
    private static final int OF_A_PAGE = 5_604;
    private static final int FORGED = 5_606;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private FlowEnterprise enterprise;
    private Line ofData;
    private Line ofAPage;
    private Line forged;

    CapitalsOfInvoicesTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
    }

    @BeforeAll
    void threeInvoicesAreHandedIn() {
        enterprise = FlowEnterprise.open(port, test, ENTERPRISE, EngagementModel.AGENCY, OF_DATA, OF_A_PAGE, FORGED);
        ofData = enterprise.line(OF_DATA, "510.00");
        ofAPage = enterprise.line(OF_A_PAGE, "620.00");
        forged = enterprise.line(FORGED, "730.00");
        enterprise.settle("CAPITALS", ofData, ofAPage, forged);
        FlowPapers papers = enterprise.papers("CAPITALS");
        enterprise.handIn("data.xml", papers.invoiceXml(ofData));
        enterprise.handIn("page.pdf", papers.invoicePdf(ofAPage));
        String xml = new String(papers.invoiceXml(forged), UTF_8);
        assertThat(xml).contains("柒佰叁拾圆整");
        enterprise.handIn("forged.xml", xml.replace("柒佰叁拾圆整", "柒佰捌拾圆整").getBytes(UTF_8));
        workers.drain("document.reading", "fourflow.matching", "assessment.screening");
    }

    @Test
    void whatStandsInDataOrOnAPageIsAFact() {
        assertThat(facts(ofData).invoices().get(0).totalInCapitals()).isEqualTo("伍佰壹拾圆整");
        assertThat(facts(ofAPage).invoices().get(0).totalInCapitals()).isEqualTo("陆佰贰拾圆整");
    }

    @Test
    void anInvoiceThatSaysOneSumTwiceIsAnsweredWithNo() {
        assertThat(screening(ofData).outcomes()).containsEntry("V05", Outcome.NO_HIT);
        assertThat(screening(ofAPage).outcomes()).containsEntry("V05", Outcome.NO_HIT);
    }

    @Test
    void anInvoiceThatSaysTwoSumsIsAHit() {
        assertThat(screening(forged).hits().stream()
                        .filter(hit -> hit.indicator().equals("V05"))
                        .map(hit -> hit.circumstance() + " " + hit.because().get("capitals")))
                .containsExactly("CAPITALS 柒佰捌拾圆整");
    }

    private Screening screening(Line line) {
        return ENGINE.screen(facts(line));
    }

    private FourFlowFacts facts(Line line) {
        byte[] facts = new TradeClient(port, test.token(Role.TAX_OFFICER, null))
                .download("/api/v1/records/" + enterprise.recordOf(line) + "/facts");
        return FactsJson.read(new String(facts, UTF_8));
    }
}
