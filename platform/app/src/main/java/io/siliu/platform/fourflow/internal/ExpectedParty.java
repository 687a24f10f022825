package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.party.PartyIdentity;
import java.time.LocalDate;
import java.util.List;

/**
 * Who must stand on a paper.
 *
 * @param names the first is the one to show; any of them is right
 * @param codes the first is the one to show; any of them is right; with none, any code is
 */
record ExpectedParty(List<String> names, List<String> codes) {

    /** @param day of the paper, or null: an enterprise is called what it was called then */
    static ExpectedParty of(TradeBlock block, TradeBlock.Row row, PartyRole role, EvidenceKind kind, LocalDate day) {
        return switch (role) {
            case ENTERPRISE ->
                new ExpectedParty(block.names().rightOn(day), block.names().codesOn(day));
            case PLATFORM ->
                new ExpectedParty(
                        List.of(row.operator().name()),
                        List.of(row.operator().creditCode().value()));
            case WORKER -> person(row.payee());
            case SOLE_PROPRIETOR -> proprietor(row, kind);
        };
    }

    private static ExpectedParty person(PartyIdentity payee) {
        return new ExpectedParty(
                List.of(payee.name().reveal()),
                List.of(payee.idNumber().reveal().value()));
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
                ? new ExpectedParty(List.of(payee.name().reveal(), tradeName), List.of())
                : new ExpectedParty(
                        List.of(tradeName),
                        List.of(business.creditCode().reveal().value()));
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
        return codes.isEmpty() || codes.stream().anyMatch(code -> code.equalsIgnoreCase(Keyed.plain(read)));
    }

    String name() {
        return names.get(0);
    }

    /** Null where none is asked for. */
    String code() {
        return codes.isEmpty() ? null : codes.get(0);
    }
}
