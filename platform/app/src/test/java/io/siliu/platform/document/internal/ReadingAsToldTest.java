package io.siliu.platform.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.Field;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.DocumentView;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A paper is read as the kind that a person tells, and each value that is found so is looked at. */
@SiliuTest
@Import(ReadingAsToldTest.ToldReader.class)
class ReadingAsToldTest {

    private static final Actor DESK = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final ReceiveDocuments receiving;
    private final Documents documents;
    private final AnswerGlance answering;
    private final Access access;
    private final Workers workers;
    private final JdbcClient database;
    private final Told told;
    private int letters;

    ReadingAsToldTest(
            ReceiveDocuments receiving,
            Documents documents,
            AnswerGlance answering,
            Access access,
            Workers workers,
            JdbcClient database,
            Told told) {
        this.receiving = receiving;
        this.documents = documents;
        this.answering = answering;
        this.access = access;
        this.workers = workers;
        this.database = database;
        this.told = told;
    }

    @BeforeEach
    void aReceiptWithItsSumIsSeen() {
        told.asked().set(0);
        told.sees()
                .set(kind -> new ReadOutcome.Read(List.of(new Reading(
                        kind,
                        List.of(new Field("amount", "640.00", 0.9, false, Source.OCR, 1, new Box(1, 1, 9, 9), null)),
                        List.of(),
                        List.of()))));
    }

    @Test
    void whatIsFoundIsDoubtedAndWhatIsMissingIsAskedFor() {
        long letter = letter();
        tell(letter, "BANK_RECEIPT");

        workers.drain(ToldKindStage.NAME);

        PaperReading reading = view(letter).readings().get(0);
        assertThat(reading.kind()).isEqualTo(PaperKind.BANK_RECEIPT);
        PaperField amount = reading.field("amount").orElseThrow();
        assertThat(amount.value()).isEqualTo("640.00");
        assertThat(amount.certain()).isFalse();
        assertThat(reason(letter, "amount")).isEqualTo("TOLD_KIND");
        assertThat(reason(letter, "receiptNumber")).isEqualTo("MISSING");
        assertThat(view(letter).stage()).isEqualTo(DocumentStage.READ);
    }

    @Test
    void itIsReadOnceForOneWord() {
        tell(letter(), "BANK_RECEIPT");

        workers.drain(ToldKindStage.NAME);
        workers.drain(ToldKindStage.NAME);

        assertThat(told.asked()).hasValue(1);
    }

    @Test
    void whatAPersonConfirmsOfItStands() {
        long letter = letter();
        tell(letter, "BANK_RECEIPT");
        workers.drain(ToldKindStage.NAME);

        answer(letter, "amount", new Answer("640.00", false, false, null));

        PaperField amount = view(letter).readings().get(0).field("amount").orElseThrow();
        assertThat(amount.certain()).isTrue();
        assertThat(amount.confirmed().read().value()).isEqualTo("640.00");
    }

    @Test
    void whereReadingFailsAgainAndAgainAllThatItMustCarryIsAskedFor() {
        told.sees().set(kind -> {
            throw new IllegalStateException("示例");
        });
        long letter = letter();
        tell(letter, "ACCEPTANCE_RECEIPT");

        workers.drain(ToldKindStage.NAME);

        assertThat(told.asked()).as("as often as any reading").hasValue(3);
        assertThat(reason(letter, "amount")).isEqualTo("MISSING");
        assertThat(reason(letter, "acceptedOn")).isEqualTo("MISSING");
        assertThat(view(letter).stage()).isEqualTo(DocumentStage.READ);
    }

    @Test
    void whereItCannotBeReadAllThatItMustCarryIsAskedFor() {
        told.sees().set(kind -> new ReadOutcome.Refused(RefusalCode.READING_TOO_SLOW, "Slow.", "Send fewer pages."));
        long letter = letter();
        tell(letter, "ACCEPTANCE_RECEIPT");

        workers.drain(ToldKindStage.NAME);

        assertThat(reason(letter, "amount")).isEqualTo("MISSING");
    }

    @Test
    void whatNobodyCouldTellIsNotRead() {
        long letter = letter();
        answer(letter, "kind", new Answer("", true, false, null));

        workers.drain(ToldKindStage.NAME);

        assertThat(told.asked()).hasValue(0);
    }

    private void tell(long document, String kind) {
        answer(document, "kind", new Answer(kind, false, false, "headed so"));
    }

    private void answer(long document, String field, Answer answer) {
        access.actingAs(DESK, () -> answering.answer(glance(document, field), answer));
    }

    private long glance(long document, String field) {
        return database.sql("SELECT id FROM glance WHERE document_id = ? AND field = ? AND closed_at IS NULL")
                .params(document, field)
                .query(Long.class)
                .single();
    }

    private String reason(long document, String field) {
        return database.sql("SELECT reason FROM glance WHERE document_id = ? AND field = ? AND closed_at IS NULL")
                .params(document, field)
                .query(String.class)
                .single();
    }

    private DocumentView view(long id) {
        return access.actingAs(DESK, () -> documents.find(id));
    }

    /** Data that is no paper of the trade. */
    private long letter() {
        letters++;
        byte[] paper = ("<?xml version=\"1.0\"?><letter>示例 told " + letters + " at " + System.nanoTime() + "</letter>")
                .getBytes(UTF_8);
        long id = Long.parseLong(access.actingAs(
                        DESK, () -> receiving.receive(new NewDocument(Channel.WEB, "letter.xml", paper, null)))
                .id());
        workers.drain(ReadingStage.NAME);
        return id;
    }

    /** What a reader that was told the kind sees, and how often it was asked. */
    record Told(AtomicReference<Function<DocumentKind, ReadOutcome>> sees, AtomicInteger asked) {}

    /** A reader that sees what a test says where it is told the kind. */
    @TestConfiguration
    static class ToldReader {

        @Bean
        Told told() {
            return new Told(new AtomicReference<>(), new AtomicInteger());
        }

        @Bean
        @Primary
        DocumentReader toldReader(DocumentReader documentReader, Told told) {
            return new DocumentReader() {
                @Override
                public ReadOutcome read(byte[] paper) {
                    return documentReader.read(paper);
                }

                @Override
                public ReadOutcome readAs(byte[] paper, DocumentKind kind, IntPredicate pages) {
                    told.asked().incrementAndGet();
                    return told.sees().get().apply(kind);
                }

                @Override
                public void close() {
                    documentReader.close();
                }
            };
        }
    }
}
