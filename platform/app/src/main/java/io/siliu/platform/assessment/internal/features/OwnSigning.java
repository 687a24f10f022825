package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.ContractingAgreements.Signed;
import io.siliu.platform.contract.ContractingAgreements.Terms;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.rules.fact.AgreementSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.SigningSignals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;

/**
 * The contract of one line where it was made here, by a worker who confirmed its text on the own phone. Nothing is known of a
 * certificate, because none is used; nor of a most or a rate, because such contracts leave both to the task orders.
 */
final class OwnSigning {

    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3_600);

    private final Subject subject;
    private final Known known;
    private final Signed contract;
    private final List<String> evidence;

    OwnSigning(Subject subject, Known known, Signed contract) {
        this.subject = subject;
        this.known = known;
        this.contract = contract;
        this.evidence = List.of(NamedEvidence.AGREEMENT.id(contract.id()));
    }

    /** The date that the text states is filled in with the signature, so that it is never another one. */
    SigningSignals signing() {
        Duration viewed = contract.signing().viewed();
        Boolean unchanged = contract.signing().unchanged();
        return new SigningSignals(
                Evidence.count(0, evidence),
                null,
                unchanged == null ? null : Evidence.seen(unchanged, evidence),
                viewed == null ? null : Evidence.count(viewed.toSeconds(), evidence),
                contract.signing().deviceSigners().isEmpty()
                        ? null
                        : Strangers.count(contract.signing().deviceSigners(), subject, known));
    }

    /** What the papers say stands before what stands in the agreement. */
    AgreementSignals beside(AgreementSignals papers) {
        Terms terms = contract.terms();
        return new AgreementSignals(
                Evidence.amount(paid(), evidence),
                null,
                null,
                count(terms.employmentTerms()),
                count(terms.disclosuresMissing()),
                terms.penaltyShare() == null ? null : Evidence.number(terms.penaltyShare(), wording()),
                papers.sameContractWorkers() == null ? Evidence.count(1, evidence) : papers.sameContractWorkers(),
                papers.partyUnregistered(),
                papers.payOnBehalfWords(),
                papers.invoiceWithoutDuty(),
                hoursToFile(),
                papers.templateWithdrawn());
    }

    private Measured count(Integer said) {
        return said == null ? null : Evidence.count(said, wording());
    }

    private List<String> wording() {
        return List.of(NamedEvidence.AGREEMENT.id(contract.id()), NamedEvidence.TEMPLATE.id(contract.template()));
    }

    private Measured hoursToFile() {
        Duration filed = contract.signing().untilFiled();
        return filed == null
                ? null
                : Evidence.number(
                        BigDecimal.valueOf(filed.toSeconds()).divide(SECONDS_OF_AN_HOUR, MathContext.DECIMAL64),
                        evidence);
    }

    private Money paid() {
        return Money.sum(known.paidByEnterprise(subject).stream()
                .filter(line -> !line.settledOn().isBefore(contract.validFrom()))
                .map(PaidLine::gross)
                .toList());
    }
}
