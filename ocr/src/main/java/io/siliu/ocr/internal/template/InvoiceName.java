package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a party of an invoice: right of its label, or on the line below it where the paper is too narrow. */
final class InvoiceName {

    private static final int MORE_LINES = 2;

    /** How far right of its label a name begins, in heights of the label. */
    private static final double REACH = 8;

    /** How far below its label, and how far from its left edge, a name begins, in heights of the label. */
    private static final double BELOW = 2;

    private static final double ASIDE = 4;

    /** What begins another label, or the head of the other party, is no name; nor is what has no letters. */
    private static final Pattern NO_NAME = Pattern.compile(
            "^[ \\t(]*(?:[销购][售买货]?方|销货单位|购货单位|名[ \\t]*称|纳税人|统一社会|识别号|税[ \\t]*号|地[ \\t]*址|电[ \\t]*话|开户|密码|备注|信息)|^(?:企业|单位|公司)$|[:：]|^[^\\p{L}]*$|^[ \\t]*[0-9A-Z]{15,20}[ \\t]*$");

    /** The number of the one named, taken for another line of the name. */
    private static final Pattern CODE_BEHIND = Pattern.compile("^(.*[\\p{IsHan})）])[0-9A-Z]{15,20}$");

    private static final Pattern LAST_LETTERS = Pattern.compile("\\p{IsHan}{1,12}");

    /** The beginning of what a firm's name ends with. */
    private static final Pattern BROKEN = Pattern.compile(".{6,}(?:有限|有限责|责任|股份|股份有|公|公司分|分公)");

    private final PageText text;

    InvoiceName(PageText text) {
        this.text = text;
    }

    /** The name that belongs to a label. */
    Optional<Candidate> of(Found label, String field) {
        Optional<Span> beside = beside(label);
        Optional<Found> value = beside.isPresent() ? beside.map(span -> new Found(label.row(), span)) : below(label);
        return value.filter(found -> !NO_NAME.matcher(found.span().plain()).find())
                .map(found -> whole(found, label, field));
    }

    private Candidate whole(Found value, Found label, String field) {
        Labels.Whole whole =
                Labels.withContinuation(text, value, label.span().box().x(), moreLines(value));
        String name = CODE_BEHIND.matcher(Values.name(whole.raw())).replaceFirst("$1");
        Optional<Span> end = isPart(name) ? end(value, label, name) : Optional.empty();
        if (end.isPresent()) {
            Span last = end.orElseThrow();
            String all = name + Values.name(last.raw());
            return Candidate.at(value.span(), field, all)
                    .withValue(all, Math.min(whole.confidence(), last.confidence()))
                    .placed(whole.box().union(last.box()));
        }
        return Candidate.at(value.span(), field, name)
                .withValue(name, whole.confidence())
                .placed(whole.box());
    }

    /** Whether a name is broken off: it ends as no firm's does. */
    static boolean isPart(String name) {
        return BROKEN.matcher(name).matches() || ReceiptValues.isPart(name) && !NameShape.isFirm(name);
    }

    /** The last letters of a name alone in their line, below its first or at the edge of a narrow roll. */
    private Optional<Span> end(Found value, Found label, String name) {
        double edge = text.rows().get(label.row()).box().x();
        return text.rows().stream()
                .skip(value.row() + 1L)
                .limit(1)
                .map(Row::chunks)
                .filter(chunks -> chunks.size() == 1)
                .map(chunks -> chunks.get(0))
                .filter(chunk -> beginsAt(value.span().box().x(), chunk) || beginsAt(edge, chunk))
                .filter(chunk -> LAST_LETTERS.matcher(chunk.plain()).matches()
                        && NameShape.isFirm(name + Values.name(chunk.raw())))
                .findFirst();
    }

    private static boolean beginsAt(double x, Span line) {
        return Math.abs(line.box().x() - x) < line.box().height();
    }

    /** How many of the lines below a name may go on with it: none from the next label on. */
    private int moreLines(Found value) {
        Box box = value.span().box();
        return (int) text.rows().stream()
                .skip(value.row() + 1L)
                .limit(MORE_LINES)
                .takeWhile(row -> row.chunks().stream()
                        .filter(chunk -> Math.abs(chunk.box().x() - box.x()) < ASIDE * box.height())
                        .noneMatch(chunk -> NO_NAME.matcher(chunk.plain()).find()))
                .count();
    }

    private static Optional<Span> beside(Found label) {
        int start = label.span().to();
        String plain = label.span().run().plain();
        while (start < plain.length() && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        int end = plain.indexOf('\t', start);
        Span value = label.span().run().span(start, end < 0 ? plain.length() : end);
        Box box = label.span().box();
        boolean near = !value.isEmpty() && value.box().x() - box.right() <= REACH * box.height();
        return Optional.of(value).filter(span -> near);
    }

    private Optional<Found> below(Found label) {
        int next = label.row() + 1;
        if (next >= text.rows().size()
                || text.rows().get(next).page() != label.span().page()) {
            return Optional.empty();
        }
        Row row = text.rows().get(next);
        Box box = label.span().box();
        return row.chunks().stream()
                .filter(chunk -> chunk.box().y() - box.bottom() < BELOW * box.height())
                .filter(chunk -> Math.abs(chunk.box().x() - box.x()) < ASIDE * box.height())
                .map(chunk -> new Found(next, chunk))
                .findFirst();
    }
}
