package io.siliu.bench.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.WideInsert;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.ReadDocument;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts papers where reading leaves them: documents without a file, whose readings the product files in portions. */
public final class Filing {

    private static final int AT_ONCE = 500;

    private static final WideInsert RECEIVED = WideInsert.of("""
                    INSERT INTO document
                        (enterprise_id, id, sha256, byte_size, media_type, file_name, channel, received_at, received_by, stage)
                    VALUES (?, ?, ?, 1, 'application/pdf', '', 'API', ?, 0, 'RECEIVED')
                    """).orElseThrow();

    private final JdbcTemplate database;
    private final PersonalData keys;
    private final FileReadings filing;
    private final IdGenerator ids;
    private final TransactionTemplate transaction;

    public Filing(ApplicationContext application) {
        database = application.getBean(JdbcTemplate.class);
        keys = application.getBean(PersonalData.class);
        filing = application.getBean(FileReadings.class);
        ids = application.getBean(IdGenerator.class);
        transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    }

    /** In the order given, several portions at once; what stands on a paper is written down when its turn comes. */
    void file(List<TruePaper> papers, Map<Integer, Long> enterprises) {
        file(papers, some -> read(some, enterprises));
    }

    /** In the order given, several portions at once. */
    public void file(List<FiledPaper> papers) {
        file(papers, UnaryOperator.identity());
    }

    private <P> void file(List<P> papers, Function<List<P>, List<FiledPaper>> read) {
        IntStream.range(0, (papers.size() + AT_ONCE - 1) / AT_ONCE).parallel().forEach(portion -> {
            List<P> some = papers.subList(portion * AT_ONCE, Math.min(papers.size(), (portion + 1) * AT_ONCE));
            transaction.executeWithoutResult(status -> portion(read.apply(some)));
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
        Instant now = Instant.now();
        List<ReadDocument> documents = papers.stream()
                .map(paper -> new ReadDocument(
                        ids.next(),
                        paper.enterpriseId(),
                        CryptoSuite.INTL.digest(paper.file().getBytes(UTF_8)),
                        now,
                        List.of(paper.reading())))
                .toList();
        keys.makeKeys(
                DataSubject.DOCUMENT, documents.stream().map(ReadDocument::id).toList());
        database.execute((Connection connection) -> receive(connection, documents));
        filing.file(documents);
    }

    private static boolean receive(Connection connection, List<ReadDocument> documents) throws SQLException {
        RECEIVED.write(connection, documents, (values, document) -> {
            values.setLong(1, document.enterpriseId());
            values.setLong(2, document.id());
            values.setBytes(3, document.sha256().bytes());
            values.setTimestamp(4, Timestamp.from(document.receivedAt()));
        });
        return true;
    }
}
