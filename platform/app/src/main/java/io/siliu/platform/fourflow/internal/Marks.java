package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.internal.solving.AccountMask;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.PartyIdentity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** By what the parties of a block are recognised; computed once for each worker. */
final class Marks {

    private final Keyed keyed;
    private final PartyMarks enterprise;
    private final Map<Operator, PartyMarks> platforms = new HashMap<>();
    private final Map<String, PartyMarks> workers = new HashMap<>();

    Marks(Keyed keyed, TradeBlock block) {
        this.keyed = keyed;
        this.enterprise = company(block.names().all(), block.names().allCodes());
    }

    PartyMarks of(TradeBlock.Row row, PartyRole role, EvidenceKind kind) {
        return switch (role) {
            case ENTERPRISE -> enterprise;
            case PLATFORM -> platforms.computeIfAbsent(row.operator(), this::platform);
            case WORKER ->
                workers.computeIfAbsent(row.payee().workerId() + "/person", key -> person(row.payee(), null));
            case SOLE_PROPRIETOR -> proprietor(row, kind);
        };
    }

    private PartyMarks platform(Operator operator) {
        return company(Set.of(operator.name()), Set.of(operator.creditCode().value()));
    }

    /** A proprietor contracts and invoices under the trade name, and is paid on the operator's own account. */
    private PartyMarks proprietor(TradeBlock.Row row, EvidenceKind kind) {
        PartyIdentity payee = row.payee();
        Long business = row.line().soleProprietorId();
        return switch (kind) {
            case BANK_RECEIPT, PAYMENT_SLIP ->
                workers.computeIfAbsent(
                        payee.workerId() + "/funds/" + business,
                        key -> person(payee, payee.business(business).orElse(null)));
            default ->
                workers.computeIfAbsent(
                        payee.workerId() + "/trade/" + business,
                        key -> payee.business(business)
                                .map(each -> company(
                                        Set.of(each.tradeName().reveal()),
                                        Set.of(each.creditCode().reveal().value())))
                                .orElse(PartyMarks.UNKNOWN));
        };
    }

    private PartyMarks company(Set<String> names, Set<String> codes) {
        return new PartyMarks(
                names.stream().map(name -> hex(keyed.name(name))).collect(Collectors.toSet()),
                Set.of(),
                codes.stream().map(code -> hex(keyed.code(code))).collect(Collectors.toSet()),
                Set.of(),
                Set.of());
    }

    private PartyMarks person(PartyIdentity payee, PartyIdentity.Business business) {
        String name = payee.name().reveal();
        Set<String> names = new LinkedHashSet<>();
        names.add(hex(keyed.name(name)));
        if (business != null) {
            names.add(hex(keyed.name(business.tradeName().reveal())));
        }
        List<BankCard> cards = payee.everyCard().stream().map(Secret::reveal).toList();
        return new PartyMarks(
                names,
                Keyed.masksOf(name).stream()
                        .map(mask -> hex(keyed.nameMask(mask)))
                        .collect(Collectors.toSet()),
                Set.of(hex(keyed.code(payee.idNumber().reveal().value()))),
                cards.stream().map(card -> hex(keyed.account(card.value()))).collect(Collectors.toSet()),
                cards.stream().map(card -> mask(card)).collect(Collectors.toSet()));
    }

    private static AccountMask mask(BankCard card) {
        return Keyed.maskOf(card.value());
    }

    private static String hex(byte[] key) {
        return StoredPaper.hex(key);
    }
}
