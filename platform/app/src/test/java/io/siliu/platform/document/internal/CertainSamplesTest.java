package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.document.SilentErrors;
import io.siliu.platform.document.SilentErrors.Measured;
import io.siliu.platform.document.internal.Answered.Result;
import io.siliu.platform.document.internal.GlanceDesk.GlanceFilter;
import io.siliu.platform.document.internal.StoredReadings.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A share of what was read for certain is looked at all the same, and how much of it is wrong is known. */
@SiliuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertainSamplesTest {

    private static final long ENTERPRISE = 77_614L;
    private static final Actor CLERK =
            new Actor(7, "test", Role.ENTERPRISE, ENTERPRISE, null, Role.ENTERPRISE.permissions());

    private final ReceiveDocuments receiving;
    private final Documents documents;
    private final FileReadings filing;
    private final CertainSampleMapper rows;
    private final DoubtfulFields doubtful;
    private final FieldChecks checks;
    private final LookupKeys keys;
    private final GlanceDesk desk;
    private final AnswerGlance answering;
    private final UndoAnswer undoing;
    private final ContestReading contesting;
    private final SilentErrors errors;
    private final Access access;
    private final TestAccounts test;
    private final Workers workers;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;
    private Actor one;
    private Actor other;

    CertainSamplesTest(
            ReceiveDocuments receiving,
            Documents documents,
            FileReadings filing,
            CertainSampleMapper rows,
            DoubtfulFields doubtful,
            FieldChecks checks,
            LookupKeys keys,
            GlanceDesk desk,
            AnswerGlance answering,
            UndoAnswer undoing,
            ContestReading contesting,
            SilentErrors errors,
            Access access,
            Accounts accounts,
            Workers workers,
            TransactionTemplate transaction,
            JdbcClient database,
            Clock clock) {
        this.receiving = receiving;
        this.documents = documents;
        this.filing = filing;
        this.rows = rows;
        this.doubtful = doubtful;
        this.checks = checks;
        this.keys = keys;
        this.desk = desk;
        this.answering = answering;
        this.undoing = undoing;
        this.contesting = contesting;
        this.errors = errors;
        this.access = access;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    @BeforeAll
    void twoOfTheRiskDesk() {
        one = ofTheDesk();
        other = ofTheDesk();
    }

    private Actor ofTheDesk() {
        long account = test.person(Role.RISK_DESK, null).id();
        return new Actor(account, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    }

    @Test
    void whatCountsAndCouldHaveBeenMisreadIsDrawnAndNothingElse() {
        long paper = receipt("eligible");

        draw(1, paper, 2);

        assertThat(sampled(paper)).containsExactly("amount");
        assertThat(database.sql("SELECT source FROM certain_sample WHERE glance_id = ?")
                        .param(glance(paper))
                        .query(String.class)
                        .single())
                .isEqualTo("OCR");
    }

    @Test
    void nothingIsDrawnWhereTheShareIsNone() {
        long paper = receipt("none");

        draw(0, paper, 2);

        assertThat(sampled(paper)).isEmpty();
    }

    @Test
    void theSamePaperIsDrawnFromAlikeAndAboutTheShareOfAllOfThem() {
        List<Long> drawn = drawnOf("amount");

        assertThat(drawnOf("amount")).isEqualTo(drawn);
        assertThat(drawnOf("payeeName")).isNotEqualTo(drawn);
        assertThat(drawn).hasSizeBetween(140, 260);
    }

    private static List<Long> drawnOf(String field) {
        return LongStream.range(0, 20_000)
                .filter(seed -> CertainSamples.isDrawn(seed, 0, field, 0.01))
                .boxed()
                .toList();
    }

    @Test
    void thatItIsRightIsSaidByOneAndChangesNothingOfThePaper() {
        long paper = receipt("right");
        draw(1, paper, 2);
        long glance = glance(paper);

        assertThat(answer(one, glance, "640.00")).isEqualTo(Result.CONFIRMED);

        assertThat(outcome(glance)).isEqualTo("RIGHT");
        assertThat(amount(paper).confirmed()).isNull();
        assertThat(version(paper)).isEqualTo(2);
        draw(1, paper, 3);
        assertThat(sampled(paper)).as("was looked at").isEmpty();
    }

    @Test
    void thatItIsWrongIsSaidByTwoAndPutsItRight() {
        long paper = receipt("wrong");
        draw(1, paper, 2);
        long glance = glance(paper);

        assertThat(answer(one, glance, "650.00")).isEqualTo(Result.WAITS_FOR_SECOND);
        assertThat(outcome(glance)).isNull();
        assertThat(answer(other, glance, "650.00")).isEqualTo(Result.CONFIRMED);

        assertThat(outcome(glance)).isEqualTo("WRONG");
        assertThat(amount(paper).value()).isEqualTo("650.00");
        Measured measured = access.actingAs(one, () -> errors.measured()).orElseThrow();
        assertThat(measured.wrong()).isPositive();
        assertThat(measured.looked()).isGreaterThanOrEqualTo(measured.wrong());
        assertThat(measured.sources()).extracting(SilentErrors.BySource::source).contains(FieldSource.OCR);
    }

    @Test
    void aLookThatWasTakenBackIsNotMeasured() {
        long paper = receipt("undone");
        draw(1, paper, 2);
        long glance = glance(paper);
        answer(one, glance, "640.00");

        assertThat(access.<Boolean>actingAs(one, () -> undoing.undo(glance))).isTrue();

        assertThat(outcome(glance)).isNull();
        assertThat(sampled(paper)).containsExactly("amount");
    }

    @Test
    void whoHandedThePaperInNeitherSeesNorAnswersWhatWasDrawn() {
        long paper = receipt("hidden");
        draw(1, paper, 2);
        long glance = glance(paper);

        assertThat(asked(CLERK)).doesNotContain(glance);
        assertThat(asked(one)).contains(glance);
        assertThatThrownBy(() -> answer(CLERK, glance, "640.00")).isInstanceOf(PlatformException.class);
        Optional<Measured> ofTheClerk = access.actingAs(CLERK, () -> errors.measured());
        assertThat(ofTheClerk).isEmpty();
    }

    @Test
    void whatAPersonContestsIsTheirQuestionAndStillMeasured() {
        long paper = receipt("contested");
        draw(1, paper, 2);
        long glance = glance(paper);

        assertThat(access.<Long>actingAs(one, () -> contesting.contest(paper, 0, "amount")))
                .isEqualTo(glance);
        assertThat(answer(one, glance, "640.00")).as("also that it is right").isEqualTo(Result.WAITS_FOR_SECOND);
        answer(other, glance, "640.00");

        assertThat(outcome(glance)).isEqualTo("RIGHT");
        assertThat(amount(paper).confirmed().people()).hasSize(2);
    }

    private List<Long> asked(Actor actor) {
        return access.actingAs(actor, () -> desk.list(new GlanceFilter(null, null, null), 200)).stream()
                .map(GlanceRow::id)
                .toList();
    }

    private List<Long> waiting(Actor actor) {
        return access.actingAs(actor, () -> desk.list(new GlanceFilter(null, null, null), 200)).stream()
                .map(GlanceRow::documentId)
                .toList();
    }

    private Result answer(Actor actor, long glance, String value) {
        return access.actingAs(actor, () -> answering.answer(glance, new Answer(value, false, false, null)))
                .result();
    }

    private void draw(double share, long paper, int version) {
        CertainSamples samples = new CertainSamples(rows, doubtful, checks, keys, new SampleProperties(share), clock);
        Stored stored = new Stored(read(paper, readings(paper)), version);
        transaction.executeWithoutResult(status -> samples.draw(List.of(stored)));
    }

    private List<String> sampled(long paper) {
        return database.sql(
                        "SELECT field FROM glance WHERE document_id = ? AND reason = 'SAMPLED' AND closed_at IS NULL")
                .param(paper)
                .query(String.class)
                .list();
    }

    private long glance(long paper) {
        return database.sql("SELECT id FROM glance WHERE document_id = ? AND reason = 'SAMPLED'")
                .param(paper)
                .query(Long.class)
                .single();
    }

    private String outcome(long glance) {
        return database.sql("SELECT COALESCE(outcome, '') FROM certain_sample WHERE glance_id = ?")
                .param(glance)
                .query(String.class)
                .optional()
                .filter(outcome -> !outcome.isEmpty())
                .orElse(null);
    }

    private int version(long paper) {
        return database.sql("SELECT version FROM reading WHERE document_id = ?")
                .param(paper)
                .query(Integer.class)
                .single();
    }

    private PaperField amount(long paper) {
        return readings(paper).get(0).field("amount").orElseThrow();
    }

    private List<PaperReading> readings(long paper) {
        return access.actingAs(one, () -> documents.find(paper)).readings();
    }

    /** A receipt of which the amount alone is certain, counts, may have been misread and was not looked at. */
    private long receipt(String word) {
        byte[] letter = ("<?xml version=\"1.0\"?><letter>示例 sample " + word + "</letter>").getBytes(UTF_8);
        long id = Long.parseLong(access.actingAs(
                        one, () -> receiving.receive(new NewDocument(Channel.WEB, "letter.xml", letter, null)))
                .id());
        workers.drain(ReadingStage.NAME);
        Instant now = clock.instant();
        PaperField said = field("transactionTime", "2026-09-07", true, FieldSource.OCR)
                .confirmedAs(
                        "2026-09-07",
                        0.99,
                        new Confirmation(
                                List.of(new Confirmation.Person("1", Role.RISK_DESK)), now, null, null, List.of()));
        PaperReading reading = new PaperReading(
                0,
                PaperKind.BANK_RECEIPT,
                List.of(
                        field("amount", "640.00", true, FieldSource.OCR),
                        field("receiptNumber", "HD640", false, FieldSource.PDF_TEXT),
                        field("purpose", "服务费", true, FieldSource.OCR),
                        field("payeeName", "示例工一", true, FieldSource.XML),
                        said),
                List.of(),
                List.of());
        transaction.executeWithoutResult(status -> filing.file(List.of(read(id, List.of(reading)))));
        return id;
    }

    private static PaperField field(String name, String value, boolean certain, FieldSource source) {
        return PaperField.read(name, value, 0.97, certain, source, 1, null, null, null);
    }

    private ReadDocument read(long id, List<PaperReading> readings) {
        byte[] digest = database.sql("SELECT sha256 FROM document WHERE id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        return new ReadDocument(id, ENTERPRISE, new Digest("sha256", digest), clock.instant(), readings);
    }
}
