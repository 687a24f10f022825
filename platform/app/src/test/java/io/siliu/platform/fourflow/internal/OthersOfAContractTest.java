package io.siliu.platform.fourflow.internal;

import static io.siliu.platform.fourflow.internal.StoredPaperBuilder.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom else the contracts of a line's numbers name: memory and database tell of the same papers, one a person. */
@SiliuTest
class OthersOfAContractTest {

    private static final Instant AT = Instant.parse("2026-10-05T00:00:00Z");

    private final PaperMapper papers;
    private final AllocationMapper allocations;
    private final LinePapers database;
    private final JdbcClient rows;
    private final IdGenerator ids;
    private final long enterprise;
    private final long line;
    private final byte[] firstNumber;
    private final byte[] secondNumber;
    private final byte[] worker;
    private final List<StoredPaper> stored = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    OthersOfAContractTest(
            PaperMapper papers, AllocationMapper allocations, LinePapers database, JdbcClient rows, IdGenerator ids) {
        this.papers = papers;
        this.allocations = allocations;
        this.database = database;
        this.rows = rows;
        this.ids = ids;
        this.enterprise = ids.next();
        this.line = ids.next();
        this.firstNumber = key();
        this.secondNumber = key();
        this.worker = key();
    }

    @Test
    void whoIsNamedByBothNumbersOfALineIsOnePerson() {
        byte[] other = key();
        ofLine(firstNumber, worker);
        ofLine(secondNumber, worker);
        long first = contract(firstNumber, other);
        contract(firstNumber, other);
        contract(secondNumber, other);

        assertOthers(first);
    }

    @Test
    void eachPersonIsToldOfWhicheverNumberNamesThem() {
        ofLine(firstNumber, worker);
        ofLine(secondNumber, worker);
        long second = contract(secondNumber, key());
        long first = contract(firstNumber, key());

        assertOthers(second, first);
    }

    @Test
    void twoWhomTheLineItselfNamesAreOthersToEachOther() {
        byte[] other = key();
        byte[] beside = key();
        long own = ofLine(firstNumber, worker);
        long besideOwn = ofLine(firstNumber, beside);
        long third = contract(firstNumber, other);

        assertOthers(own, besideOwn, third);
    }

    @Test
    void aLineWhoseContractsNameNobodyElseHasNone() {
        ofLine(firstNumber, worker);
        contract(secondNumber, key());

        assertOthers();
    }

    private void assertOthers(Long... expected) {
        record();
        LinePapers memory = new BlockLinePapers(List.of(matched()), stored, database);

        assertThat(database.othersOfContract(List.of(line)).get(line)).containsExactly(expected);
        assertThat(memory.othersOfContract(List.of(line)).get(line)).containsExactly(expected);
    }

    private long ofLine(byte[] number, byte[] person) {
        long paper = contract(number, person);
        Edge edge = new Edge(
                paper,
                line,
                EvidenceKind.CONTRACTING_AGREEMENT,
                PartyRole.ENTERPRISE,
                PartyRole.WORKER,
                null,
                true,
                Method.BY_PERSON,
                0,
                Reason.of(Reason.Code.DECIDED));
        edges.add(edge);
        allocations.insert(AllocationRow.of(enterprise, edge, AT, 0));
        return paper;
    }

    private long contract(byte[] number, byte[] person) {
        StoredPaper paper = paper(ids.next(), PaperKind.CONTRACT)
                .of(enterprise)
                .numbered(number)
                .naming(person)
                .arrived(AT)
                .stored();
        papers.insert(paper);
        stored.add(paper);
        return paper.id();
    }

    private MatchedRecord matched() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        return new MatchedRecord(null, new Line(line, "L", null, "", 1, "", 1, day, day, day, List.of()), edges, null);
    }

    private void record() {
        rows.sql("""
                        INSERT INTO four_flow_record (enterprise_id, id, number, line_id, worker_id, worker_masked,
                            batch_number, line_number, city, work_month, settled_on, gross, net, stage, revision,
                            input_digest, missing, complete, discrepancies, opened_at, changed_at, retention_class)
                        VALUES (?, ?, ?, ?, 1, '', '', 1, '990378', '2026-10', '2026-10-05', 1, 1, 'OPEN', 0,
                            REPEAT('0', 32), '', TRUE, 0, ?, ?, 'ACCOUNTING')
                        """)
                .params(enterprise, ids.next(), "FF-C-" + line, line, AT, AT)
                .update();
    }

    /** As a keyed digest, different each time. */
    private byte[] key() {
        return ByteBuffer.allocate(32).putLong(ids.next()).array();
    }
}
