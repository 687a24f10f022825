package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Warning;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.DocumentView;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.document.SamplePapers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page that went unrecognised because the machine was busy is read again, so often and no more. */
@SiliuTest
@Import(UnrecognisedPageTest.BusyMachine.class)
class UnrecognisedPageTest {

    private static final Actor DESK = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final ReceiveDocuments receiving;
    private final Documents documents;
    private final Access access;
    private final Workers workers;
    private final JdbcClient database;
    private final AtomicInteger busy;

    UnrecognisedPageTest(
            ReceiveDocuments receiving,
            Documents documents,
            Access access,
            Workers workers,
            JdbcClient database,
            AtomicInteger busy) {
        this.receiving = receiving;
        this.documents = documents;
        this.access = access;
        this.workers = workers;
        this.database = database;
        this.busy = busy;
    }

    @Test
    void isReadAgainLaterAndTheFailureIsKept() {
        busy.set(1);
        long id = sent("26992000000000007001");

        workers.drain("document.reading");
        assertThat(view(id).stage()).isEqualTo(DocumentStage.RECEIVED);
        assertThat(failures(id)).containsExactly("PartlyUnread");

        restIsOver(id);
        workers.drain("document.reading");
        assertThat(view(id).stage()).isEqualTo(DocumentStage.READ);
        assertThat(warnings(id)).doesNotContain("OCR_FAILED");
        assertThat(failures(id)).containsExactly("PartlyUnread");
    }

    @Test
    void isKeptWithItsWarningAfterTheLastAttempt() {
        busy.set(Integer.MAX_VALUE);
        long id = sent("26992000000000007002");

        for (int attempt = 1; attempt < 3; attempt++) {
            workers.drain("document.reading");
            assertThat(view(id).stage()).isEqualTo(DocumentStage.RECEIVED);
            restIsOver(id);
        }
        workers.drain("document.reading");

        assertThat(view(id).stage()).isEqualTo(DocumentStage.READ);
        assertThat(warnings(id)).contains("OCR_FAILED");
        assertThat(failures(id)).containsExactly("PartlyUnread", "PartlyUnread");
    }

    private long sent(String number) {
        byte[] paper = SamplePapers.invoiceXml(number, "7.00");
        return Long.parseLong(access.actingAs(
                        DESK, () -> receiving.receive(new NewDocument(Channel.WEB, "a.xml", paper, null)))
                .id());
    }

    private void restIsOver(long id) {
        database.sql("UPDATE document SET not_before = NULL WHERE id = ?")
                .param(id)
                .update();
    }

    private DocumentView view(long id) {
        return access.actingAs(DESK, () -> documents.find(id));
    }

    private List<String> warnings(long id) {
        return view(id).readings().get(0).warnings().stream()
                .map(PaperWarning::code)
                .toList();
    }

    private List<String> failures(long id) {
        return database.sql(
                        "SELECT failure FROM reading_attempt WHERE document_id = ? AND failure IS NOT NULL ORDER BY attempt")
                .param(id)
                .query(String.class)
                .list();
    }

    /** A reader whose recogniser fails so many more times. */
    @TestConfiguration
    static class BusyMachine {

        @Bean
        AtomicInteger busy() {
            return new AtomicInteger();
        }

        @Bean
        @Primary
        DocumentReader busyReader(DocumentReader documentReader, AtomicInteger busy) {
            return new DocumentReader() {
                @Override
                public ReadOutcome read(byte[] paper) {
                    ReadOutcome outcome = documentReader.read(paper);
                    return busy.getAndUpdate(left -> Math.max(0, left - 1)) == 0
                            ? outcome
                            : outcome.fold(UnrecognisedPageTest::unrecognised, refused -> refused);
                }

                @Override
                public void close() {
                    documentReader.close();
                }
            };
        }
    }

    private static ReadOutcome unrecognised(ReadOutcome.Read read) {
        return new ReadOutcome.Read(read.readings().stream()
                .map(reading -> {
                    List<Warning> warnings = new ArrayList<>(reading.warnings());
                    warnings.add(Warning.ofPaper(Warning.Code.OCR_FAILED, "Page 1 was not recognised."));
                    return new Reading(
                            reading.kind(),
                            reading.fields(),
                            reading.lines(),
                            warnings,
                            reading.signatures(),
                            reading.pages(),
                            reading.turns(),
                            reading.inCapitals(),
                            reading.codeRead());
                })
                .toList());
    }
}
