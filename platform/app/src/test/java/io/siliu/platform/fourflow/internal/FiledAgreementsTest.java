package io.siliu.platform.fourflow.internal;

import static io.siliu.platform.fourflow.internal.StoredPaperBuilder.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.FiledAgreements;
import io.siliu.platform.fourflow.FiledAgreements.Filed;
import io.siliu.platform.fourflow.FiledAgreements.Wanted;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contract on paper is found before its line is paid: by whom it names, or by an earlier line that it stands on. */
@SiliuTest
class FiledAgreementsTest {

    private static final Instant AT = Instant.parse("2026-10-05T00:00:00Z");
    private static final String PERSON = Invented.idNumber(931);

    private final FiledAgreements filed;
    private final PaperMapper papers;
    private final AllocationMapper allocations;
    private final Keyed keyed;
    private final IdGenerator ids;
    private final long enterprise;

    FiledAgreementsTest(
            FiledAgreements filed, PaperMapper papers, AllocationMapper allocations, Keyed keyed, IdGenerator ids) {
        this.filed = filed;
        this.papers = papers;
        this.allocations = allocations;
        this.keyed = keyed;
        this.ids = ids;
        this.enterprise = ids.next();
    }

    @Test
    void oneThatNamesTheWorkerIsFoundThoughItStandsOnNoRecord() {
        StoredPaper own = contract(enterprise, keyed.code(PERSON));
        contract(enterprise, keyed.code(Invented.idNumber(933)));
        contract(ids.next(), keyed.code(PERSON));

        assertThat(of(List.of(PERSON), List.of()))
                .containsExactly(new Filed(Long.toString(own.documentId()), null, null, null, null));
    }

    @Test
    void oneThatNamesNobodyByACodeIsFoundByTheLineItStandsOn() {
        long line = ids.next();
        StoredPaper own = contract(enterprise, null);
        StoredPaper refused = contract(enterprise, null);
        place(line, own, true);
        place(line, refused, false);

        assertThat(of(List.of(), List.of(line)))
                .extracting(Filed::document)
                .containsExactly(Long.toString(own.documentId()));
        assertThat(of(List.of(), List.of(ids.next()))).isEmpty();
    }

    /** Whose are asked for together get their own alone, each once. */
    @Test
    void linesThatAreAskedForTogetherGetTheirOwnAlone() {
        String other = Invented.idNumber(935);
        StoredPaper named = contract(enterprise, keyed.code(PERSON));
        StoredPaper both = contract(enterprise, keyed.code(other));
        long earlier = ids.next();
        place(earlier, both, true);

        Map<Long, List<Filed>> found = filed.of(
                enterprise,
                List.of(
                        new Wanted(1, List.of(PERSON), List.of()),
                        new Wanted(2, List.of(other), List.of(earlier)),
                        new Wanted(3, List.of(PERSON, other), List.of()),
                        new Wanted(4, List.of(), List.of())));

        assertThat(found.get(1L)).extracting(Filed::document).containsExactly(document(named));
        assertThat(found.get(2L)).extracting(Filed::document).containsExactly(document(both));
        assertThat(found.get(3L)).extracting(Filed::document).containsExactly(document(named), document(both));
        assertThat(found).doesNotContainKey(4L);
    }

    private static String document(StoredPaper paper) {
        return Long.toString(paper.documentId());
    }

    private List<Filed> of(List<String> codes, List<Long> earlier) {
        return filed.of(enterprise, List.of(new Wanted(1, codes, earlier))).getOrDefault(1L, List.of());
    }

    private void place(long line, StoredPaper paper, boolean counted) {
        Edge edge = new Edge(
                paper.id(),
                line,
                EvidenceKind.CONTRACTING_AGREEMENT,
                PartyRole.ENTERPRISE,
                PartyRole.WORKER,
                null,
                counted,
                Method.BY_PERSON,
                0,
                Reason.of(Reason.Code.DECIDED));
        allocations.insert(AllocationRow.of(enterprise, edge, AT, 0));
    }

    private StoredPaper contract(long of, byte[] code) {
        StoredPaper stored = paper(ids.next(), PaperKind.CONTRACT)
                .of(of)
                .naming(code)
                .arrived(AT)
                .stored();
        papers.insert(stored);
        return stored;
    }
}
