package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.contract.ContractingAgreements.Signed;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.rules.fact.AgreementSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.SigningSignals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** The contract under which one line was earned, made here or by whoever keeps it: the last one signed that covers its day. */
final class Signings {

    private final Subject subject;
    private final Known known;
    private final Optional<OwnSigning> own;

    /** Empty where the contract was made here. */
    private final Optional<Heard> contract;

    Signings(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        Optional<Heard> told = known.outside().ofWorker(subject.workerId(), SaidKind.SIGNING).stream()
                .filter(row -> Objects.equals(row.enterpriseId(), subject.enterpriseId()))
                .filter(this::covers)
                .reduce((one, later) -> later);
        this.own = madeHere(subject, known)
                .filter(signed -> told.isEmpty()
                        || !told.get().at().isAfter(signed.signing().at()))
                .map(signed -> new OwnSigning(subject, known, signed));
        this.contract = own.isPresent() ? Optional.empty() : told;
    }

    /** The last agreement with the enterprise of the line that was signed here and covers its day. */
    static Optional<Signed> madeHere(Subject subject, Known known) {
        return known.counted().signed().getOrDefault(subject.workerId(), List.of()).stream()
                .filter(signed -> signed.enterpriseId() == subject.enterpriseId())
                .filter(signed -> signed.covers(subject.settledOn()))
                .reduce((one, later) -> later);
    }

    private boolean covers(Heard row) {
        return row.date("validFrom")
                        .filter(from -> !from.isAfter(subject.settledOn()))
                        .isPresent()
                && row.lastDay()
                        .filter(last -> last.isBefore(subject.settledOn()))
                        .isEmpty();
    }

    SigningSignals signing() {
        return own.map(OwnSigning::signing).or(this::told).orElse(null);
    }

    private Optional<SigningSignals> told() {
        return contract.map(row -> new SigningSignals(
                row.date("statedOn").map(stated -> late(row, stated)).orElse(null),
                row.is("valid").map(valid -> Evidence.seen(valid, id(row))).orElse(null),
                row.is("anchored")
                        .map(anchored -> Evidence.seen(anchored, id(row)))
                        .orElse(null),
                row.figure() == null ? null : Evidence.count(row.figure(), id(row)),
                row.thing() == null ? null : Strangers.count(Strangers.workers(row, known), subject, known)));
    }

    private static Measured late(Heard row, LocalDate stated) {
        return Evidence.count(Math.max(0, ChronoUnit.DAYS.between(stated, row.day())), id(row));
    }

    /** What the papers say stands before what the archive says. */
    AgreementSignals beside(AgreementSignals papers) {
        return withMaster(own.map(made -> made.beside(papers)).orElseGet(() -> withContract(papers)));
    }

    /** What stands in the agreement of enterprise and platform. */
    private AgreementSignals withMaster(AgreementSignals own) {
        return known.latestOfEnterprise(subject, SaidKind.AGREEMENT)
                .map(row -> new AgreementSignals(
                        own.paidTotal(),
                        own.ceiling(),
                        own.rateDeviation(),
                        own.employmentTerms(),
                        own.disclosuresMissing(),
                        own.penaltyShare(),
                        own.sameContractWorkers(),
                        own.partyUnregistered(),
                        Evidence.count(row.figure(), id(row)),
                        row.is("managesWork")
                                .map(manages -> Evidence.seen(!manages, id(row)))
                                .orElse(own.invoiceWithoutDuty()),
                        own.archivedAfterHours(),
                        own.templateWithdrawn()))
                .orElse(own);
    }

    private AgreementSignals withContract(AgreementSignals papers) {
        return contract.map(row -> new AgreementSignals(
                        Evidence.amount(paid(row), id(row)),
                        row.amount() == null ? null : Evidence.amount(row.amount(), id(row)),
                        rateDeviation(row),
                        number(row, "employmentTerms"),
                        number(row, "disclosuresMissing"),
                        number(row, "penaltyShare"),
                        papers.sameContractWorkers() == null ? sharing() : papers.sameContractWorkers(),
                        papers.partyUnregistered(),
                        papers.payOnBehalfWords(),
                        papers.invoiceWithoutDuty(),
                        number(row, "archivedAfterHours"),
                        papers.templateWithdrawn()))
                .orElse(papers);
    }

    /** What the work was accepted for against the rate that the contract names; null where they speak of other units. */
    private Measured rateDeviation(Heard row) {
        return UnitPrice.of(subject, known)
                .filter(price ->
                        price.unit().name().equals(row.more().path("unit").asString("")))
                .flatMap(price -> row.number("unitPrice").map(rate -> price.away(rate, String.valueOf(row.id()))))
                .orElse(null);
    }

    private Money paid(Heard row) {
        LocalDate from = row.date("validFrom").orElse(row.day());
        return Money.sum(known.paidByEnterprise(subject).stream()
                .filter(line -> !line.settledOn().isBefore(from))
                .map(PaidLine::gross)
                .toList());
    }

    /** Workers whose contract has the number or the file of this one, signed at the same moment as it. */
    private Measured sharing() {
        TreeSet<Long> workers = new TreeSet<>();
        known.outside().ofWorker(subject.workerId(), SaidKind.CONTRACT).stream()
                .filter(row -> contract.filter(own -> own.at().equals(row.at())).isPresent())
                .forEach(row -> workers.addAll(Strangers.workers(row, known)));
        return Evidence.count(workers.size(), Evidence.of(workers));
    }

    private static Measured number(Heard row, String name) {
        return row.number(name)
                .map((BigDecimal value) -> Evidence.number(value, id(row)))
                .orElse(null);
    }

    private static List<String> id(Heard row) {
        return List.of(String.valueOf(row.id()));
    }
}
