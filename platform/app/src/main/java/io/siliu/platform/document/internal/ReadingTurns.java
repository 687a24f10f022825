package io.siliu.platform.document.internal;

import io.siliu.platform.document.Channel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Draws the turns in which papers are read, so that enterprises are served in turn however much each sends: a paper comes
 * behind the open papers of its own enterprise and, if there are none, level with the one that is read next. Papers that
 * lay in others draw theirs behind all that came by themselves. Two that draw at the same moment may draw the same turn,
 * which harms nobody.
 */
@Component
final class ReadingTurns {

    /** More turns than papers that ever wait; those of packages begin here. */
    private static final long OF_PACKAGES = 1L << 40;

    private final DocumentMapper documents;

    ReadingTurns(DocumentMapper documents) {
        this.documents = documents;
    }

    /** @return the turn of the next paper; those that come with it take the turns behind it */
    long next(long enterpriseId, Channel channel) {
        long from = channel == Channel.PACKAGE ? OF_PACKAGES : 0;
        long end = from + OF_PACKAGES;
        long own = Optional.ofNullable(documents.lastTurn(enterpriseId, from, end))
                .map(last -> last + 1)
                .orElse(from);
        return Math.max(own, Optional.ofNullable(documents.firstTurn(from, end)).orElse(from));
    }
}
