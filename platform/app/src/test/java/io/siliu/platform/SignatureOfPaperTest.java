package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.sandbox.paper.Party;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What a signature on a paper says is kept with the reading and shown, and never as more than it says. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignatureOfPaperTest {

    private static final int ENTERPRISE = 7581;
    private static final int WORKER = 781;

    private final int port;
    private final TestAccounts test;
    private final Town town;
    private final Workers workers;
    private long enterprise;
    private TradeClient clerk;
    private TradeClient desk;

    SignatureOfPaperTest(@LocalServerPort int port, Access access, Accounts accounts, Town town, Workers workers) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.workers = workers;
    }

    @BeforeAll
    void anEnterpriseAndADesk() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        clerk = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise));
        desk = new TradeClient(port, test.token(Role.RISK_DESK, null));
    }

    @Test
    void anIntactOneSaysWhoseItIsAndNeverThatThePaperIsGenuine() throws Exception {
        String paper = handedIn(signed("51.00", "CN=示例签章服务中心,O=示例四流,C=CN"));

        JsonNode signature = signature(desk, paper);
        assertThat(signature.at("/intact").asString()).isEqualTo("YES");
        assertThat(signature.at("/coversDocument").asString()).isEqualTo("YES");
        assertThat(signature.at("/signer").asString()).isEqualTo("示例签章服务中心");

        String chinese = page("zh", paper);
        assertThat(chinese).contains("签名完好", "示例签章服务中心", "这里不判断原件真伪").doesNotContain("真实有效", "??");
        assertThat(page("en", paper))
                .contains("Intact: what was signed has not been changed", "Anybody can make a certificate")
                .doesNotContain("enuine", "??");
    }

    @Test
    void oneWhoseFigureWasChangedSaysSo() throws Exception {
        String paper = handedIn(signed("52.00", "CN=示例签章服务中心,O=示例四流,C=CN").replace(">52.00<", ">92.00<"));

        assertThat(signature(desk, paper).at("/intact").asString()).isEqualTo("NO");
        assertThat(page("zh", paper)).contains("签名对不上").doesNotContain("签名完好");
    }

    @Test
    void aPersonWhoSignedIsMaskedForWhoMaySeeNoPeople() throws Exception {
        String paper = handedIn(signed("53.00", "CN=欧阳示例,C=CN"));

        assertThat(signature(desk, paper).at("/signer").asString()).isEqualTo("欧阳示例");
        assertThat(clerk.get("/api/v1/documents/" + paper).body().toString()).doesNotContain("欧阳示例");
    }

    private static JsonNode signature(TradeClient who, String paper) {
        return who.get("/api/v1/documents/" + paper).body().at("/readings/0/signatures/0");
    }

    private String page(String language, String paper) {
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        pages.get("/language/" + language + "?back=/");
        return pages.get("/documents/" + paper).body();
    }

    private String handedIn(String xml) {
        TradeClient.Answer answer = clerk.paper("invoice.xml", xml.getBytes(UTF_8));
        workers.drain("document.reading");
        return answer.body().at("/id").asString();
    }

    private String signed(String amount, String signer) throws Exception {
        byte[] invoice = new FlowPapers(new Party(Town.name(ENTERPRISE), Invented.enterpriseCode(ENTERPRISE)), "S-1")
                .invoiceXml(new Line(WORKER, "RW0000000000000000", Money.of(amount)));
        return XmlSigning.signed(invoice, signer);
    }
}
