package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.BankReceipt.Holder;
import io.siliu.sandbox.population.EngagementModel;
import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.util.List;
import java.util.Optional;

/**
 * Words the papers of a month that belong to no line, as every month has some: they wait for a person. None quotes the
 * task number of a line, so none may be placed by itself.
 */
record StrayDrafts(Population population, Booking booking) {

    private static final Holder STRANGER = new Holder("示例远山商贸经营部", "9900006300000174", "示例农村信用银行");
    private static final Money SUBSIDY = Money.of("188.00");
    private static final Money GOODS = Money.of("3260.00");
    private static final Money OVERCHARGED = Money.of("60.00");

    /** A stray paper and the enterprise that hands it in. */
    record Stray<P>(InventedEnterprise enterprise, P paper) {}

    /** Money to a worker of the month over a sum that no line of the month has. */
    Optional<Stray<BankReceipt>> subsidy() {
        return population.lines().stream()
                .filter(line -> line.worker().proprietorship().isPresent())
                .filter(line -> population.schemesOf(line).isEmpty())
                .reduce((earlier, later) -> later)
                .map(line -> receipt(line, holderOf(line), SUBSIDY, "高温补贴"));
    }

    /** Money to somebody with whom the enterprise has no task. */
    Optional<Stray<BankReceipt>> goods() {
        return population.lines().stream().findFirst().map(line -> receipt(line, STRANGER, GOODS, "货款"));
    }

    /** The fee of an agent's first batch once more, by more than was agreed. */
    Optional<Stray<Invoice>> overchargedFee() {
        return population.batches().entrySet().stream()
                .filter(batch -> enterpriseOf(batch.getValue()).model() == EngagementModel.AGENCY)
                .findFirst()
                .map(batch -> overchargedFee(batch.getKey(), batch.getValue()));
    }

    private Stray<Invoice> overchargedFee(String batchNumber, List<PlannedLine> lines) {
        InventedEnterprise enterprise = enterpriseOf(lines);
        return new Stray<>(
                enterprise,
                new InvoiceDrafts(population, booking).overcharged(enterprise, batchNumber, lines, OVERCHARGED));
    }

    private Stray<BankReceipt> receipt(PlannedLine line, Holder payee, Money amount, String purpose) {
        InventedEnterprise enterprise = line.enterprise();
        Draw draw = Draw.of(population.seed(), "stray-receipt/" + purpose);
        return new Stray<>(
                enterprise,
                new BankReceipt(
                        ReceiptDrafts.number(ReceiptDrafts.bankOf(enterprise), draw),
                        draw.digits(16),
                        line.settledOn().atTime(15, 0).plusSeconds(draw.below(3600)),
                        new Holder(enterprise.name(), enterprise.account(), enterprise.bank()),
                        payee,
                        amount,
                        purpose,
                        ReceiptDrafts.bankOf(enterprise)));
    }

    private static Holder holderOf(PlannedLine line) {
        return new Holder(
                line.worker().name(), line.worker().card(), line.worker().bank());
    }

    private static InventedEnterprise enterpriseOf(List<PlannedLine> lines) {
        return lines.get(0).enterprise();
    }
}
