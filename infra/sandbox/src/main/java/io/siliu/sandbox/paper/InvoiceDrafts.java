package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import io.siliu.sandbox.population.EngagementModel;
import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.population.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Words the invoices: each proprietor's over the gross of a line, and the platform's one a batch. A natural person
 * invoices nothing; the withholding row stands for it.
 */
record InvoiceDrafts(Population population, Booking booking) {

    private static final Party STRANGER = new Party("示例远山商贸经营部", "92990000MAFRGN0174");
    private static final BigDecimal SMALL_SCALE = new BigDecimal("1.01");
    private static final BigDecimal GENERAL = new BigDecimal("1.06");
    private static final Money OPEN_BY = Money.of("3.00");
    private static final int WITH_REFERENCE_PERCENT = 92;
    private static final int MISSING_PERCENT = 2;

    /** The proprietor's invoice over one line; none for natural persons, and none for the few that are late. */
    Optional<Invoice> ofLine(PlannedLine line) {
        Draw draw = Draw.of(population.seed(), "invoice/" + line.key());
        boolean late =
                draw.chance(MISSING_PERCENT) && population.schemesOf(line).isEmpty();
        if (line.worker().proprietorship().isEmpty() || late) {
            return Optional.empty();
        }
        Money total = line.gross();
        Money excludingTax = total.dividedBy(SMALL_SCALE);
        Money tax = total.minus(excludingTax);
        boolean open = population.isPlanted(Scheme.SUMS_DO_NOT_ADD_UP, line);
        LocalDate issuedOn = line.settledOn().plusDays(1 + draw.below(8));
        return Optional.of(new Invoice(
                number(line),
                issuedOn,
                population.isPlanted(Scheme.SELLER_NOT_CONTRACTED, line) ? STRANGER : Party.of(line.worker()),
                line.enterprise().model() == EngagementModel.AGENCY ? Party.of(line.enterprise()) : Party.platform(),
                line.worker().occupation().invoiceItem(),
                line.worker().occupation().unit(),
                BigDecimal.valueOf(line.quantity()),
                "1%",
                open ? excludingTax.minus(OPEN_BY) : excludingTax,
                tax,
                total,
                remark(line, draw),
                line.worker().name()));
    }

    private String remark(PlannedLine line, Draw draw) {
        return booking.taskNumber(line)
                .filter(number -> draw.chance(WITH_REFERENCE_PERCENT)
                        || !population.schemesOf(line).isEmpty())
                .map(number -> "任务单号：" + number + "；结算批次：" + line.batchNumber())
                .orElse(line.description());
    }

    private String number(PlannedLine line) {
        if (population.isPlanted(Scheme.IMPOSSIBLE_NUMBER, line)) {
            return "19" + number("invoice-number/" + line.key()).substring(2);
        }
        if (population.isPlanted(Scheme.INVOICE_USED_TWICE, line)) {
            return number("invoice-number/" + Scheme.INVOICE_USED_TWICE);
        }
        return number("invoice-number/" + line.key());
    }

    private String number(String paper) {
        return "26990" + Draw.of(population.seed(), paper).digits(15);
    }

    /** The platform's invoice over a batch: its fee alone as agent, gross and fee as subcontractor. */
    Invoice ofBatch(InventedEnterprise enterprise, String batchNumber, List<PlannedLine> lines) {
        return ofPlatform("invoice-number/" + batchNumber, enterprise, batchNumber, lines, Money.ZERO);
    }

    /** The platform's invoice over a batch once more, under another number and by so much more than was agreed. */
    Invoice overcharged(InventedEnterprise enterprise, String batchNumber, List<PlannedLine> lines, Money excess) {
        return ofPlatform("invoice-number/stray/" + batchNumber, enterprise, batchNumber, lines, excess);
    }

    private Invoice ofPlatform(
            String paper, InventedEnterprise enterprise, String batchNumber, List<PlannedLine> lines, Money excess) {
        Money gross = Money.sum(lines.stream().map(PlannedLine::gross).toList());
        Money fee = gross.times(enterprise.feeRate()).plus(excess);
        boolean agency = enterprise.model() == EngagementModel.AGENCY;
        Money total = agency ? fee : gross.plus(fee);
        Money excludingTax = total.dividedBy(GENERAL);
        return new Invoice(
                number(paper),
                lines.get(0).settledOn().plusDays(2),
                Party.platform(),
                Party.of(enterprise),
                agency ? "*经纪代理服务*平台服务费" : "*现代服务*综合服务费",
                "批",
                BigDecimal.ONE,
                "6%",
                excludingTax,
                total.minus(excludingTax),
                total,
                "结算批次：" + batchNumber + "；共" + lines.size() + "笔",
                "示例开票员");
    }
}
