package io.siliu.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.document.Documents.DocumentRow;
import io.siliu.platform.document.Documents.InsidePage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The papers of a large package are shown a page at a time, and none of them is left out or shown twice. */
@SiliuTest
class InsideAPackageTest {

    private static final Actor OPERATOR =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final long PACKAGE = 7_532_000_000L;
    private static final int PAPERS = 1_020;
    private static final int EVERY = 17;

    private final Documents documents;
    private final Access access;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    InsideAPackageTest(Documents documents, Access access, JdbcClient database, TransactionTemplate transaction) {
        this.documents = documents;
        this.access = access;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void allPapersComeInPagesThoseThatCannotBeReadFirst() {
        inAPackage(() -> {
            List<DocumentRow> all = new ArrayList<>();
            int pages = 0;
            for (InsidePlace after = InsidePlace.START; after != null; pages++) {
                InsidePage page = page(after);
                all.addAll(page.rows());
                after = page.next();
            }

            assertThat(pages).isEqualTo((PAPERS + Documents.INSIDE_A_PAGE - 1) / Documents.INSIDE_A_PAGE);
            assertThat(all).hasSize(PAPERS).extracting(DocumentRow::id).doesNotHaveDuplicates();
            int refused = PAPERS / EVERY;
            assertThat(all.subList(0, refused)).extracting(DocumentRow::stage).containsOnly(DocumentStage.REFUSED);
            assertThat(all.subList(refused, PAPERS))
                    .extracting(DocumentRow::stage)
                    .containsOnly(DocumentStage.READ);
        });
    }

    @Test
    void aPageOfAPackageReadsNoMoreThanIsShownAndWhatItPasses() {
        inAPackage(() -> {
            InsidePlace middle = new InsidePlace(false, PACKAGE + PAPERS / 2);
            page(middle);
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();

            assertThat(page(middle).rows()).hasSize(Documents.INSIDE_A_PAGE);

            assertThat(rowsRead() - start - idle).isLessThan(PAPERS / 4);
        });
    }

    private InsidePage page(InsidePlace after) {
        return access.actingAs(OPERATOR, () -> documents.inside(PACKAGE, after));
    }

    private void inAPackage(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            paper(0, null, "OPENED");
            for (int each = 1; each <= PAPERS; each++) {
                paper(each, PACKAGE, each % EVERY == 0 ? "REFUSED" : "READ");
            }
            work.run();
        });
    }

    private void paper(int each, Long parcel, String stage) {
        database.sql("""
                INSERT INTO document
                    (enterprise_id, id, sha256, byte_size, media_type, file_name, channel, package_id, received_at,
                     received_by, stage)
                VALUES (0, ?, UNHEX(SHA2(CONCAT('inside', ?), 256)), 1, 'application/xml', '', 'WEB', ?, NOW(6), 0, ?)
                """).params(PACKAGE + each, each, parcel, stage).update();
    }

    /** Rows that this connection has read in scans so far. */
    private long rowsRead() {
        return database
                .sql("SHOW SESSION STATUS WHERE Variable_name IN"
                        + " ('Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next')")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
