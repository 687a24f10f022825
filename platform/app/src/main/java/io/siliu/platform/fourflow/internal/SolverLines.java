package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.platform.contract.AmountBasis;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.ExpectedEvidence;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.SettlementLine;
import java.util.HashMap;
import java.util.Map;

/** Turns booked lines into lines for the solver: what each must be proved by, from the engagement table. */
final class SolverLines {

    private static final int DIGITS = 6;

    private final Keyed keyed;
    private final Marks marks;
    /** Many lines stand under one agreement. */
    private final Map<String, String> contracts = new HashMap<>();

    SolverLines(Keyed keyed, Marks marks) {
        this.keyed = keyed;
        this.marks = marks;
    }

    Line line(TradeBlock.Row row) {
        SettlementLine line = row.line();
        Period work = work(row);
        return new Line(
                line.id(),
                key(line),
                line.taskNumber() == null ? null : line.taskNumber().value(),
                line.batchNumber(),
                line.agreementId(),
                contracts.computeIfAbsent(row.agreement().number(), this::contract),
                line.workerId(),
                line.settledOn(),
                work.from(),
                work.to(),
                row.terms().evidence().stream().map(each -> step(row, each)).toList());
    }

    private String contract(String number) {
        return StoredPaper.hex(keyed.number("CONTRACT", number));
    }

    /** The number of the line has six digits, so that text is in the order of the lines. */
    static String key(SettlementLine line) {
        String number = String.valueOf(line.lineNumber());
        return line.batchNumber() + "#" + "0".repeat(Math.max(0, DIGITS - number.length())) + number;
    }

    static Period work(TradeBlock.Row row) {
        if (row.order() != null && row.order().period().to() != null) {
            return row.order().period();
        }
        return new Period(
                row.line().workMonth().atDay(1), row.line().workMonth().atEndOfMonth());
    }

    /** What the line's own share of a step comes to, null where no amount is compared. */
    static Money share(AmountBasis basis, LineAmounts amounts) {
        return switch (basis) {
            case NONE -> null;
            case GROSS, BATCH_GROSS_PLUS_FEE -> amounts.gross();
            case NET -> amounts.net();
            case BATCH_FEE -> amounts.fee();
        };
    }

    private Step step(TradeBlock.Row row, ExpectedEvidence expected) {
        LineAmounts amounts = row.line().amounts();
        Money share = share(expected.amountBasis(), amounts);
        boolean beside = expected.amountBasis() == AmountBasis.BATCH_GROSS_PLUS_FEE;
        boolean fee = beside || expected.amountBasis() == AmountBasis.BATCH_FEE;
        EvidenceKind kind = expected.kind();
        return new Step(
                kind,
                expected.from(),
                expected.to(),
                expected.scope(),
                expected.required(),
                share == null ? null : share.cents(),
                beside ? amounts.fee().cents() : 0,
                fee,
                marks.of(row, expected.from(), kind),
                marks.of(row, expected.to(), kind));
    }
}
