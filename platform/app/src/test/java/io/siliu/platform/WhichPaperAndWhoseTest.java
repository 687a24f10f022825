package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.PageView;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.Readings;
import io.siliu.sandbox.paper.Party;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Whoever is asked sees the right paper of the file, upright, and why; and says whose a value is where that is the doubt. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhichPaperAndWhoseTest {

    private static final int ENTERPRISE = 7613;
    private static final int WORKER = 958;
    private static final Actor DESK = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final String ORDER = "Nothing beside or above this value says whose it is; only the order does.";

    private final int port;
    private final TestAccounts test;
    private final Town town;
    private final Workers workers;
    private final Access access;
    private final Documents documents;
    private final ReadOtherwise otherwise;
    private TradeClient clerk;
    private TradeClient desk;
    private PageClient pages;

    WhichPaperAndWhoseTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            Workers workers,
            Documents documents,
            Readings readings,
            FileReadings filing,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.town = town;
        this.workers = workers;
        this.access = access;
        this.documents = documents;
        this.otherwise = new ReadOtherwise(readings, filing, transaction, database);
    }

    @BeforeAll
    void anEnterpriseAndADesk() {
        clerk = new TradeClient(port, test.token(Role.ENTERPRISE, town.enterprise(ENTERPRISE, EngagementModel.AGENCY)));
        desk = new TradeClient(port, test.token(Role.RISK_DESK, null));
        pages = new PageClient(port);
        pages.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
    }

    @Test
    void whatTheThirdOfThreeLacksIsAskedForBesideTheThird() throws IOException {
        String file = threeReceipts(0);
        otherwise.read(file, paper -> paper.part() == 2 ? lacking(paper, "amount") : paper);

        String asked = asked(file, "amount");

        assertThat(asked)
                .contains("第 3 份，共 3 份", "第 3 页", "HD0000000000002958", "/documents/" + file + "/cut?part=2")
                .doesNotContain("/pages/1", "HD0000000000000958", "HD0000000000001958", "??");
        assertThat(pages.get("/documents/" + file + "/cut?part=2").status()).isEqualTo(200);
    }

    @Test
    void whereItsPageIsNotKnownThatIsSaidAndNoPageIsShown() throws IOException {
        String file = threeReceipts(10);
        otherwise.read(file, paper -> paper.part() == 1 ? ofNoPage(nowhere(lacking(paper, "amount"))) : paper);

        assertThat(asked(file, "amount"))
                .contains("第 2 份，共 3 份", "在哪一页没有读出来")
                .doesNotContain("/pages/1", "/cut?", "??");
    }

    /** The reader tells on which pages a paper stands, whatever it read of it. */
    @Test
    void whereNothingOfItHasAPlaceItsOwnPageIsShownWhole() throws IOException {
        String file = threeReceipts(70);
        otherwise.read(file, paper -> paper.part() == 1 ? nowhere(lacking(paper, "amount")) : paper);

        assertThat(asked(file, "amount"))
                .contains("第 2 份，共 3 份", "第 2 页", "/documents/" + file + "/pages/2")
                .doesNotContain("/pages/1", "/cut?", "??");
    }

    @Test
    void whatAPaperThatIsAloneLacksIsAskedForBesideItsPage() throws IOException {
        String file = handedIn("one.pdf", receipt(20));
        otherwise.read(file, paper -> lacking(paper, "amount"));

        assertThat(asked(file, "amount"))
                .contains("/documents/" + file + "/pages/1", "HD0000000000020958")
                .doesNotContain("共 1 份", "??");
    }

    @Test
    void aValueOfWhichOnlyTheOrderSaysWhoseItIsIsAskedForWithBothParties() throws IOException {
        String file = handedIn("whose.pdf", receipt(30));
        otherwise.read(file, paper -> inDoubt(paper, "payeeName", ORDER));
        assertThat(question(file, "payeeName").at("/reason").asString()).isEqualTo("WHOSE");

        String asked = asked(file, "payeeName");

        assertThat(asked)
                .contains(
                        "“收款人名称”到底是谁的",
                        "只凭排列先后认作这一方的",
                        "value=\"示例工" + WORKER + "\"",
                        "value=\"" + Town.name(ENTERPRISE) + "\"",
                        "读作“收款人名称”的",
                        "读作“付款人名称”的",
                        "/cut?part=0\"")
                .doesNotContain("??", "only the order does");
        PageClient english = new PageClient(port);
        english.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        english.get("/language/en?back=/");
        assertThat(english.get("/documents/" + file).body())
                .contains("only the order does")
                .doesNotContain("??");
    }

    /** Who may not see people is not shown one as the other party. */
    @Test
    void aCompanyThatMayBeAPersonsSideIsForWhoMaySeePeople() throws IOException {
        String file = handedIn("side.pdf", receipt(40));
        otherwise.read(file, paper -> inDoubt(paper, "payerName", ORDER));

        assertThat(fields(clerk, file)).doesNotContain("payerName");
        assertThat(fields(desk, file)).contains("payerName");
    }

    @Test
    void aPageOnItsSideIsShownUprightAndCanBeTurnedOn() throws IOException {
        PageView upright = shown(handedIn("upright.pdf", receipt(50)), 0);
        String file = handedIn("lying.pdf", onItsSide(receipt(60)));

        assertThat(reading(file).at("/turns/0/quarters").asInt()).isEqualTo(1);
        assertThat(slenderness(shown(file, 0))).isCloseTo(slenderness(upright), within(0.01));
        assertThat(slenderness(shown(file, 1))).isCloseTo(1 / slenderness(upright), within(0.01));
        BufferedImage cut = ImageIO.read(new ByteArrayInputStream(access.actingAs(
                DESK,
                () -> documents
                        .cutOut(Long.parseLong(file), 0, "payerName")
                        .orElseThrow()
                        .png())));
        assertThat(cut.getWidth()).as("a line").isGreaterThan(2 * cut.getHeight());
        assertThat(pages.get("/documents/" + file + "/view").body())
                .contains("向右转", "turn=1", "/pages/1?turn=0", "id=\"b-0-payerName\"")
                .doesNotContain("??");
        assertThat(pages.get("/documents/" + file + "/view?turn=1").body()).contains("turn=2", "/pages/1?turn=1");
    }

    private PageView shown(String file, int turn) {
        return access.actingAs(
                DESK, () -> documents.page(Long.parseLong(file), 1, turn).orElseThrow());
    }

    private static double slenderness(PageView page) {
        return (double) page.height() / page.width();
    }

    private static PaperReading lacking(PaperReading paper, String field) {
        return with(ReadOtherwise.without(paper, field), "FIELD_MISSING", field, "No " + field + " was found.");
    }

    private static PaperReading inDoubt(PaperReading paper, String field, String why) {
        PaperField doubted = ReadOtherwise.unsure(paper.field(field).orElseThrow());
        return with(paper.with(doubted), "VALUE_IMPLAUSIBLE", field, why);
    }

    private static PaperReading with(PaperReading paper, String code, String field, String why) {
        List<PaperWarning> warnings = new ArrayList<>(paper.warnings());
        warnings.add(new PaperWarning(code, field, why));
        return paper.withWarnings(warnings);
    }

    /** The same, of which nothing has a place. */
    private static PaperReading nowhere(PaperReading paper) {
        return paper.withFields(
                paper.fields().stream().map(field -> field.placedAt(0, null)).toList());
    }

    /** The same as it was stored before the pages of papers were kept. */
    private static PaperReading ofNoPage(PaperReading paper) {
        return new PaperReading(
                paper.part(),
                paper.kind(),
                paper.fields(),
                paper.lines(),
                paper.warnings(),
                paper.signatures(),
                paper.toldKind());
    }

    private String asked(String file, String field) {
        return pages.get("/glances?at=" + question(file, field).at("/id").asString())
                .body();
    }

    private JsonNode question(String file, String field) {
        return waiting(desk, file).stream()
                .filter(one -> one.at("/field").asString().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(TradeClient who, String file) {
        return waiting(who, file).stream()
                .map(one -> one.at("/field").asString())
                .toList();
    }

    private static List<JsonNode> waiting(TradeClient who, String file) {
        return who.get("/api/v1/glances?limit=200")
                .body()
                .at("/glances")
                .valueStream()
                .filter(one -> one.at("/document").asString().equals(file))
                .toList();
    }

    private JsonNode reading(String file) {
        return desk.get("/api/v1/documents/" + file).body().at("/readings/0");
    }

    /** Receipts of three numbers, each on a page of its own. */
    private String threeReceipts(int first) throws IOException {
        return handedIn("three.pdf", FlowPapers.together(receipt(first), receipt(first + 1), receipt(first + 2)));
    }

    private static byte[] receipt(int number) {
        Line line = new Line(WORKER, "RW0000000000000000", Money.of("5" + (10 + number) + ".00"));
        return new FlowPapers(new Party(Town.name(ENTERPRISE), Invented.enterpriseCode(ENTERPRISE)), "W-1")
                .receiptWithoutTask(line, number);
    }

    private String handedIn(String name, byte[] paper) {
        TradeClient.Answer answer = clerk.paper(name, paper);
        workers.drain("document.reading");
        return answer.body().at("/id").asString();
    }

    /** What stands on the page is turned to the left; the page is marked as before. */
    private static byte[] onItsSide(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            float width = page.getMediaBox().getWidth();
            float height = page.getMediaBox().getHeight();
            AffineTransform turn = AffineTransform.getTranslateInstance(height / 2.0, width / 2.0);
            turn.rotate(Math.toRadians(90));
            turn.translate(-width / 2.0, -height / 2.0);
            try (PDPageContentStream before = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
                before.transform(new Matrix(turn));
            }
            page.setMediaBox(new PDRectangle(height, width));
            page.setCropBox(new PDRectangle(height, width));
            document.save(out);
            return out.toByteArray();
        }
    }
}
