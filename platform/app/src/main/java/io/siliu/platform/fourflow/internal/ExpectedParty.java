package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.party.PartyIdentity;
import java.util.List;

/**
 * Who must stand on a paper.
 *
 * @param names the first is the one to show; any of them is right
 * @param code the one to show, and the right one
 */
record ExpectedParty(List<String> names, String code) {

    static ExpectedParty of(TradeBlock block, TradeBlock.Row row, PartyRole role, EvidenceKind kind) {
        return switch (role) {
            case ENTERPRISE ->
                new ExpectedParty(
                        List.of(block.enterprise().name()),
                        block.enterprise().creditCode().value());
            case PLATFORM ->
                new ExpectedParty(
                        List.of(row.operator().name()),
                        row.operator().creditCode().value());
            case WORKER -> person(row.payee());
            case SOLE_PROPRIETOR -> proprietor(row, kind);
        };
    }

    private static ExpectedParty person(PartyIdentity payee) {
        return new ExpectedParty(
                List.of(payee.name().reveal()), payee.idNumber().reveal().value());
    }

    private static ExpectedParty proprietor(TradeBlock.Row row, EvidenceKind kind) {
        PartyIdentity payee = row.payee();
        PartyIdentity.Business business =
                payee.business(row.line().soleProprietorId()).orElse(null);
        if (business == null) {
            return person(payee);
        }
        String tradeName = business.tradeName().reveal();
        boolean funds = kind == EvidenceKind.BANK_RECEIPT || kind == EvidenceKind.PAYMENT_SLIP;
        return funds
                ? new ExpectedParty(List.of(payee.name().reveal(), tradeName), null)
                : new ExpectedParty(
                        List.of(tradeName), business.creditCode().reveal().value());
    }

    /** Whether a name as read is one of the right ones; a masked name when its mask fits. */
    boolean hasName(String read) {
        if (!Keyed.isMasked(read)) {
            return names.stream().anyMatch(name -> Keyed.sameName(name, read));
        }
        String mask = Keyed.plainMask(read);
        return names.stream().anyMatch(name -> Keyed.masksOf(name).contains(mask));
    }

    boolean hasCode(String read) {
        return code == null || code.equalsIgnoreCase(Keyed.plain(read));
    }

    String name() {
        return names.get(0);
    }
}
