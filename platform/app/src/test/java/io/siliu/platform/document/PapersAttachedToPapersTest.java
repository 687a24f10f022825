package io.siliu.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.DocumentFlowTest.Sinks;
import io.siliu.platform.document.Documents.DocumentRow;
import io.siliu.platform.document.Documents.DocumentView;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs on a PDF is a paper of its own: kept, named after both, read once, and no more of it than a package may hold. */
@SiliuTest
@Import(Sinks.class)
class PapersAttachedToPapersTest {

    private static final Actor OPERATOR =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final ReceiveDocuments receiving;
    private final Documents documents;
    private final Access access;
    private final Workers workers;
    private final JdbcClient database;

    PapersAttachedToPapersTest(
            ReceiveDocuments receiving, Documents documents, Access access, Workers workers, JdbcClient database) {
        this.receiving = receiving;
        this.documents = documents;
        this.access = access;
        this.workers = workers;
        this.database = database;
    }

    private long received(String name, byte[] bytes) {
        long id = access.actingAs(
                OPERATOR,
                () -> Long.parseLong(receiving
                        .receive(new NewDocument(Channel.API, name, bytes, null))
                        .id()));
        workers.drain("document.reading");
        return id;
    }

    private DocumentView view(long id) {
        return access.actingAs(OPERATOR, () -> documents.find(id));
    }

    private List<DocumentRow> on(long id) {
        return access.actingAs(OPERATOR, () -> documents.inside(id, InsidePlace.START))
                .rows();
    }

    private void readAnew(long id) {
        database.sql("UPDATE document SET stage = 'RECEIVED', read_at = NULL WHERE id = ?")
                .param(id)
                .update();
        workers.drain("document.reading");
    }

    @Test
    void attachedPapersAreDocumentsNamedAfterTheirParentAndThemselves() {
        byte[] receipt = SamplePapers.portfolio("receipt of the first", Map.of());
        long parent = received(
                "月结.pdf",
                SamplePapers.portfolio("cover of the first", Map.of("a/回单.pdf", receipt, "readme.txt", new byte[9])));

        assertThat(view(parent).stage()).isEqualTo(DocumentStage.READ);
        assertThat(on(parent)).singleElement().satisfies(child -> {
            assertThat(child.fileName()).isEqualTo("月结.pdf › 回单.pdf");
            assertThat(child.stage()).isEqualTo(DocumentStage.READ);
            long id = Long.parseLong(child.id());
            assertThat(view(id).packageId()).isEqualTo(Long.toString(parent));
            assertThat(access.actingAs(OPERATOR, () -> documents.original(id)).bytes())
                    .isEqualTo(receipt);
        });
    }

    @Test
    void readingThePaperAnewTakesNothingInTwice() {
        long parent = received(
                "twice.pdf",
                SamplePapers.portfolio(
                        "cover of the second",
                        Map.of("one.pdf", SamplePapers.portfolio("receipt of the second", Map.of()))));
        List<DocumentRow> before = on(parent);

        readAnew(parent);

        assertThat(before).hasSize(1);
        assertThat(on(parent))
                .extracting(DocumentRow::id)
                .containsExactly(before.get(0).id());
    }

    @Test
    void whatLiesDeeperThanAPaperInAPaperIsNamedAndNotRead() {
        byte[] third = SamplePapers.portfolio("third level", Map.of());
        byte[] second = SamplePapers.portfolio("second level", Map.of("third.pdf", third));
        byte[] first = SamplePapers.portfolio("first level", Map.of("second.pdf", second));
        long parcel = received("deep.zip", SamplePapers.zip(Map.of("first.pdf", first)));

        long one = Long.parseLong(on(parcel).get(0).id());
        long two = Long.parseLong(on(one).get(0).id());
        assertThat(on(two)).isEmpty();
        assertThat(view(two).readings().get(0).warnings())
                .extracting(PaperWarning::text)
                .anySatisfy(text -> assertThat(text).contains("third.pdf"));
        assertThat(view(one).readings().get(0).warnings())
                .extracting(PaperWarning::text)
                .noneMatch(text -> text.contains("second.pdf"));
    }

    /** A small package of small papers may not unpack to more, level by level, than a package may. */
    @Test
    void thePapersOfAPackageHoldNoMoreTogetherThanAPackageMay() {
        byte[] first = SamplePapers.portfolio(
                "full package", Map.of("attached.pdf", SamplePapers.portfolio("attached to full", Map.of())));
        byte[] second = SamplePapers.portfolio(
                "fuller package", Map.of("attached.pdf", SamplePapers.portfolio("attached to fuller", Map.of())));
        List<DocumentRow> papers =
                on(received("full.zip", SamplePapers.zip(Map.of("one.pdf", first, "two.pdf", second))));
        long one = Long.parseLong(papers.get(0).id());
        assertThat(on(one)).hasSize(1);
        database.sql("UPDATE document SET byte_size = 104857600 WHERE package_id = ?")
                .param(Long.parseLong(papers.get(1).id()))
                .update();

        readAnew(one);

        assertThat(on(one)).hasSize(1);
        assertThat(view(one).readings().get(0).warnings())
                .extracting(PaperWarning::text)
                .anySatisfy(text -> assertThat(text).contains("attached.pdf"));
    }
}
