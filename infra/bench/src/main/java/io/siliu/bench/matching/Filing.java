package io.siliu.bench.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.ReadingSink;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts papers where reading leaves them: documents with their readings, each handed to the matching by its own port. */
public final class Filing {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate database;
    private final PersonalData keys;
    private final ReadingSink sink;
    private final IdGenerator ids;
    private final TransactionTemplate transaction;

    public Filing(ApplicationContext application) {
        database = application.getBean(JdbcTemplate.class);
        keys = application.getBean(PersonalData.class);
        sink = application.getBean(ReadingSink.class);
        ids = application.getBean(IdGenerator.class);
        transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    }

    /** In the order given, several portions at once. */
    void file(List<TruePaper> papers, Map<Integer, Long> enterprises) {
        file(read(papers, enterprises));
    }

    /** In the order given, several portions at once. */
    public void file(List<FiledPaper> papers) {
        IntStream.range(0, (papers.size() + AT_ONCE - 1) / AT_ONCE).parallel().forEach(portion -> {
            List<FiledPaper> some = papers.subList(portion * AT_ONCE, Math.min(papers.size(), (portion + 1) * AT_ONCE));
            transaction.executeWithoutResult(status -> portion(some));
        });
    }

    /** One portion after the other, so that what is filed is always the beginning of the list. */
    void fileInOrder(List<TruePaper> papers, Map<Integer, Long> enterprises) {
        for (int start = 0; start < papers.size(); start += AT_ONCE) {
            List<TruePaper> some = papers.subList(start, Math.min(papers.size(), start + AT_ONCE));
            transaction.executeWithoutResult(status -> portion(read(some, enterprises)));
        }
    }

    private static List<FiledPaper> read(List<TruePaper> papers, Map<Integer, Long> enterprises) {
        return papers.stream()
                .map(paper -> new FiledPaper(
                        enterprises.get(paper.enterprise()), paper.paper().digest(), ReadPaper.of(paper.paper())))
                .toList();
    }

    private void portion(List<FiledPaper> papers) {
        List<ReadDocument> documents = new ArrayList<>();
        Instant now = Instant.now();
        for (FiledPaper paper : papers) {
            documents.add(new ReadDocument(
                    ids.next(),
                    paper.enterpriseId(),
                    CryptoSuite.INTL.digest(paper.file().getBytes(UTF_8)),
                    now,
                    List.of(paper.reading())));
        }
        keys.makeKeys(
                DataSubject.DOCUMENT, documents.stream().map(ReadDocument::id).toList());
        store(documents, Timestamp.from(now));
        documents.forEach(sink::accept);
    }

    private void store(List<ReadDocument> documents, Timestamp now) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> readings = new ArrayList<>();
        for (ReadDocument document : documents) {
            PaperReading reading = document.readings().get(0);
            String kind = reading.kind().name();
            rows.add(new Object[] {
                document.enterpriseId(), document.id(), document.sha256().bytes(), now, kind, now
            });
            readings.add(new Object[] {
                document.id(),
                kind,
                keys.encrypt(
                        DataSubject.DOCUMENT, document.id(), PackedJson.pack(Json.MAPPER.writeValueAsBytes(reading))),
                now
            });
        }
        database.batchUpdate("""
                INSERT INTO document
                    (enterprise_id, id, sha256, byte_size, media_type, file_name, channel, received_at, received_by,
                     stage, kind, read_at)
                VALUES (?, ?, ?, 1, 'application/pdf', '', 'API', ?, 0, 'READ', ?, ?)
                """, rows);
        database.batchUpdate(
                "INSERT INTO reading (document_id, part, version, kind, content, read_at) VALUES (?, 0, 1, ?, ?, ?)",
                readings);
    }
}
