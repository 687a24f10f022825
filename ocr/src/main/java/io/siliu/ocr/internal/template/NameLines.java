package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;

/** The lines of a party's name: one may be broken over several, and what begins below it at its own edge goes on with it. */
final class NameLines {

    private static final int MORE_LINES = 2;

    private final PageText text;
    private final List<PartyHead> heads;

    NameLines(PageText text, List<PartyHead> heads) {
        this.text = text;
        this.heads = heads;
    }

    /** The name with what goes on with it below, unless that is a label; empty where it stands alone, or under its own head. */
    Optional<Labels.Whole> whole(Span head, Span own) {
        double edge = head.box().x();
        if (own.box().x() - edge < own.box().height()) {
            return Optional.empty();
        }
        return inRow(own).map(found -> Labels.withContinuation(text, found, edge, moreLines(found)));
    }

    private Optional<PageText.Found> inRow(Span own) {
        return text.rows().stream()
                .filter(row -> row.page() == own.page())
                .flatMap(row -> row.chunks().stream()
                        .filter(chunk -> chunk.box().y() <= own.box().centreY()
                                && chunk.box().bottom() >= own.box().centreY()
                                && Math.abs(chunk.box().right() - own.box().right()) < 1)
                        .map(chunk -> new PageText.Found(text.rows().indexOf(row), ending(chunk, own))))
                .findFirst();
    }

    private static Span ending(Span chunk, Span own) {
        return chunk.sub(Math.max(0, chunk.to() - chunk.from() - (own.to() - own.from())), chunk.to() - chunk.from());
    }

    private int moreLines(PageText.Found value) {
        Box box = value.span().box();
        return (int) text.rows().stream()
                .skip(value.row() + 1L)
                .limit(MORE_LINES)
                .takeWhile(row -> !isNearerToAnother(row, value.span()))
                .takeWhile(row -> row.chunks().stream()
                        .filter(chunk -> Math.abs(chunk.box().x() - box.x()) < 2 * box.height())
                        .noneMatch(chunk -> PartyNames.isLabelled(chunk) || PartyHead.begins(chunk.plain())))
                .count();
    }

    /** Whether the next head below, left of the name, is nearer to a row: there begins the name that is set around its middle. */
    private boolean isNearerToAnother(Row row, Span name) {
        double middle = row.box().centreY();
        return heads.stream()
                .map(PartyHead::place)
                .filter(other -> other.page() == name.page()
                        && other.box().right() <= name.box().x()
                        && other.box().y() > name.box().bottom())
                .anyMatch(other -> Math.abs(other.box().centreY() - middle)
                        < Math.abs(name.box().centreY() - middle));
    }
}
