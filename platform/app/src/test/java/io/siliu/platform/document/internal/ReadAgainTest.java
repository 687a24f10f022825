package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentReader;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.DocumentView;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.Receipt;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.document.SamplePapers;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A paper of which a part was not recognised, that was refused or is of no kind is read again when it is sent again to a reader that
 * may tell more, or when its owner asks.
 */
@SiliuTest
class ReadAgainTest {

    private static final Actor DESK = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final ReceiveDocuments receiving;
    private final Documents documents;
    private final StoredReadings readings;
    private final ReadAgain again;
    private final Access access;
    private final Workers workers;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    ReadAgainTest(
            ReceiveDocuments receiving,
            Documents documents,
            StoredReadings readings,
            ReadAgain again,
            Access access,
            Workers workers,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.receiving = receiving;
        this.documents = documents;
        this.readings = readings;
        this.again = again;
        this.access = access;
        this.workers = workers;
        this.transaction = transaction;
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource({"4001,OCR_FAILED,true", "4002,OCR_UNAVAILABLE,true", "4003,RED_LETTER,false"})
    void aPaperIsReadAgainWhereRecognitionFailed(int number, String warning, boolean reread) {
        byte[] invoice = SamplePapers.invoiceXml("2699200000000000" + number, "5.00");
        long id = Long.parseLong(sent(invoice).id());
        workers.drain("document.reading");
        readBefore(id, warning);

        Receipt second = sent(invoice);
        workers.drain("document.reading");

        assertThat(second.duplicate()).isTrue();
        assertThat(second.stage()).isEqualTo(reread ? DocumentStage.RECEIVED : DocumentStage.READ);
        assertThat(warnings(id).contains(warning)).isNotEqualTo(reread);
        assertThat(versionsBefore(id)).isEqualTo(reread ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource("OCR_FAILED")
    void itsOwnerMayAskAndAskingTwiceIsAskingOnce(String warning) {
        long id = Long.parseLong(
                sent(SamplePapers.invoiceXml("26992000000000005001", "6.00")).id());
        workers.drain("document.reading");
        readBefore(id, warning);

        access.actingAs(DESK, () -> again.ask(id));
        access.actingAs(DESK, () -> again.ask(id));
        workers.drain("document.reading");

        assertThat(warnings(id)).doesNotContain(warning);
        assertThat(versionsBefore(id)).isEqualTo(2);
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM audit_event WHERE deed = 'DOCUMENT_READ_AGAIN' AND subject_id = ?")
                        .param(Long.toString(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"an older reader,0,true", "one before versions were kept,,true", "this reader,1,false"})
    void aRefusedPaperThatIsSentAgainIsReadByANewerReaderAlone(String by, Integer version, boolean reread) {
        byte[] notes = ("No paper at all, refused by " + by).getBytes(UTF_8);
        long id = Long.parseLong(sent(notes).id());
        workers.drain("document.reading");
        assertThat(view(id).stage()).isEqualTo(DocumentStage.REFUSED);
        assertThat(view(id).readerVersion()).isEqualTo(DocumentReader.VERSION);
        lookedAtBy(id, version == null || version == 0 ? version : Integer.valueOf(DocumentReader.VERSION));

        Receipt second = sent(notes);

        assertThat(second.duplicate()).isTrue();
        assertThat(second.id()).isEqualTo(Long.toString(id));
        assertThat(second.stage()).isEqualTo(reread ? DocumentStage.RECEIVED : DocumentStage.REFUSED);
    }

    @Test
    void aPaperOfNoKindIsReadAgainByANewerReaderAndOneOfAKindIsNot() {
        byte[] letter = "<?xml version=\"1.0\"?><letter>示例</letter>".getBytes(UTF_8);
        byte[] invoice = SamplePapers.invoiceXml("26992000000000005002", "6.00");
        long ofNone = Long.parseLong(sent(letter).id());
        long ofOne = Long.parseLong(sent(invoice).id());
        workers.drain("document.reading");
        lookedAtBy(ofNone, 0);
        lookedAtBy(ofOne, 0);

        assertThat(sent(letter).stage()).isEqualTo(DocumentStage.RECEIVED);
        assertThat(sent(invoice).stage()).isEqualTo(DocumentStage.READ);
    }

    @Test
    void whoAsksHasARefusedPaperReadAgainAlsoByTheSameReader() {
        long id = Long.parseLong(
                sent("No paper at all, asked for on demand".getBytes(UTF_8)).id());
        workers.drain("document.reading");

        access.actingAs(DESK, () -> again.ask(id));

        assertThat(view(id).stage()).isEqualTo(DocumentStage.RECEIVED);
        workers.drain("document.reading");
        assertThat(view(id).stage()).isEqualTo(DocumentStage.REFUSED);
    }

    @Test
    void aReadingKeepsWhichReaderMadeItWhateverPeopleSaySince() {
        long id = Long.parseLong(
                sent(SamplePapers.invoiceXml("26992000000000005003", "6.00")).id());
        workers.drain("document.reading");
        assertThat(readers("reading", id)).containsExactly(DocumentReader.VERSION);
        database.sql("UPDATE reading SET reader_version = 0 WHERE document_id = ?")
                .param(id)
                .update();

        readBefore(id, "RED_LETTER");

        assertThat(readers("reading", id)).containsExactly(0);
        assertThat(readers("reading_before", id)).containsExactly(0);
    }

    private List<Integer> readers(String table, long id) {
        return database.sql("SELECT reader_version FROM " + table + " WHERE document_id = ?")
                .param(id)
                .query(Integer.class)
                .list();
    }

    private void lookedAtBy(long id, Integer version) {
        database.sql("UPDATE document SET reader_version = ? WHERE id = ?")
                .params(Arrays.asList(version, id))
                .update();
    }

    /** As if the recogniser had been away when it was read. */
    private void readBefore(long id, String warning) {
        PaperReading read = view(id).readings().get(0);
        transaction.executeWithoutResult(status -> readings.replace(
                id,
                new PaperReading(
                        read.part(),
                        read.kind(),
                        read.fields(),
                        read.lines(),
                        List.of(new PaperWarning(warning, "", "A part was not recognised."))),
                Instant.now()));
    }

    private Receipt sent(byte[] paper) {
        return access.actingAs(DESK, () -> receiving.receive(new NewDocument(Channel.WEB, "a.xml", paper, null)));
    }

    private List<String> warnings(long id) {
        return view(id).readings().get(0).warnings().stream()
                .map(PaperWarning::code)
                .toList();
    }

    private DocumentView view(long id) {
        return access.actingAs(DESK, () -> documents.find(id));
    }

    private int versionsBefore(long id) {
        return database.sql("SELECT COUNT(*) FROM reading_before WHERE document_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
