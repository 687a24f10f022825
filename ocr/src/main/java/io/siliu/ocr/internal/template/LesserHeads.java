package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.List;
import java.util.stream.Stream;

/** Words that stand before the name of a party where no surer ones do, and else before that of somebody else. */
final class LesserHeads {

    private LesserHeads() {}

    /** The heads without those that surer ones make superfluous. */
    static List<PartyHead> leftOut(List<PartyHead> heads) {
        return withoutOwners(withoutSenders(heads));
    }

    /** Who sent a text and who signed it tell the sides only where no other words do. */
    private static List<PartyHead> withoutSenders(List<PartyHead> heads) {
        List<PartyHead> others = heads.stream().filter(head -> !isSender(head)).toList();
        boolean both = Stream.of(Side.FIRST, Side.SECOND)
                .allMatch(side -> heads.stream().anyMatch(head -> isSender(head) && head.side() == side));
        boolean surer = Stream.of(Side.FIRST, Side.SECOND)
                .allMatch(side -> others.stream().anyMatch(head -> !isOwner(head) && head.side() == side));
        return both && !surer ? heads : others;
    }

    /** Who owns the business of a party is called so below it; the party itself only where no other word is there for it. */
    private static List<PartyHead> withoutOwners(List<PartyHead> heads) {
        List<PartyHead> others = heads.stream().filter(head -> !isOwner(head)).toList();
        boolean named = others.stream()
                .anyMatch(head -> head.side() == Side.SECOND && (head.rank() < PartyHead.LOOSE || isSender(head)));
        return named ? others : heads;
    }

    private static boolean isSender(PartyHead head) {
        return head.rank() == PartyHead.PAIRED;
    }

    private static boolean isOwner(PartyHead head) {
        return head.place().plain().startsWith("经营者");
    }
}
