package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the parties that the head of a contract names are named once more: where they sign, in a certificate of their signatures.
 * What is said below such a name is said of that party, with nothing before it or the label of a name.
 */
final class NamedAgain {

    /** What stands before the name of a party where it signs; any other label may be that of somebody beside it. */
    private static final String LABEL = "(?:(?:" + ContractWords.any(ContractWords.NAMES)
            + "|签[署约字章名订](?:人|方|主体|单位)?|盖章(?:单位|方)?|印章(?:名称)?)(?:\\([^()\\n]{1,10}\\))?[ ]*:[ ]*)?";

    /** So many rows above a name may a third party's head stand, and what is said there be that party's. */
    private static final int ROWS = 2;

    /** No contract names a party more often alone in a line; a hostile paper does. */
    private static final int MOST = 100;

    private NamedAgain() {}

    static List<PartyHead> in(TextRun flow, List<PartyHead> heads, Draft draft) {
        return Stream.concat(
                        places(flow, draft.get(FieldNames.PARTY_A), Side.FIRST),
                        places(flow, draft.get(FieldNames.PARTY_B), Side.SECOND))
                .filter(place -> !isBelowThird(flow, heads, place.place()))
                .toList();
    }

    private static Stream<PartyHead> places(TextRun flow, Optional<Candidate> party, Side side) {
        return party.filter(name -> name.value().length() > 1).stream()
                .flatMap(name -> Pattern.compile("(?<=[\\n\\t]|^)[ ]*(" + LABEL
                                + Pattern.quote(Plain.of(name.value()))
                                + ")(?=[ ]?(?:[\\n\\t(,;]|$))")
                        .matcher(flow.plain())
                        .results()
                        .limit(MOST))
                .map(place -> flow.span(place.start(1), place.end(1)))
                .filter(place -> !place.isEmpty() && !isRead(place, party.orElseThrow()))
                .map((Span place) -> new PartyHead(side, 0, place));
    }

    /** 丙方：…, and below it the party that it vouches for: what follows is said of the third. */
    private static boolean isBelowThird(TextRun flow, List<PartyHead> heads, Span place) {
        return heads.stream()
                .filter(head -> head.place().from() < place.from())
                .max(Comparator.comparingInt(head -> head.place().from()))
                .filter(head -> head.side() == Side.THIRD)
                .filter(head -> flow.plain()
                                .substring(head.place().from(), place.from())
                                .chars()
                                .filter(letter -> letter == '\n')
                                .count()
                        <= ROWS)
                .isPresent();
    }

    /** Whether this is where the name was read: the head there says whose it is. */
    private static boolean isRead(Span place, Candidate name) {
        return name.box() != null
                && place.page() == name.page()
                && place.box().y() <= name.box().centreY()
                && place.box().bottom() >= name.box().centreY();
    }
}
