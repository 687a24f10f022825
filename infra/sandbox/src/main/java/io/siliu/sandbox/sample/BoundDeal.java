package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A contract and what stands beside its fields: who acts for the first side, and how both are reached.
 *
 * @param head the legal representative of the first side
 * @param clerk whom the first side names to answer questions
 * @param office telephone of the first side
 * @param mobile telephone of the other side
 */
record BoundDeal(ContractText said, String head, String clerk, String office, String mobile) {

    /** A project costs more than one service. */
    private static final BigDecimal PROJECT = new BigDecimal("6");

    static BoundDeal drawn(Inventions inventions, boolean priced) {
        ContractText said = ContractText.drawn(inventions, priced);
        return new BoundDeal(
                said,
                inventions.person(),
                inventions.person(),
                "0999-" + inventions.digits(8),
                inventions.identifiers().mobile());
    }

    /** The price of a project. */
    BoundDeal ofProject() {
        Optional<Money> whole = said.amount().map(price -> price.times(PROJECT));
        return with(said.number(), said.partyB(), said.work(), said.validTo(), whole);
    }

    /** The price of a project in whole hundreds as people agree it, and so much more than what little work costs. */
    BoundDeal ofWholeYuan(String least) {
        Optional<Money> whole = said.amount()
                .map(price -> price.times(PROJECT).plus(Money.of(least)))
                .map(price -> Money.of(price.amount().setScale(-2, RoundingMode.UP)));
        return with(said.number(), said.partyB(), said.work(), said.validTo(), whole);
    }

    BoundDeal costing(Money price) {
        return with(said.number(), said.partyB(), said.work(), said.validTo(), Optional.of(price));
    }

    BoundDeal numbered(String number) {
        return with(number, said.partyB(), said.work(), said.validTo(), said.amount());
    }

    BoundDeal doing(String work) {
        return with(said.number(), said.partyB(), work, said.validTo(), said.amount());
    }

    BoundDeal with(Party other) {
        return with(said.number(), other, said.work(), said.validTo(), said.amount());
    }

    BoundDeal until(LocalDate last) {
        return with(said.number(), said.partyB(), said.work(), last, said.amount());
    }

    private BoundDeal with(String number, Party other, String work, LocalDate last, Optional<Money> amount) {
        ContractText changed = new ContractText(
                number,
                said.partyA(),
                other,
                said.platform(),
                work,
                said.validFrom(),
                last,
                said.signedOn(),
                amount,
                said.addressA(),
                said.addressB(),
                said.account(),
                said.bank());
        return new BoundDeal(changed, head, clerk, office, mobile);
    }

    Money price() {
        return said.amount().orElseThrow();
    }

    /** 68,000 */
    static String yuan(Money money) {
        return Inventions.grouped(money).replace(".00", "");
    }

    /** The fields that stand on the paper. */
    static Function<BoundDeal, Map<String, String>> without(String... unprinted) {
        return deal -> {
            Map<String, String> fields = deal.said().fields();
            Stream.of(unprinted).forEach(fields::remove);
            return fields;
        };
    }
}
