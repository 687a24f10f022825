package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.rules.FactsJson;
import io.siliu.rules.fact.DiscrepancyFacts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What odd papers make of a record, and what the record says of them. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddPapersOnRecordsTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;

    OddPapersOnRecordsTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void anEnterprise() {
        enterprise =
                FlowEnterprise.open(port, test, 7541, EngagementModel.AGENCY, 760, 762, 764, 766, 768, 770, 772, 989);
    }

    @Test
    void theSameReceiptAsFileScanAndPhotoIsOneEvidenceInThreeOriginals() throws IOException {
        Line line = enterprise.line(760, "500.00");
        enterprise.settle("ODD-1", line);
        byte[] pdf = enterprise.papers("ODD-1").receipt(line);
        enterprise.handIn("receipt.pdf", pdf);
        enterprise.handIn("scan.png", picture(pdf, "png", 0));
        enterprise.handIn("photo.jpg", picture(pdf, "jpg", 1));
        solved();

        assertThat(methods(line, "BANK_RECEIPT")).containsExactly("1/TASK_NUMBER", "0/COPY", "0/COPY");
        assertThat(originals(line, "BANK_RECEIPT")).hasSize(3).doesNotHaveDuplicates();
        assertThat(kinds(line)).isEmpty();
    }

    /** It has no number by which its forms could know each other. */
    @Test
    void anAcceptanceReceiptAsFileAndPhotoIsOneEvidence() throws IOException {
        Line line = enterprise.line(989, "520.00");
        enterprise.settle("ODD-7", line);
        byte[] pdf = enterprise.papers("ODD-7").acceptance(line);
        enterprise.handIn("acceptance.pdf", pdf);
        enterprise.handIn("photo.jpg", picture(pdf, "jpg", 1));
        solved();

        assertThat(methods(line, "ACCEPTANCE")).containsExactly("1/TASK_NUMBER", "0/COPY");
        assertThat(kinds(line)).isEmpty();
    }

    @Test
    void anInvoiceVoidedAfterItWasSealedOpensTheRecordAgainInANewRevision() {
        Line line = enterprise.line(762, "600.00");
        enterprise.settle("ODD-2", line);
        FlowPapers papers = enterprise.papers("ODD-2");
        enterprise.handIn("invoice.xml", papers.invoiceXml(line));
        solved();
        int gaps = enterprise.record(line).at("/sheet/missing").size();
        int revision = revision(line);
        assertThat(revision).isPositive();
        String sealed = sealedForm(line, revision);

        enterprise.handIn("red.xml", papers.redLetterXml(line));
        solved();

        assertThat(enterprise.record(line).at("/sheet/missing")).hasSize(gaps + 1);
        assertThat(kinds(line)).containsExactly("SUM");
        assertThat(originals(line, "INVOICE")).as("it and its red letter").hasSize(2);
        assertThat(revision(line)).as("the red letter is sealed too").isGreaterThan(revision);
        assertThat(sealedForm(line, revision))
                .as("what was sealed stays as it was")
                .isEqualTo(sealed);
    }

    @Test
    void moneyToSomebodyElseOfTheSameNameIsADifferenceOfTheAccount() {
        Line line = enterprise.line(764, "700.00");
        enterprise.settle("ODD-3", line);
        enterprise.handIn("receipt.pdf", enterprise.papers("ODD-3").receiptToNamesake(line, 765));
        solved();

        assertThat(kinds(line)).containsExactly("ACCOUNT");
    }

    @Test
    void twoEnterprisesWithTheSameAmountsOnTheSameDayKeepTheirOwnPapers() {
        FlowEnterprise other = FlowEnterprise.open(port, test, 7542, EngagementModel.AGENCY, 766);
        Line own = enterprise.line(766, "800.00");
        Line others = other.line(766, "800.00");
        enterprise.settle("ODD-4", own);
        other.settle("ODD-4", others);
        String first =
                enterprise.handIn("receipt.pdf", enterprise.papers("ODD-4").receiptWithoutTask(own, 1));
        String second = other.handIn("receipt.pdf", other.papers("ODD-4").receiptWithoutTask(others, 2));
        solved();

        assertThat(receiptOf(enterprise.recordOf(own))).isEqualTo(first);
        assertThat(receiptOf(other.recordOf(others))).isEqualTo(second);
    }

    @Test
    void aFeeTakenFromTheWorkerHasANameOfItsOwn() {
        Line line = enterprise.line(768, "1000.00");
        enterprise.settle("ODD-5", line);
        Money fee = Money.of(database.sql("SELECT fee FROM settlement_line WHERE task_number = ?")
                .param(line.task())
                .query(String.class)
                .single());
        enterprise.handIn(
                "receipt.pdf",
                enterprise.papers("ODD-5").receipt(line, line.gross().minus(fee), 768));
        solved();

        assertThat(fee.isPositive()).isTrue();
        assertThat(kinds(line)).containsExactly("FEE_DEDUCTED");
        workers.drain("assessment.screening");
        assertThat(hits(line)).as("the worker was charged the fee").contains("L07");
    }

    @Test
    void daysOutOfOrderAndInTheFarFutureAreDifferencesThatTheRulesSee() {
        Line early = enterprise.line(770, "900.00");
        Line late = enterprise.line(772, "950.00");
        enterprise.settle("ODD-6", early, late);
        FlowPapers papers = enterprise.papers("ODD-6");
        enterprise.handIn("acceptance.pdf", papers.acceptance(early));
        enterprise.handIn("early.pdf", papers.receiptOn(early, FlowPapers.ENDS.minusDays(2)));
        enterprise.handIn("late.pdf", papers.receiptOn(late, LocalDate.of(2099, 12, 31)));
        solved();

        assertThat(kinds(early)).containsExactly("DATE");
        assertThat(kinds(late)).containsExactly("DATE");
        workers.drain("assessment.screening");
        String facts = new String(
                new TradeClient(port, test.token(Role.TAX_OFFICER, null))
                        .download("/api/v1/records/" + enterprise.recordOf(early) + "/facts"),
                UTF_8);
        assertThat(FactsJson.read(facts).discrepancies())
                .extracting(
                        DiscrepancyFacts::kind,
                        DiscrepancyFacts::against,
                        DiscrepancyFacts::expected,
                        DiscrepancyFacts::found,
                        DiscrepancyFacts::days)
                .containsExactly(tuple("DATE", "acceptedOn", "2026-09-06", "2026-09-04", -2));
        assertThat(hits(early))
                .as("paid before the acceptance that is on paper alone")
                .contains("F11");
    }

    private void solved() {
        workers.drain("document.reading", "fourflow.matching");
    }

    /** Of the papers of a step whether they count, and how they came there. */
    private List<String> methods(Line line, String step) {
        return database.sql("""
            SELECT CONCAT(a.counted, '/', a.method) FROM allocation a
            JOIN four_flow_record r ON r.line_id = a.line_id
            WHERE r.number = ? AND a.step = ? ORDER BY a.counted DESC
            """)
                .param(enterprise.recordOf(line))
                .param(step)
                .query(String.class)
                .list();
    }

    /** The documents that the papers of a step lie in. */
    private List<String> originals(Line line, String step) {
        return database.sql("""
            SELECT p.document_id FROM allocation a
            JOIN four_flow_record r ON r.line_id = a.line_id
            JOIN paper p ON p.id = a.paper_id
            WHERE r.number = ? AND a.step = ?
            """)
                .param(enterprise.recordOf(line))
                .param(step)
                .query(String.class)
                .list();
    }

    private int revision(Line line) {
        return enterprise.record(line).at("/sheet/revision").asInt();
    }

    /** As it is kept, with what it is locked by. */
    private String sealedForm(Line line, int revision) {
        return database.sql("""
            SELECT CONCAT(SHA2(v.form, 256), '/', SHA2(v.salts, 256)) FROM record_revision v
            JOIN four_flow_record r ON r.enterprise_id = v.enterprise_id AND r.id = v.record_id
            WHERE r.number = ? AND v.revision = ?
            """)
                .param(enterprise.recordOf(line))
                .param(revision)
                .query(String.class)
                .single();
    }

    private List<String> kinds(Line line) {
        return enterprise
                .record(line)
                .at("/sheet/differences")
                .valueStream()
                .map((JsonNode each) -> each.at("/kind").asString())
                .toList();
    }

    private List<String> hits(Line line) {
        return database.sql("SELECT indicator FROM alert WHERE record_number = ?")
                .param(enterprise.recordOf(line))
                .query(String.class)
                .list();
    }

    private String receiptOf(String record) {
        return database.sql("""
            SELECT p.document_id FROM allocation a
            JOIN four_flow_record r ON r.line_id = a.line_id
            JOIN paper p ON p.id = a.paper_id
            WHERE r.number = ? AND a.step = 'BANK_RECEIPT'
            """).param(record).query(String.class).single();
    }

    /** As a scanner or a camera gives it back: dots instead of letters, a little askew. */
    private static byte[] picture(byte[] pdf, String format, double degrees) throws IOException {
        RecognitionData.needed();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage clean = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.RGB);
            BufferedImage taken = new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = taken.createGraphics();
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, taken.getWidth(), taken.getHeight());
            graphics.rotate(Math.toRadians(degrees), clean.getWidth() / 2.0, clean.getHeight() / 2.0);
            graphics.drawImage(clean, 0, 0, null);
            graphics.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(taken, format, bytes);
            return bytes.toByteArray();
        }
    }
}
