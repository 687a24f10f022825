package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.rules.fact.DiscrepancyFacts;
import io.siliu.rules.fact.Flow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says a discrepancy of a sealed record in the language of the rules, whatever its kind. */
final class FactsOfDiscrepancy {

    private FactsOfDiscrepancy() {}

    static DiscrepancyFacts of(Discrepancy each) {
        return new DiscrepancyFacts(
                each.kind().name(),
                Flow.valueOf(each.flow().name()),
                each.found().field(),
                each.expected().field(),
                each.expected().value(),
                each.found().value(),
                difference(each),
                days(each),
                each.certain(),
                each.found().document());
    }

    private static Money difference(Discrepancy each) {
        return switch (each.kind()) {
            case AMOUNT, SUM, FEE_DEDUCTED, INVOICE_SUM ->
                Money.of(each.found().value()).minus(Money.of(each.expected().value()));
            case PARTY_NAME, PARTY_CODE, ACCOUNT, DATE, VALIDITY, VOIDED, CONTESTED, QUESTIONED -> null;
        };
    }

    private static Integer days(Discrepancy each) {
        return switch (each.kind()) {
            case DATE, VALIDITY ->
                Math.toIntExact(ChronoUnit.DAYS.between(
                        LocalDate.parse(each.expected().value()),
                        LocalDate.parse(each.found().value())));
            case PARTY_NAME,
                    PARTY_CODE,
                    ACCOUNT,
                    AMOUNT,
                    SUM,
                    FEE_DEDUCTED,
                    INVOICE_SUM,
                    VOIDED,
                    CONTESTED,
                    QUESTIONED -> null;
        };
    }
}
