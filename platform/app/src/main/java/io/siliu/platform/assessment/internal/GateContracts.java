package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.contract.MasterAgreements;
import io.siliu.platform.contract.MasterServiceAgreement;
import io.siliu.platform.fourflow.FiledAgreements;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.settlement.PayHistory;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.rules.fact.ContractFacts;
import io.siliu.rules.fact.ContractKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The agreements behind a line before its money moves: the master agreement that it is booked under, what the worker signed
 * here, and what was handed in on paper. Unlike receipts and invoices they have to be there by then, so that there is none is
 * an answer.
 */
@Component
final class GateContracts {

    /** So long back a paper that stands on a line of the worker is looked for. */
    private static final int MONTHS = 24;

    private final MasterAgreements agreements;
    private final ContractingAgreements signings;
    private final FiledAgreements papers;
    private final PayHistory history;

    GateContracts(
            MasterAgreements agreements, ContractingAgreements signings, FiledAgreements papers, PayHistory history) {
        this.agreements = agreements;
        this.signings = signings;
        this.papers = papers;
        this.history = history;
    }

    /**
     * By line; one without any has an empty list.
     *
     * @param identities by worker; one who is erased is left out
     */
    Map<Long, List<ContractFacts>> of(Collection<SettlementLine> lines, Map<Long, PartyIdentity> identities) {
        Set<Long> workers = lines.stream().map(SettlementLine::workerId).collect(toSet());
        Map<Long, List<ContractingAgreements.Signed>> signed = signings.signed(workers);
        Map<Long, List<PaidLine>> paid = paid(lines, workers);
        Map<Long, List<ContractFacts>> contracts = new HashMap<>();
        lines.stream().collect(groupingBy(SettlementLine::enterpriseId)).forEach((enterprise, own) -> {
            Map<Long, MasterServiceAgreement> masters = agreements.findAll(
                    enterprise, own.stream().map(SettlementLine::agreementId).collect(toSet()));
            Map<Long, List<FiledAgreements.Filed>> filed = papers.of(
                    enterprise,
                    own.stream().map(line -> wanted(line, identities, paid)).toList());
            own.forEach(line -> contracts.put(line.id(), of(line, masters, signed, filed)));
        });
        return contracts;
    }

    private static List<ContractFacts> of(
            SettlementLine line,
            Map<Long, MasterServiceAgreement> masters,
            Map<Long, List<ContractingAgreements.Signed>> signed,
            Map<Long, List<FiledAgreements.Filed>> filed) {
        List<ContractFacts> contracts = new ArrayList<>();
        Optional.ofNullable(masters.get(line.agreementId()))
                .map(GateContracts::master)
                .ifPresent(contracts::add);
        signed.getOrDefault(line.workerId(), List.of()).stream()
                .filter(each -> each.enterpriseId() == line.enterpriseId())
                .map(GateContracts::signed)
                .forEach(contracts::add);
        filed.getOrDefault(line.id(), List.of()).stream()
                .map(GateContracts::filed)
                .forEach(contracts::add);
        return contracts;
    }

    /** By worker, so far back as one of the lines looks. */
    private Map<Long, List<PaidLine>> paid(Collection<SettlementLine> lines, Set<Long> workers) {
        LocalDate first = lines.stream()
                .map(SettlementLine::settledOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = lines.stream()
                .map(SettlementLine::settledOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return history.ofWorkers(workers, first.minusMonths(MONTHS), last).stream()
                .collect(groupingBy(PaidLine::workerId));
    }

    private static FiledAgreements.Wanted wanted(
            SettlementLine line, Map<Long, PartyIdentity> identities, Map<Long, List<PaidLine>> paid) {
        return new FiledAgreements.Wanted(
                line.id(),
                codes(Optional.ofNullable(identities.get(line.workerId()))),
                paid.getOrDefault(line.workerId(), List.of()).stream()
                        .filter(each -> each.enterpriseId() == line.enterpriseId())
                        .filter(each ->
                                !each.settledOn().isBefore(line.settledOn().minusMonths(MONTHS)))
                        .filter(each -> !each.settledOn().isAfter(line.settledOn()))
                        .map(PaidLine::lineId)
                        .toList());
    }

    private static List<String> codes(Optional<PartyIdentity> identity) {
        List<String> codes = new ArrayList<>();
        identity.ifPresent(known -> {
            codes.add(known.idNumber().reveal().value());
            known.businesses()
                    .forEach(
                            business -> codes.add(business.creditCode().reveal().value()));
        });
        return codes;
    }

    private static ContractFacts master(MasterServiceAgreement agreement) {
        return new ContractFacts(
                Long.toString(agreement.id()),
                ContractKind.MASTER_AGREEMENT,
                agreement.number(),
                agreement.signedOn(),
                agreement.validity().from(),
                agreement.validity().to(),
                null,
                null,
                null);
    }

    private static ContractFacts signed(ContractingAgreements.Signed signed) {
        return new ContractFacts(
                Long.toString(signed.id()),
                ContractKind.CONTRACTING_AGREEMENT,
                null,
                signed.signedOn(),
                signed.validFrom(),
                signed.validTo(),
                null,
                null,
                null);
    }

    private static ContractFacts filed(FiledAgreements.Filed filed) {
        return new ContractFacts(
                null,
                ContractKind.CONTRACTING_AGREEMENT,
                filed.number(),
                filed.signedOn(),
                filed.validFrom(),
                filed.validTo(),
                null,
                null,
                filed.document());
    }
}
