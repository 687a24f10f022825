package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import io.siliu.platform.fourflow.internal.solving.Solution;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.fourflow.internal.solving.Windows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invoice that names every line of ten thousand: read, stored, read back and shared out without one being lost. */
@SiliuTest
class ManyTaskNumbersTest {

    private static final int MANY = 10_000;
    private static final long ENTERPRISE = 7_430_001;
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 14);

    private final PaperOfReading papers;
    private final PaperMapper stored;
    private final JdbcClient database;

    ManyTaskNumbersTest(PaperOfReading papers, PaperMapper stored, JdbcClient database) {
        this.papers = papers;
        this.stored = stored;
        this.database = database;
    }

    @AfterEach
    void forget() {
        database.sql("DELETE FROM paper WHERE enterprise_id = ?")
                .param(ENTERPRISE)
                .update();
    }

    @Test
    void everyTaskNumberOfTenThousandGetsItsLineAndItsCents() {
        List<Line> lines = IntStream.rangeClosed(1, MANY)
                .mapToObj(ManyTaskNumbersTest::line)
                .toList();
        long total =
                lines.stream().mapToLong(line -> line.steps().get(0).cents()).sum();
        stored.insert(invoice(MANY, total));

        Paper paper = stored.of(ENTERPRISE).get(0).forSolving();
        Solution solution =
                new BlockSolver(new Windows(Period.ofDays(8), Period.ofDays(31))).solve(lines, List.of(paper));

        assertThat(paper.taskNumbers()).hasSize(MANY);
        assertThat(solution.edges().stream().map(Edge::line))
                .containsExactlyElementsOf(lines.stream().map(Line::id).toList());
        assertThat(solution.edges().stream().mapToLong(Edge::cents).sum()).isEqualTo(total);
    }

    /** The line it fits alone is not given to it either: what is known of it is a part of what it names. */
    @Test
    void anInvoiceThatNamesMoreThanCanBeKeptIsLeftToAPersonWhoIsToldWhy() {
        stored.insert(invoice(MANY + 1, 10_001));

        Paper paper = stored.of(ENTERPRISE).get(0).forSolving();
        Solution solution = new BlockSolver(new Windows(Period.ofDays(8), Period.ofDays(31)))
                .solve(List.of(line(1)), List.of(paper));

        assertThat(solution.edges()).isEmpty();
        assertThat(solution.open())
                .singleElement()
                .extracting(LeftOpen::why)
                .isEqualTo(Reason.of(Reason.Code.NAMES_TOO_MANY, "10000"));
    }

    private StoredPaper invoice(int tasks, long cents) {
        String remark = IntStream.rangeClosed(1, tasks)
                .mapToObj(ManyTaskNumbersTest::task)
                .collect(Collectors.joining(" "));
        PaperReading reading = new PaperReading(
                0,
                PaperKind.DIGITAL_INVOICE,
                List.of(
                        field(FieldName.INVOICE_NUMBER, "26990000000000743001"),
                        field(FieldName.TOTAL_AMOUNT, "%d.%02d".formatted(cents / 100, cents % 100)),
                        field(FieldName.ISSUE_DATE, SETTLED.plusDays(2).toString()),
                        field(FieldName.REMARK, remark)),
                List.of(),
                List.of());
        ReadDocument document = new ReadDocument(
                ENTERPRISE,
                ENTERPRISE,
                new Digest("sha256", new byte[32]),
                Instant.parse("2026-09-20T00:00:00Z"),
                List.of(reading));
        return papers.of(document, reading, PaperForm.of(reading).orElseThrow(), ENTERPRISE);
    }

    private static PaperField field(String name, String value) {
        return PaperField.read(name, value, 1, true, FieldSource.XML, 1, new FieldBox(0, 0, 1, 1), null, null);
    }

    private static String task(int sequence) {
        return TaskNumber.mint(YearMonth.of(2026, 9), sequence).value();
    }

    private static Line line(int id) {
        PartyMarks nobody = new PartyMarks(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        return new Line(
                id,
                "MANY#%06d".formatted(id),
                task(id),
                "MANY",
                1,
                "agreement",
                1,
                SETTLED,
                SETTLED.minusDays(7),
                SETTLED.minusDays(1),
                List.of(new Step(
                        EvidenceKind.INVOICE,
                        PartyRole.SOLE_PROPRIETOR,
                        PartyRole.ENTERPRISE,
                        EvidenceScope.LINE,
                        true,
                        10_000L + id,
                        0,
                        false,
                        nobody,
                        nobody)));
    }
}
