package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import io.siliu.platform.fourflow.internal.solving.PartyRead;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.fourflow.internal.solving.Windows;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Lines of one worker that wait for a bank receipt each, and receipts for them. */
final class SolverFixtures {

    static final BlockSolver SOLVER = new BlockSolver(new Windows(Period.ofDays(8), Period.ofDays(31)));

    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 14);
    private static final PartyMarks FIRM = new PartyMarks(Set.of("firm"), Set.of(), Set.of(), Set.of(), Set.of());
    private static final PartyMarks WORKER =
            new PartyMarks(Set.of("name"), Set.of(), Set.of(), Set.of("card"), Set.of());
    private static final PartyRead NAMED = new PartyRead("name", null, null, "card", null);

    private SolverFixtures() {}

    static String task(int line) {
        return TaskNumber.mint(YearMonth.of(2026, 9), line).value();
    }

    static Line line(int id, long cents) {
        return new Line(
                id,
                "PC#%06d".formatted(id),
                task(id),
                "PC",
                1,
                "agreement",
                7,
                SETTLED,
                SETTLED.minusDays(7),
                SETTLED.minusDays(1),
                List.of(new Step(
                        EvidenceKind.BANK_RECEIPT,
                        PartyRole.ENTERPRISE,
                        PartyRole.SOLE_PROPRIETOR,
                        EvidenceScope.LINE,
                        true,
                        cents,
                        0,
                        false,
                        FIRM,
                        WORKER)));
    }

    /** @param tasks what it names; it names the worker in any case */
    static Paper receipt(long id, long cents, String... tasks) {
        return new Paper(
                id,
                "digest-%04d".formatted(id),
                PaperKind.BANK_RECEIPT,
                0,
                List.of(tasks),
                null,
                "number-" + id,
                new PartyRead("firm", null, null, null, null),
                NAMED,
                cents,
                SETTLED,
                null);
    }

    static Edge edge(long paper, long line, long cents) {
        return new Edge(
                paper,
                line,
                EvidenceKind.BANK_RECEIPT,
                PartyRole.ENTERPRISE,
                PartyRole.SOLE_PROPRIETOR,
                cents,
                true,
                Method.TASK_NUMBER,
                20_000,
                Reason.of(Reason.Code.TASK_NUMBER_AMOUNT_PARTY, task((int) line)));
    }
}
