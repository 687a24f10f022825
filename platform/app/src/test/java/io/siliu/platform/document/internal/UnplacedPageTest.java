package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.Field;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.platform.PageClient;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.DocumentView;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.document.SamplePapers;
import io.siliu.platform.document.internal.GlanceDesk.GlanceFilter;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of which no paper of its file speaks is asked about by its number, and hides nothing of the papers beside it. */
@SiliuTest
@Import(UnplacedPageTest.BoundFile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnplacedPageTest {

    private static final Actor DESK = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final GlanceFilter KINDS = new GlanceFilter(PaperKind.OTHER, FieldShape.KIND_OF_PAPER, null);

    private final int port;
    private final TestAccounts test;
    private final ReceiveDocuments receiving;
    private final Documents documents;
    private final GlanceDesk desk;
    private final AnswerGlance answering;
    private final Access access;
    private final Workers workers;
    private final JdbcClient database;
    private long file;

    UnplacedPageTest(
            @LocalServerPort int port,
            Accounts accounts,
            ReceiveDocuments receiving,
            Documents documents,
            GlanceDesk desk,
            AnswerGlance answering,
            Access access,
            Workers workers,
            JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.receiving = receiving;
        this.documents = documents;
        this.desk = desk;
        this.answering = answering;
        this.access = access;
        this.workers = workers;
        this.database = database;
    }

    @BeforeAll
    void aFileOfTwoPages() {
        file = received(SamplePapers.pdf(2));
    }

    private long received(byte[] bytes) {
        long id = Long.parseLong(access.actingAs(
                        DESK, () -> receiving.receive(new NewDocument(Channel.WEB, "stack.pdf", bytes, null)))
                .id());
        workers.drain("document.reading");
        return id;
    }

    @Test
    void itIsAReadingOfItsOwnBehindThoseOfAKind() {
        DocumentView view = access.actingAs(DESK, () -> documents.find(file));

        assertThat(view.readings())
                .extracting(PaperReading::kind)
                .containsExactly(PaperKind.DIGITAL_INVOICE, PaperKind.OTHER);
        assertThat(view.readings()).extracting(PaperReading::pages).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void theDeskAsksWhatThePageIsAndShowsIt() {
        GlanceQuestion question =
                access.actingAs(DESK, () -> desk.desk(KINDS, null)).question();

        assertThat(question.documentId()).isEqualTo(Long.toString(file));
        assertThat(question.part()).isEqualTo(1);
        assertThat(question.reason()).isEqualTo(GlanceReason.UNKNOWN_KIND);
        assertThat(question.pages()).isEqualTo("2");
        assertThat(question.page()).isEqualTo(2);
        assertThat(question.paper().page()).isEqualTo(2);
        assertThat(question.doubts()).extracting(PaperWarning::cause).containsExactly("PAGE_OF_NO_PAPER");
    }

    @Test
    void thePagesSayWhichPageItIs() {
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);

        assertThat(pages.get("/documents/" + file).body())
                .contains("第 2 页上有内容", "/documents/" + file + "/view?page=2", "要人看是什么")
                .doesNotContain("??");
        assertThat(pages.get("/glances?kind=OTHER&field=kind").body())
                .contains("第 2 页是什么", "说的是第 2 页", "/documents/" + file + "/pages/2")
                .doesNotContain("第 2 份", "??");
    }

    @Test
    void aPageOfWhichAPersonTellsTheKindIsReadAsThatAndNoOtherPageIs() {
        long other = received(SamplePapers.pdf(3));
        long asked = database.sql(
                        "SELECT id FROM glance WHERE document_id = ? AND field = 'kind' AND closed_at IS NULL")
                .param(other)
                .query(Long.class)
                .single();

        access.actingAs(DESK, () -> answering.answer(asked, new Answer("BANK_RECEIPT", false, false, "headed so")));
        workers.drain(ToldKindStage.NAME);

        PaperReading told =
                access.actingAs(DESK, () -> documents.find(other)).readings().get(1);
        assertThat(told.kind()).isEqualTo(PaperKind.BANK_RECEIPT);
        assertThat(told.value("amount")).contains("640.00");
        assertThat(told.pages()).containsExactly(2);
        assertThat(told.standsOnUnplacedPages()).isFalse();
    }

    private static Field field(String name, String value) {
        return new Field(name, value, 0.99, true, Source.PDF_TEXT, 1, null, null);
    }

    private static Reading invoice() {
        List<Field> fields = List.of(
                field("invoiceNumber", "26992000000000007101"),
                field("issueDate", "2026-09-08"),
                field("buyerName", "示例配送有限公司"),
                field("sellerName", "示例配送服务部"),
                field("sellerTaxId", "92990000MA0000002X"),
                field("amountExcludingTax", "7.00"),
                field("taxAmount", "0.00"),
                field("totalAmount", "7.00"));
        return new Reading(DocumentKind.DIGITAL_INVOICE, fields, List.of(), List.of(), List.of(), List.of(1));
    }

    private static Reading rest() {
        Warning unplaced = Warning.ofPaper(
                Warning.Code.PAGE_NOT_PLACED,
                "Page 2 belongs to no paper that was told of this file; a person has to look.");
        return new Reading(DocumentKind.OTHER, List.of(), List.of(), List.of(unplaced), List.of(), List.of(2));
    }

    /** A reader that finds an invoice on the first page of every file, and tells nothing of the second. */
    @TestConfiguration
    static class BoundFile {

        @Bean
        @Primary
        DocumentReader readerOfTwoPages() {
            return new DocumentReader() {
                @Override
                public ReadOutcome read(byte[] paper) {
                    return new ReadOutcome.Read(List.of(invoice(), rest()));
                }

                @Override
                public ReadOutcome readAs(byte[] paper, DocumentKind kind, IntPredicate pages) {
                    boolean ownAlone = pages.test(2) && !pages.test(1);
                    Field amount = new Field("amount", "640.00", 0.9, false, Source.OCR, 2, null, null);
                    return new ReadOutcome.Read(
                            List.of(new Reading(kind, ownAlone ? List.of(amount) : List.of(), List.of(), List.of())));
                }

                @Override
                public void close() {
                    // It holds nothing.
                }
            };
        }
    }
}
