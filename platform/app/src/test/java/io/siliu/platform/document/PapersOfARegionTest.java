package io.siliu.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.document.Documents.DocumentFilter;
import io.siliu.platform.document.Documents.DocumentPage;
import io.siliu.platform.document.Documents.DocumentRow;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer of a region gets pages full of its papers, however many newer ones of others there are. */
@SiliuTest
@Import(Town.class)
class PapersOfARegionTest {

    private static final int ENTERPRISE = 75_321;
    private static final int OTHERS = 60;
    private static final int PAGE = 20;
    private static final long FIRST = Long.MAX_VALUE - 1_000;
    private static final Actor OFFICER =
            new Actor(0, "test", Role.TAX_OFFICER, null, "990100", Role.TAX_OFFICER.permissions());

    private final Town town;
    private final Documents documents;
    private final Access access;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    PapersOfARegionTest(
            Town town, Documents documents, Access access, JdbcClient database, TransactionTemplate transaction) {
        this.town = town;
        this.documents = documents;
        this.access = access;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void newerPapersOfOthersTakeNoPlaceOnThePage() {
        long enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            paper(0, enterprise);
            for (int each = 1; each <= OTHERS; each++) {
                paper(each, 0);
            }

            DocumentPage page =
                    access.actingAs(OFFICER, () -> documents.list(new DocumentFilter(null, null, null, PAGE)));

            assertThat(page.rows()).extracting(DocumentRow::id).startsWith(Long.toString(FIRST));
        });
    }

    private void paper(int each, long enterprise) {
        database.sql("""
                INSERT INTO document
                    (enterprise_id, id, sha256, byte_size, media_type, file_name, channel, received_at, received_by, stage)
                VALUES (?, ?, UNHEX(SHA2(CONCAT('region', ?), 256)), 1, 'application/xml', '', 'WEB', NOW(6), 0, 'READ')
                """).params(enterprise, FIRST + each, each).update();
    }
}
