package io.siliu.platform.assessment.internal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** @param identity of the worker; empty where it is erased */
    List<ContractFacts> of(SettlementLine line, Optional<PartyIdentity> identity) {
        List<ContractFacts> contracts = new ArrayList<>();
        agreements.findAll(line.enterpriseId(), List.of(line.agreementId())).values().stream()
                .map(GateContracts::master)
                .forEach(contracts::add);
        signings.signed(List.of(line.workerId())).getOrDefault(line.workerId(), List.of()).stream()
                .filter(signed -> signed.enterpriseId() == line.enterpriseId())
                .map(GateContracts::signed)
                .forEach(contracts::add);
        papers.of(line.enterpriseId(), codes(identity), earlierLines(line)).stream()
                .map(GateContracts::filed)
                .forEach(contracts::add);
        return contracts;
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

    private List<Long> earlierLines(SettlementLine line) {
        return history
                .ofWorkers(List.of(line.workerId()), line.settledOn().minusMonths(MONTHS), line.settledOn())
                .stream()
                .filter(paid -> paid.enterpriseId() == line.enterpriseId())
                .map(PaidLine::lineId)
                .toList();
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
