package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.KnownNames;
import io.siliu.platform.document.Readings;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.sandbox.paper.Party;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk and the viewer as a browser without script shows them. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GlancePagesTest {

    private static final int ENTERPRISE = 7541;
    private static final int WORKER = 741;
    private static final Pattern FORM = Pattern.compile("action=\"(/glances/\\d+)\"");

    private final int port;
    private final TestAccounts test;
    private final Town town;
    private final Workers workers;
    private final Access access;
    private final ReceiveDocuments receiving;
    private final Documents documents;
    private final KnownNames names;
    private final ReadOtherwise otherwise;
    private long enterprise;
    private PageClient clerk;
    private PageClient desk;

    GlancePagesTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            Workers workers,
            ReceiveDocuments receiving,
            Documents documents,
            KnownNames names,
            Readings readings,
            FileReadings filing,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.workers = workers;
        this.access = access;
        this.receiving = receiving;
        this.documents = documents;
        this.names = names;
        this.otherwise = new ReadOtherwise(readings, filing, transaction, database);
    }

    @BeforeAll
    void anEnterpriseAndADesk() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        clerk = in(test.person(Role.ENTERPRISE, enterprise));
        desk = in(test.person(Role.RISK_DESK, null));
    }

    @Test
    void oneQuestionFollowsTheOtherAndAWrongValueComesBackWithItsRemedy() {
        long paper = handedIn(papers().receipt(new Line(WORKER, "RW0000000000000000", Money.of("310.00"))));
        otherwise.read(Long.toString(paper), ReadOtherwise::unsure);
        String narrowed = "/glances?kind=BANK_RECEIPT&field=amount";
        Page asked = clerk.get(narrowed);
        assertThat(asked.body())
                .contains("金额", "310.00", "读到的", "/cut?part=0&amp;field=amount", "class=\"n\"")
                .doesNotContain("??", "checked");
        assertThat(clerk.post(narrowed, form(asked), "field", "amount", "kind", "BANK_RECEIPT")
                        .body())
                .as("nobody chose")
                .contains("没有选，也没有写", "310.00")
                .doesNotContain("checked");

        Page refused = clerk.post(narrowed, form(asked), "typed", "三百一", "field", "amount", "kind", "BANK_RECEIPT");
        assertThat(refused.body()).contains("不是金额", "三百一", "role=\"alert\"");
        Page taken = clerk.post(narrowed, form(asked), "pick", "310.00", "field", "amount", "kind", "BANK_RECEIPT");
        assertThat(taken.body()).contains("记下了，已经送去重新匹配", "后面没有了");

        Page late = in(test.person(Role.ENTERPRISE, enterprise))
                .post("/glances", form(asked), "pick", "", "typed", "311.00");
        assertThat(late.body()).contains("刚才有人答过");
    }

    @Test
    void aNameThatOneCodeProvedIsProposedBesideAMisreadOneAndNothingElseDecides() {
        handedIn(papers().invoiceXml(new Line(WORKER, "RW0000000000000000", Money.of("50.00"))));

        assertThat(names.near(enterprise, "示例工741配迗服务部", null, 9))
                .extracting(KnownNames.Proposal::name)
                .containsExactly(Town.tradeName(WORKER));
        assertThat(names.near(enterprise, "", Invented.proprietorCode(WORKER), 9))
                .containsExactly(new KnownNames.Proposal(Town.tradeName(WORKER), KnownNames.Origin.CODE));
        assertThat(names.near(enterprise + 1, "示例工741配迗服务部", null, 9))
                .as("another enterprise learns nothing of it")
                .isEmpty();
        assertThat(names.near(enterprise, "完全不同的名称", null, 9)).isEmpty();
    }

    @Test
    void theViewerDrawsThePlacesAndHidesPeopleFromThoseWhoMayNotSeeThem() throws IOException {
        long paper = handedIn(papers().receipt(new Line(WORKER, "RW0000000000000000", Money.of("320.00"))));

        Page shown = clerk.get("/documents/" + paper + "/view");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains("id=\"b-0-amount\"", "href=\"#v-0-amount\"", "/documents/" + paper + "/pages/1")
                .doesNotContain("id=\"b-0-payeeName\"", "??");
        assertThat(desk.get("/documents/" + paper + "/view").body()).contains("id=\"b-0-payeeName\"");
        assertThat(dark(picture(paper, Town.person(enterprise)))).isGreaterThan(dark(picture(paper, DESK)) + 1_000);
        assertThat(clerk.get("/documents/" + paper + "/view?page=9").body()).contains("这一页画不出来");
        assertThat(clerk.get("/documents/" + paper + "/view?zoom=WIDE").body()).contains("z-WIDE");
    }

    private static final Actor DESK = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    @Test
    void aCutOutHidesPeopleBesideItsFieldAndTheFieldItselfWhereItIsOne() throws IOException {
        long paper = handedIn(papers().receipt(new Line(WORKER, "RW0000000000000000", Money.of("330.00"))));
        Actor clerkActor = Town.person(enterprise);

        for (String field : List.of("payeeBank", "payeeAccount")) {
            assertThat(dark(cut(paper, field, clerkActor)))
                    .as(field)
                    .isGreaterThan(dark(cut(paper, field, DESK)) + 1_000);
        }
    }

    private BufferedImage cut(long paper, String field, Actor who) throws IOException {
        byte[] png = access.actingAs(
                who, () -> documents.cutOut(paper, 0, field).orElseThrow().png());
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private BufferedImage picture(long paper, Actor who) throws IOException {
        byte[] png = access.actingAs(
                who, () -> documents.page(paper, 1).orElseThrow().png());
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** How many pixels have the colour with which people are hidden. */
    private static int dark(BufferedImage page) {
        int count = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                count += page.getRGB(x, y) == Color.DARK_GRAY.getRGB() ? 1 : 0;
            }
        }
        return count;
    }

    private static String form(Page page) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private FlowPapers papers() {
        return new FlowPapers(new Party(Town.name(ENTERPRISE), Invented.enterpriseCode(ENTERPRISE)), "G-1");
    }

    private long handedIn(byte[] paper) {
        String id = access.actingAs(
                Town.person(enterprise),
                () -> receiving
                        .receive(new NewDocument(Channel.WEB, "paper", paper, null))
                        .id());
        workers.drain("document.reading");
        return Long.parseLong(id);
    }

    private PageClient in(TestAccounts.Person person) {
        PageClient client = new PageClient(port);
        client.signIn(person.name(), TestAccounts.PASSWORD);
        return client;
    }
}
