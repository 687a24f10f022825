package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import io.siliu.ocr.internal.template.PartyHead.Side;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the parties that the head of a contract names are named once more: where they sign, in a certificate of their signatures.
 * What is said below such a name is said of that party, whatever word stands before it.
 */
final class NamedAgain {

    private NamedAgain() {}

    static List<PartyHead> in(TextRun flow, Draft draft) {
        return Stream.concat(
                        places(flow, draft.get(FieldNames.PARTY_A), Side.FIRST),
                        places(flow, draft.get(FieldNames.PARTY_B), Side.SECOND))
                .toList();
    }

    private static Stream<PartyHead> places(TextRun flow, Optional<Candidate> party, Side side) {
        return party.filter(name -> name.value().length() > 1).stream()
                .flatMap(name -> Pattern.compile("(?<=[\\n\\t]|^)[ ]*((?:[^\\n\\t:]{2,16}:[ ]*)?"
                                + Pattern.quote(Plain.of(name.value()))
                                + ")(?=[ ]?(?:[\\n\\t(,;]|$))")
                        .matcher(flow.plain())
                        .results())
                .map(place -> flow.span(place.start(1), place.end(1)))
                .filter(place -> !place.isEmpty() && !isRead(place, party.orElseThrow()))
                .map((Span place) -> new PartyHead(side, 0, place));
    }

    /** Whether this is where the name was read: the head there says whose it is. */
    private static boolean isRead(Span place, Candidate name) {
        return name.box() != null
                && place.page() == name.page()
                && place.box().y() <= name.box().centreY()
                && place.box().bottom() >= name.box().centreY();
    }
}
