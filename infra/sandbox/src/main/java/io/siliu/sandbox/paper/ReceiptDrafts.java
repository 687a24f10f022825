package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.BankReceipt.Bank;
import io.siliu.sandbox.paper.BankReceipt.Holder;
import io.siliu.sandbox.paper.Booking.Pay;
import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.InventedWorker;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.population.Scheme;
import java.time.LocalDateTime;
import java.util.Optional;

/** Words the bank's receipt of each payout and, for some, the payment slip, both over the product's net. */
record ReceiptDrafts(Population population, Booking booking) {

    private static final int WITH_REFERENCE_PERCENT = 85;
    private static final int MISSING_PERCENT = 1;
    private static final int WITH_SLIP_PERCENT = 10;
    private static final Money SHORT_BY = Money.of("50.00");

    /** The receipt; none where the net is not known, and none for the few that are late. */
    Optional<BankReceipt> receipt(PlannedLine line) {
        Draw draw = Draw.of(population.seed(), "receipt/" + line.key());
        boolean planted = !population.schemesOf(line).isEmpty();
        if (draw.chance(MISSING_PERCENT) && !planted) {
            return Optional.empty();
        }
        return booking.pay(line).map(pay -> receipt(line, pay, draw, planted));
    }

    private BankReceipt receipt(PlannedLine line, Pay pay, Draw draw, boolean planted) {
        InventedEnterprise enterprise = line.enterprise();
        Bank bank = bankOf(enterprise);
        String paper =
                population.isPlanted(Scheme.RECEIPT_USED_TWICE, line) ? Scheme.RECEIPT_USED_TWICE.name() : line.key();
        boolean quotes = draw.chance(WITH_REFERENCE_PERCENT) || planted;
        return new BankReceipt(
                number(bank, Draw.of(population.seed(), "receipt-number/" + paper)),
                draw.digits(16),
                paidAt(line),
                new Holder(enterprise.name(), enterprise.account(), enterprise.bank()),
                payee(line),
                population.isPlanted(Scheme.RECEIPT_NOT_NET, line) ? pay.net().minus(SHORT_BY) : pay.net(),
                booking.taskNumber(line)
                        .filter(number -> quotes)
                        .map(number -> "任务单号" + number + "服务费")
                        .orElse(line.worker().occupation().work() + "服务费"),
                bank);
    }

    private Holder payee(PlannedLine line) {
        InventedWorker worker = population.payeeOf(line);
        return new Holder(worker.name(), worker.card(), worker.bank());
    }

    static Bank bankOf(InventedEnterprise enterprise) {
        return Bank.values()[InventedEnterprise.ALL.indexOf(enterprise)];
    }

    /** Each bank numbers its receipts in its own way. */
    static String number(Bank bank, Draw draw) {
        return switch (bank) {
            case FIRST -> String.join("-", draw.digits(4), draw.digits(4), draw.digits(4), draw.digits(4));
            case CITY -> "HD" + draw.digits(16);
            case RURAL -> draw.digits(20);
        };
    }

    /** Office hours of the settlement day; slip and receipt of one line agree to the second. */
    private LocalDateTime paidAt(PlannedLine line) {
        Draw draw = Draw.of(population.seed(), "paid-at/" + line.key());
        return line.settledOn().atTime(9, 30).plusSeconds(draw.below(6 * 3600));
    }

    /** The payment slip, for about one line in ten. */
    Optional<PaymentSlip> slip(PlannedLine line) {
        Draw draw = Draw.of(population.seed(), "slip/" + line.key());
        if (!draw.chance(WITH_SLIP_PERCENT)) {
            return Optional.empty();
        }
        return booking.taskNumber(line).flatMap(number -> booking.pay(line).map(pay -> slip(line, number, pay)));
    }

    private PaymentSlip slip(PlannedLine line, String taskNumber, Pay pay) {
        return new PaymentSlip(
                line.batchNumber(),
                taskNumber,
                line.enterprise().name(),
                population.payeeOf(line).name(),
                population.payeeOf(line).card(),
                line.gross(),
                pay.tax(),
                pay.net(),
                paidAt(line));
    }
}
