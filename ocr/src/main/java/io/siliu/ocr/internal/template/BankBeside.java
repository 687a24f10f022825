package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bank of an account whose label says nothing of whose it is, in the row of that account. */
final class BankBeside {

    /** A cell that begins with the word for a bank, whosever. */
    private static final Pattern BANK_LABEL = Pattern.compile(
            "^(" + Labels.alternatives(ReceiptWords.BANKS) + ")[ ]*(?::|$|(?<=\\p{IsHan}{4})(?=\\p{IsHan}{4}))");

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    BankBeside(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    /**
     * A bank named right of an account in its row is where that account is kept, unless the other party stands above it.
     *
     * @param others the fields of the other party
     */
    void read(String account, String bank, String... others) {
        draft.get(account).filter(found -> draft.get(bank).isEmpty() && found.box() != null).stream()
                .flatMap(found -> text.rows().stream()
                        .filter(row -> row.page() == found.page()
                                && row.box().y() <= found.box().centreY()
                                && row.box().bottom() >= found.box().centreY())
                        .flatMap(row -> row.chunks().stream())
                        .filter(cell -> cell.box().x() > found.box().right())
                        .limit(1))
                .filter(cell -> BANK_LABEL.matcher(cell.plain()).find()
                        && Stream.of(others).noneMatch(other -> isAbove(other, cell)))
                .flatMap(cell -> labels.beside(cell.sub(0, labelEnd(cell))).stream())
                .findFirst()
                .ifPresent(value -> draft.put(bank, Optional.of(value), ReceiptValues::name, Ground.MARK));
    }

    private boolean isAbove(String field, Span cell) {
        return draft.get(field)
                .map(Candidate::box)
                .filter(box -> box.y() <= cell.box().y()
                        && box.x() < cell.box().right()
                        && box.right() > cell.box().x())
                .isPresent();
    }

    private static int labelEnd(Span cell) {
        Matcher label = BANK_LABEL.matcher(cell.plain());
        return label.find() ? label.end(1) : 0;
    }
}
