package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name that belongs to a head of a party: beside it, behind a label below it, in its column, or on the next line. */
final class PartyNames {

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{IsHan}A-Za-z])((?:" + ContractWords.any(ContractWords.NAMES) + ")(?::|(?=[ ]?\\t)))");

    private static final int MOST_LETTERS = 60;

    /** How far below its head a name may be labelled, in heights of the head. */
    private static final double REACH = 14;

    private final PageText text;
    private final TextRun flow;
    private final List<PartyHead> heads;
    private final TallCells tall;
    private final NameLines lines;
    private final List<Value> labelled;

    /** A value of a label, and the place that tells its column. */
    private record Value(Span column, Span value) {}

    /** A name under a head. */
    record Named(PartyHead head, Span first, String value, Box box, double confidence) {
        boolean isPlausible() {
            return PartyNameShape.isOne(value);
        }
    }

    PartyNames(PageText text, TextRun flow, List<PartyHead> heads) {
        this.text = text;
        this.flow = flow;
        this.heads = heads;
        this.tall = new TallCells(flow, heads);
        this.lines = new NameLines(text, heads);
        this.labelled = flow.findAll(LABEL).stream().flatMap(this::values).toList();
    }

    Optional<Named> of(PartyHead head) {
        return new PartyColumns(text, heads)
                .of(head)
                .or(() -> Stream.of(beside(head.place()).stream(), under(head), nextLine(head))
                        .flatMap(found -> found)
                        .flatMap(value -> named(head, value).stream())
                        .findFirst())
                .or(() -> around(head));
    }

    /** A name of two lines that is set around the middle of its cell: its head stands between the two. */
    private Optional<Named> around(PartyHead head) {
        return LinesAround.of(text, head.place(), PartyNames::isLabelled)
                .map(lines -> new Named(
                        head,
                        lines.above(),
                        Values.name(lines.above().raw() + lines.below().raw()),
                        lines.above().box().union(lines.below().box()),
                        Math.min(lines.above().confidence(), lines.below().confidence())))
                .filter(Named::isPlausible);
    }

    /** What follows a label in its cell, or else the next cell. */
    private Optional<Span> beside(Span label) {
        String plain = flow.plain();
        int start = label.to();
        while (start < plain.length()
                && (plain.charAt(start) == ' ' || plain.charAt(start) == '\t' || plain.charAt(start) == ':')) {
            start++;
        }
        int end = start;
        int next = nextHead(start);
        while (end < next && plain.charAt(end) != '\t' && plain.charAt(end) != '\n') {
            end++;
        }
        return Optional.of(flow.span(start, end)).filter(span -> !span.isEmpty());
    }

    private int nextHead(int from) {
        return heads.stream()
                .mapToInt(head -> head.place().from())
                .filter(begin -> begin > from)
                .min()
                .orElse(flow.plain().length());
    }

    /** The values of a label of names; where several cells follow it, those of several columns. */
    private Stream<Value> values(Span label) {
        int end = flow.plain().indexOf('\n', label.to());
        String[] cells = flow.plain()
                .substring(label.to(), end < 0 ? flow.plain().length() : end)
                .split("\\t");
        List<Value> values = new ArrayList<>();
        int at = label.to();
        for (String cell : cells) {
            Span value = flow.span(at, at + cell.length());
            if (!value.isEmpty() && !value.plain().equals(":")) {
                values.add(new Value(value, value));
            }
            at += cell.length() + 1;
        }
        return values.size() < 2 || isLabelled(values.get(1).value())
                ? values.stream().limit(1).map(value -> new Value(label, value.value()))
                : values.stream();
    }

    static boolean isLabelled(Span cell) {
        return cell.plain().contains(":")
                || ContractWords.NO_NAME.matcher(cell.plain()).lookingAt();
    }

    /** Labelled names of which this head is the nearest above. */
    private Stream<Span> under(PartyHead head) {
        return labelled.stream()
                .filter(value -> isNear(head, value.column()))
                .filter(value -> heads.stream()
                        .filter(other -> isNear(other, value.column()))
                        .min(Comparator.comparingDouble(
                                other -> PartyIdentifiers.distance(other.place(), value.column())))
                        .filter(head::equals)
                        .isPresent())
                .map(Value::value);
    }

    private boolean isNear(PartyHead head, Span place) {
        Box box = head.place().box();
        return head.place().page() == place.page()
                && (head.place().from() < place.from() && place.box().y() - box.y() < REACH * box.height()
                        || tall.mark(head, place));
    }

    /** The line right below a head that stands alone in its cell. */
    private Stream<Span> nextLine(PartyHead head) {
        Box box = head.place().box();
        return text.rows().stream()
                .filter(row -> row.page() == head.place().page())
                .filter(row -> row.box().y() > box.y() + box.height() / 2)
                .limit(1)
                .filter(row -> row.box().y() - box.bottom() < 2 * box.height())
                .map(Row::chunks)
                .flatMap(List::stream)
                .filter(chunk -> Math.abs(chunk.box().x() - box.x()) < 3 * box.height())
                .filter(chunk -> PartyNameShape.isOne(chunk.plain()));
    }

    private Optional<Named> named(PartyHead head, Span value) {
        String plain = value.plain();
        if (plain.startsWith("(")
                || PartyHead.begins(plain)
                || ContractWords.NO_NAME.matcher(plain).lookingAt()) {
            return Optional.empty();
        }
        Matcher end = ContractWords.BEHIND_A_NAME.matcher(plain);
        boolean cut = end.find() && end.start() > 1;
        Span own = cut ? value.sub(0, end.start()) : value;
        if (own.plain().contains(":") || own.plain().length() < 2 || own.plain().length() > MOST_LETTERS) {
            return Optional.empty();
        }
        return Optional.of(cut ? plainly(head, own) : whole(head, own));
    }

    private static Named plainly(PartyHead head, Span own) {
        return new Named(head, own, Values.name(own.raw()), own.box(), own.confidence());
    }

    private Named whole(PartyHead head, Span own) {
        return lines.whole(head.place(), own)
                .map(whole -> new Named(head, own, Values.name(whole.raw()), whole.box(), whole.confidence()))
                .orElseGet(() -> plainly(head, own));
    }
}
