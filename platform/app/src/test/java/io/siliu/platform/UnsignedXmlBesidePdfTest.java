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
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Screening;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An invoice that comes as a PDF and as signed XML is answered (V19); of unsigned XML nobody knows whether it must be signed. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsignedXmlBesidePdfTest {

    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.current());

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private FlowEnterprise enterprise;
    private Line unsigned;
    private Line signed;
    private Line xmlAlone;

    UnsignedXmlBesidePdfTest(@LocalServerPort int port, Access access, Accounts accounts, Workers workers) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
    }

    @BeforeAll
    void threeInvoicesAreHandedIn() throws Exception {
        enterprise = FlowEnterprise.open(port, test, 7_593, EngagementModel.AGENCY, 282, 284, 286);
        unsigned = enterprise.line(282, "510.00");
        signed = enterprise.line(284, "620.00");
        xmlAlone = enterprise.line(286, "730.00");
        enterprise.settle("FORMS", unsigned, signed, xmlAlone);
        FlowPapers papers = enterprise.papers("FORMS");
        enterprise.handIn("282.pdf", papers.invoicePdf(unsigned));
        enterprise.handIn("282.xml", papers.invoiceXml(unsigned));
        enterprise.handIn("284.pdf", papers.invoicePdf(signed));
        enterprise.handIn(
                "284.xml",
                XmlSigning.signed(papers.invoiceXml(signed), "CN=示例签章服务中心,O=示例四流,C=CN")
                        .getBytes(UTF_8));
        enterprise.handIn("286.xml", papers.invoiceXml(xmlAlone));
        workers.drain("document.reading", "fourflow.matching", "assessment.screening");
    }

    @Test
    void ofXmlWithoutASignatureNobodyKnowsWhetherItMustHaveOne() {
        assertThat(hits(unsigned)).isEmpty();
        assertThat(unanswered(unsigned)).containsExactly("V19");
    }

    @Test
    void signedXmlBesideAPdfIsNone() {
        assertThat(hits(signed)).isEmpty();
        assertThat(unanswered(signed)).isEmpty();
    }

    @Test
    void xmlAloneIsNoQuestion() {
        assertThat(hits(xmlAlone)).isEmpty();
        assertThat(unanswered(xmlAlone)).containsExactly("V19");
    }

    private Stream<String> hits(Line line) {
        return screening(line).hits().stream().map(hit -> hit.indicator()).filter("V19"::equals);
    }

    private Stream<String> unanswered(Line line) {
        return screening(line).unanswered().stream().map(one -> one.indicator()).filter("V19"::equals);
    }

    private Screening screening(Line line) {
        byte[] facts = new TradeClient(port, test.token(Role.TAX_OFFICER, null))
                .download("/api/v1/records/" + enterprise.recordOf(line) + "/facts");
        return ENGINE.screen(FactsJson.read(new String(facts, UTF_8)));
    }
}
