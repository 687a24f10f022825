package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordSheet.BridgeLine;
import io.siliu.platform.fourflow.RecordSheet.Check;
import io.siliu.platform.fourflow.RecordSheet.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the way from gross to net so that a person can add it up again, and what funds and invoices come to beside it. */
final class BridgeWriter {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;

    BridgeWriter(Words words) {
        this.words = words;
    }

    List<BridgeLine> bridge(RecordContent content) {
        RecordContent.Settlement line = content.settlement();
        return List.of(
                line("", "gross", words.of("bridge.gross.words"), line.gross(), false),
                line("−", "incomeTax", incomeTax(line), line.incomeTax(), false),
                line("−", "vat", vat(line), line.vat().plus(line.surcharges()), false),
                line("−", "fee", words.of("bridge.fee.words", Words.amount(line.fee())), Money.ZERO, false),
                line("=", "net", "", line.net(), true));
    }

    private BridgeLine line(String operator, String key, String formula, Money amount, boolean sum) {
        return new BridgeLine(operator, words.of("bridge." + key), formula, Words.amount(amount), sum);
    }

    private String incomeTax(RecordContent.Settlement line) {
        RecordContent.WithholdingStep step = line.withholding();
        if (step == null) {
            return words.of("bridge.incomeTax.proprietor");
        }
        return words.of(
                "bridge.incomeTax.words",
                Words.amount(step.cumulativeIncome()),
                Words.amount(step.expenses()),
                Words.amount(step.basicDeduction()),
                new BigDecimal(step.rate())
                        .multiply(HUNDRED)
                        .stripTrailingZeros()
                        .toPlainString(),
                Words.amount(step.quickDeduction()),
                Words.amount(step.heldBefore()),
                step.months());
    }

    private String vat(RecordContent.Settlement line) {
        if (line.withholding() == null) {
            return words.of("bridge.vat.proprietor");
        }
        return line.vat().isZero()
                ? words.of("bridge.vat.exempt")
                : words.of("bridge.vat.words", Words.amount(line.vat()), Words.amount(line.surcharges()));
    }

    List<Check> checks(RecordContent content) {
        List<Check> checks = new ArrayList<>();
        for (RecordContent.Lane lane : List.of(content.funds(), content.invoice())) {
            if (lane.expected() != null) {
                checks.add(check(lane));
            }
        }
        return checks;
    }

    private Check check(RecordContent.Lane lane) {
        Money difference = lane.allocated().minus(lane.expected());
        boolean closes = lane.gaps().isEmpty() && !difference.isPositive();
        Mark mark = closes ? Mark.OK : difference.isPositive() ? Mark.BAD : Mark.WAIT;
        String title = lane.flow() == Flow.FUNDS ? "check.funds" : "check.invoice";
        return new Check(
                mark,
                words.of(title, Words.amount(lane.allocated())),
                words.of("check.difference", Words.amount(difference.abs())));
    }
}
