package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.Readings;
import io.siliu.platform.document.ToldKind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What a document held when it was read first, and does not hold when it is read anew, proves nothing any more. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersReadAnewTest {

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private final FileReadings filing;
    private final Readings readings;
    private final TransactionTemplate transaction;
    private FlowEnterprise enterprise;

    PapersReadAnewTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            JdbcClient database,
            FileReadings filing,
            Readings readings,
            PlatformTransactionManager transactions) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
        this.filing = filing;
        this.readings = readings;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = FlowEnterprise.open(
                port,
                test,
                7590,
                EngagementModel.AGENCY,
                2_912,
                2_914,
                2_916,
                2_918,
                2_920,
                2_922,
                2_924,
                2_926,
                2_928,
                2_930);
    }

    @Test
    void anInvoiceThatIsALicenceAfterAllLeavesItsRecordAndComesBackWithItsReading() {
        Line line = settled("ANEW-1", 2_912);
        String invoice = invoiced("ANEW-1", line);
        List<PaperReading> first = read(invoice);
        int gaps = missing(line);
        int sealed = revision(line);

        readAnew(invoice, paper(0, PaperKind.BUSINESS_LICENCE));

        assertThat(invoices(line)).isEmpty();
        assertThat(missing(line)).isEqualTo(gaps + 1);
        assertThat(kinds(line)).isEmpty();
        assertThat(revision(line)).isGreaterThan(sealed);
        assertThat(causes(line, sealed)).contains("文件重新读取或有人指认后，里面不再有这件发票");

        readAnew(invoice, first.toArray(PaperReading[]::new));

        assertThat(invoices(line)).containsExactly("1");
        assertThat(missing(line)).isEqualTo(gaps);
    }

    @Test
    void ofTwoReceiptsInAFileTheOneThatIsNotSeenAgainGoes() throws IOException {
        Line one = enterprise.line(2_914, "610.00");
        Line other = enterprise.line(2_916, "620.00");
        enterprise.settle("ANEW-2", one, other);
        FlowPapers papers = enterprise.papers("ANEW-2");
        String both = enterprise.handIn("both.pdf", FlowPapers.together(papers.receipt(one), papers.receipt(other)));
        solved();
        int gapsOfOne = missing(one);
        int gapsOfOther = missing(other);

        readAnew(both, read(both).get(0));

        assertThat(missing(one)).isEqualTo(gapsOfOne);
        assertThat(missing(other)).isEqualTo(gapsOfOther + 1);
    }

    /** What was said of a paper is said of it, whichever is found first. */
    @Test
    void ofTwoReceiptsInAFileEachKeepsItsPlaceThoughTheOtherIsFoundFirst() throws IOException {
        Line one = enterprise.line(2_926, "630.00");
        Line other = enterprise.line(2_928, "640.00");
        enterprise.settle("ANEW-7", one, other);
        FlowPapers papers = enterprise.papers("ANEW-7");
        String both = enterprise.handIn("swapped.pdf", FlowPapers.together(papers.receipt(one), papers.receipt(other)));
        solved();
        List<PaperReading> first = read(both);

        readAnew(both, first.get(1).numbered(0), first.get(0).numbered(1));

        assertThat(read(both))
                .extracting(PaperReading::fields)
                .isEqualTo(first.stream().map(PaperReading::fields).toList());
    }

    /** The recogniser broke: the papers are where they were, and reading the file once more may see them again. */
    @Test
    void whatWasNotRecognisedTakesNothingAway() {
        Line line = settled("ANEW-3", 2_918);
        String invoice = invoiced("ANEW-3", line);

        readAnew(
                invoice,
                new PaperReading(
                        0,
                        PaperKind.OTHER,
                        List.of(),
                        List.of(),
                        List.of(new PaperWarning("OCR_FAILED", "", "A page was not recognised"))));

        assertThat(invoices(line)).containsExactly("1");
    }

    /** Who looked at it knows, whatever the recogniser could see. */
    @Test
    void whatPeopleSayIsNoneOfOursGoesThoughAPageWasNotRecognised() {
        Line line = settled("ANEW-8", 2_930);
        String invoice = invoiced("ANEW-8", line);
        ToldKind none = new ToldKind(
                new Confirmation.Person("1", Role.RISK_DESK),
                Instant.parse("2026-09-20T02:00:00Z"),
                "",
                null,
                true,
                List.of());

        readAnew(
                invoice,
                new PaperReading(
                                0,
                                PaperKind.OTHER,
                                List.of(),
                                List.of(),
                                List.of(new PaperWarning("OCR_FAILED", "", "A page was not recognised")))
                        .told(PaperKind.OTHER, none));

        assertThat(invoices(line)).isEmpty();
    }

    /** Nor does a seal hold it there, or a person who took it for an invoice. */
    @Test
    void anInvoiceThatIsAReceiptAfterAllProvesNoInvoice() {
        Line bySeal = settled("ANEW-4", 2_920);
        Line byPerson = settled("ANEW-5", 2_922);
        String sealed = invoiced("ANEW-4", bySeal);
        String placed = invoiced("ANEW-5", byPerson);
        assertThat(enterprise
                        .client()
                        .post(
                                "/api/v1/open-papers/" + paperIn(placed) + "/placings",
                                "{\"why\":\"示例：就是这一行的\",\"shares\":[{\"record\":\"%s\",\"amount\":\"600.00\"}]}"
                                        .formatted(enterprise.recordOf(byPerson)))
                        .status())
                .isEqualTo(204);
        solved();
        assertThat(invoices(byPerson)).containsExactly("1");

        readAnew(sealed, paper(0, PaperKind.BANK_RECEIPT));
        readAnew(placed, paper(0, PaperKind.BANK_RECEIPT));

        assertThat(invoices(bySeal)).isEmpty();
        assertThat(kinds(bySeal)).doesNotContain("CONTESTED");
        assertThat(invoices(byPerson)).isEmpty();
    }

    /** A list that was open meanwhile may still send where it belongs; what was said of it before can be taken back. */
    @Test
    void aPaperThatWentCanNoLongerBePlacedButWhatWasSaidOfItIsTakenBack() {
        Line line = settled("ANEW-6", 2_924);
        String invoice = invoiced("ANEW-6", line);
        assertThat(place(invoice, line)).isEqualTo(204);

        readAnew(invoice, paper(0, PaperKind.BUSINESS_LICENCE));

        assertThat(place(invoice, line)).isEqualTo(404);
        assertThat(decisions(invoice)).isEqualTo(1);
        assertThat(enterprise
                        .client()
                        .post(
                                "/api/v1/open-papers/" + paperIn(invoice) + "/placings/taken-back",
                                "{\"why\":\"示例：不是这一行的\"}")
                        .status())
                .isEqualTo(204);
    }

    private int place(String document, Line line) {
        return enterprise
                .client()
                .post(
                        "/api/v1/open-papers/" + paperIn(document) + "/placings",
                        "{\"why\":\"示例：就是这一行的\",\"shares\":[{\"record\":\"%s\",\"amount\":\"600.00\"}]}"
                                .formatted(enterprise.recordOf(line)))
                .status();
    }

    private int decisions(String document) {
        return database.sql("SELECT COUNT(*) FROM paper_decision WHERE paper_id = ?")
                .param(paperIn(document))
                .query(Integer.class)
                .single();
    }

    private Line settled(String batch, int worker) {
        Line line = enterprise.line(worker, "600.00");
        enterprise.settle(batch, line);
        return line;
    }

    private String invoiced(String batch, Line line) {
        String invoice =
                enterprise.handIn("invoice.xml", enterprise.papers(batch).invoiceXml(line));
        solved();
        assertThat(invoices(line)).containsExactly("1");
        return invoice;
    }

    private static PaperReading paper(int part, PaperKind kind) {
        return new PaperReading(part, kind, List.of(), List.of(), List.of());
    }

    private List<PaperReading> read(String document) {
        long id = Long.parseLong(document);
        return readings.of(List.of(id)).get(id);
    }

    private void readAnew(String document, PaperReading... papers) {
        ReadDocument read = new ReadDocument(
                Long.parseLong(document),
                enterprise.id(),
                new Digest("sha256", new byte[32]),
                Instant.parse("2026-09-20T02:00:00Z"),
                List.of(papers));
        transaction.executeWithoutResult(status -> filing.file(List.of(read)));
        solved();
    }

    private void solved() {
        workers.drain("document.reading", "fourflow.matching");
    }

    private String paperIn(String document) {
        return database.sql("SELECT id FROM paper WHERE document_id = ?")
                .param(document)
                .query(String.class)
                .single();
    }

    private int revision(Line line) {
        return enterprise.record(line).at("/sheet/revision").asInt();
    }

    private int missing(Line line) {
        return enterprise.record(line).at("/sheet/missing").size();
    }

    private List<String> kinds(Line line) {
        return enterprise
                .record(line)
                .at("/sheet/differences")
                .valueStream()
                .map((JsonNode each) -> each.at("/kind").asString())
                .toList();
    }

    /** Whether each invoice on the record counts. */
    private List<String> invoices(Line line) {
        return database.sql("""
                SELECT CAST(a.counted AS CHAR) FROM allocation a
                JOIN four_flow_record r ON r.line_id = a.line_id
                WHERE r.number = ? AND a.step = 'INVOICE'
                """)
                .param(enterprise.recordOf(line))
                .query(String.class)
                .list();
    }

    private List<String> causes(Line line, int since) {
        return enterprise
                .client()
                .get("/api/v1/records/" + enterprise.recordOf(line) + "/changes?from=" + since + "&to="
                        + revision(line))
                .body()
                .at("/changes/causes")
                .valueStream()
                .map((JsonNode cause) -> cause.at("/words").asString())
                .toList();
    }
}
