package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The only card that is named behind how somebody is paid: 领取方式：银行转账 6222 6000 0012 3450. */
final class CardWithin {

    private static final Pattern CARD =
            Pattern.compile("(?<![\\d*])\\d{4}(?:[ ]?[\\d*]{4}){2,4}(?:[ ]?[\\d*]{1,3})?(?![\\d*])");

    private CardWithin() {}

    static Optional<String> of(Span span) {
        List<String> cards = CARD.matcher(span.plain())
                .results()
                .map(MatchResult::group)
                .map(card -> card.replace(" ", ""))
                .toList();
        return cards.size() == 1 ? Optional.of(cards.get(0)) : Optional.empty();
    }
}
