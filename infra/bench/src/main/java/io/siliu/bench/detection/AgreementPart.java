package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.AgreementSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import io.siliu.rules.fact.SigningSignals;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.MasterAgreement;
import io.siliu.sandbox.economy.event.Signing;
import io.siliu.sandbox.economy.event.Task;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the contracts and how they were signed. */
final class AgreementPart {

    private final Book book;
    private final Evidence evidence;
    private final Map<String, Set<String>> signers = new HashMap<>();
    private final Map<String, Set<String>> papers = new HashMap<>();

    AgreementPart(Book book, Evidence evidence) {
        this.book = book;
        this.evidence = evidence;
        for (var entry : book.contractsByFile.all()) {
            for (Contract contract : entry.getValue()) {
                papers.computeIfAbsent(entry.getKey(), key -> new HashSet<>()).add(contract.worker());
                signers.computeIfAbsent(device(contract), key -> new HashSet<>())
                        .add(contract.worker());
            }
        }
    }

    private static String device(Contract contract) {
        return contract.signing().device() + "/" + contract.signing().signedAt().toLocalDate();
    }

    /** The worker's own copy of the contract that the line names, or null. */
    Contract contract(Line line) {
        return line.contract() == null
                ? null
                : book.contractsByFile.of(line.contract()).stream()
                        .filter(contract -> contract.worker().equals(line.worker()))
                        .findFirst()
                        .orElse(null);
    }

    AgreementSignals agreement(Line line) {
        MasterAgreement master = book.agreements.get(line.enterprise());
        Contract contract = contract(line);
        List<String> by = List.of(master.number());
        if (contract == null) {
            return new AgreementSignals(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Values.count(master.payOnBehalfWords(), by),
                    Values.is(!master.managesWork(), by),
                    null,
                    null);
        }
        List<String> of = List.of(contract.number());
        Set<String> same = new HashSet<>(papers.get(contract.number()));
        same.addAll(papers.get(contract.signing().file()));
        return new AgreementSignals(
                Values.amount(paidSoFar(line), of),
                Values.amount(contract.terms().ceiling(), of),
                rateDeviation(line, contract),
                Values.count(contract.terms().employmentTerms(), of),
                Values.count(contract.terms().disclosuresMissing(), of),
                Values.number(contract.terms().penaltyShare(), of),
                Values.count(same.size(), same),
                unregistered(contract),
                Values.count(master.payOnBehalfWords(), by),
                Values.is(!master.managesWork(), by),
                Values.count(contract.signing().archivedAfterHours(), of),
                null);
    }

    private Money paidSoFar(Line line) {
        return Money.sum(book.linesByWorker.of(line.worker()).stream()
                .filter(other -> line.contract().equals(other.contract()))
                .filter(other -> !other.settledOn().isAfter(line.settledOn()))
                .map(Line::gross)
                .toList());
    }

    private Measured rateDeviation(Line line, Contract contract) {
        if (line.task() == null) {
            return null;
        }
        Task task = book.tasks.get(line.task());
        Money rate = contract.terms().unitPrice();
        return Values.number(
                task.unitPrice().minus(rate).abs().amount().divide(rate.amount(), 6, RoundingMode.HALF_UP),
                List.of(task.number()));
    }

    private Observed unregistered(Contract contract) {
        if (contract.partyCode() == null) {
            return Values.is(false, List.of(contract.number()));
        }
        Licence licence = book.licences.get(contract.partyCode());
        var signedOn = contract.signing().signedAt().toLocalDate();
        boolean gone = licence.cancelledOn() != null && licence.cancelledOn().isBefore(signedOn);
        return Values.is(gone || licence.registeredOn().isAfter(signedOn), List.of(licence.creditCode()));
    }

    SigningSignals signing(Line line) {
        Contract contract = contract(line);
        if (contract == null) {
            return null;
        }
        Signing signing = contract.signing();
        List<String> of = List.of(contract.number());
        Set<String> onDevice = signers.get(device(contract));
        return new SigningSignals(
                Values.count(
                        Math.max(
                                0,
                                ChronoUnit.DAYS.between(
                                        signing.statedOn(), signing.signedAt().toLocalDate())),
                        of),
                Values.is(signing.valid(), of),
                Values.is(signing.anchored(), of),
                Values.count(signing.seconds(), of),
                Values.count(evidence.strangers(onDevice, line.worker(), line.settledOn()), onDevice));
    }
}
