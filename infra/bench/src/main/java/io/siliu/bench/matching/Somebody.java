package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.solving.AccountMask;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import java.util.Set;

/**
 * An invented worker; what the product would hold as keyed digests stands here in the clear.
 *
 * @param trade name of his licensed business, null for a natural person
 * @param asPayee by what he is known where money goes to him
 * @param asParty by what he is known on contracts and invoices
 */
record Somebody(
        long id,
        String name,
        String code,
        String card,
        String trade,
        String tradeCode,
        PartyMarks asPayee,
        PartyMarks asParty) {

    static Somebody person(long id, String name, String code, String card) {
        PartyMarks marks = marks(Set.of(name), name, code, card);
        return new Somebody(id, name, code, card, null, null, marks, marks);
    }

    static Somebody proprietor(long id, String name, String code, String card, String tradeCode) {
        String trade = "示例市" + name + "配送服务部";
        return new Somebody(
                id,
                name,
                code,
                card,
                trade,
                tradeCode,
                marks(Set.of(name, trade), name, code, card),
                new PartyMarks(Set.of(trade), Set.of(), Set.of(tradeCode), Set.of(), Set.of()));
    }

    private static PartyMarks marks(Set<String> names, String name, String code, String card) {
        return new PartyMarks(names, Set.of(mask(name)), Set.of(code), Set.of(card), Set.of(mask(card, tail(card))));
    }

    private static String mask(String name) {
        return name.substring(0, 1) + "*" + name.substring(name.length() - 1);
    }

    private static String tail(String card) {
        return card.substring(card.length() - 4);
    }

    private static AccountMask mask(String card, String tail) {
        return new AccountMask(card.substring(0, 6), tail);
    }

    boolean isProprietor() {
        return trade != null;
    }

    String nameMask() {
        return mask(name);
    }

    /** The account as a paper masks it, its end as it was read. */
    AccountMask masked(Noise noise) {
        return mask(card, noise.tail(tail(card)));
    }

    String partyName() {
        return isProprietor() ? trade : name;
    }

    String partyCode() {
        return isProprietor() ? tradeCode : code;
    }
}
