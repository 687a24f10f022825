package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that mark the sides of a receipt, 付款人 and 收款人, across or letter below letter. */
final class PartyMarks {

    /** A receipt marks two sides, a few times at most. */
    private static final int MOST_MARKS = 100;

    /** How far above a mark, in heights, another label of its own side may stand: three or four are said of a side. */
    private static final double MOST_ABOVE = 3.5;

    private static final List<Pattern> LETTERS_BELOW =
            List.of(Pattern.compile("(款)"), Pattern.compile("(人)"), Pattern.compile("(方)"));

    /** What begins as marks do and is said of the payment or of a sum: 收入金额, 付款日期, 收费. */
    private static final Pattern OF_A_PAYMENT =
            Pattern.compile("[付收](?:入|支|费(?!方|人|单位)|讫|据|付|清).*|.*(?:金额|日期|时间|方式|标志|用途|状态|[(]大|[(]小|次数).*");

    /** The two sides as heads of two columns, which are centred above what is said of them. */
    private record Heads(PartyMark left, PartyMark right) {

        PartyMark over(Box label) {
            double border = (left.box().centreX() + right.box().centreX()) / 2;
            return label.centreX() < border ? left : right;
        }
    }

    private final PageText text;
    private final List<PartyMark> marks;
    private final List<Heads> heads;

    PartyMarks(PageText text) {
        this.text = text;
        this.marks = marks(text);
        this.heads = IntStream.range(1, text.rows().size())
                .filter(row ->
                        isCentredAbove(text.rows().get(row - 1), text.rows().get(row)))
                .mapToObj(row -> heads(text.rows().get(row - 1)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a row of two cells stands over the middle of its columns: what is below begins further left. */
    private static boolean isCentredAbove(Row heads, Row below) {
        Box left = heads.chunks().get(0).box();
        return heads.chunks().size() == 2
                && heads.page() == below.page()
                && below.chunks().get(0).box().x() < left.x() - left.height();
    }

    private static Optional<Heads> heads(Row row) {
        List<PartyMark> sides =
                row.chunks().stream().flatMap(chunk -> side(chunk).stream()).toList();
        return sides.size() == 2 && sides.get(0).payee() != sides.get(1).payee()
                ? Optional.of(new Heads(sides.get(0), sides.get(1)))
                : Optional.empty();
    }

    private static Optional<PartyMark> side(Span chunk) {
        String word = chunk.plain().replaceAll("\\s", "");
        boolean payee = ReceiptWords.PAYEE_MARKS.contains(word);
        return payee || ReceiptWords.PAYER_MARKS.contains(word)
                ? Optional.of(new PartyMark(payee, chunk.box(), true, false))
                : Optional.empty();
    }

    private static List<PartyMark> marks(PageText text) {
        List<PartyMark> marks = new ArrayList<>();
        for (Row row : text.rows()) {
            Stopped.check();
            for (Span chunk : row.chunks()) {
                if (marks.size() == MOST_MARKS) {
                    return marks;
                }
                String plain = chunk.plain().replaceAll("\\s", "");
                String word = plain.replaceAll("(?:信息|资料|账户信息)?:?$", "");
                boolean payer =
                        plain.startsWith("付") || plain.startsWith("汇款") || ReceiptWords.PAYER_MARKS.contains(word);
                boolean payee = plain.startsWith("收") || ReceiptWords.PAYEE_MARKS.contains(word);
                if ((payer || payee)
                        && !OF_A_PAYMENT.matcher(plain).matches()
                        && (plain.length() <= 6
                                || plain.matches("[付收]\\p{IsHan}{0,3}(?:户名|账号|开户|姓名|名称|全称|卡号|银行|账户).*"))) {
                    marks.add(new PartyMark(
                            payee,
                            plain.length() == 1
                                    ? column(text, chunk.box())
                                    : chunk.sub(0, 1).box(),
                            plain.length() == 1
                                    || ReceiptWords.PAYER_MARKS.contains(word)
                                    || ReceiptWords.PAYEE_MARKS.contains(word),
                            false));
                } else {
                    PartyMark.named(chunk).ifPresent(marks::add);
                }
            }
        }
        return marks;
    }

    /** A mark set letter below letter reaches down over 款 and 人. */
    private static Box column(PageText text, Box top) {
        Box whole = top;
        for (Pattern letter : LETTERS_BELOW) {
            Stopped.check();
            Box above = whole;
            Optional<Box> next = text.rows().stream()
                    .flatMap(row -> row.text().findAll(letter).stream())
                    .map(Span::box)
                    .filter(box -> Math.abs(box.centreX() - top.centreX()) < top.height())
                    .filter(box -> box.y() > above.y() && box.y() - above.bottom() < 4 * top.height())
                    .findFirst();
            whole = next.map(above::union).orElse(whole);
        }
        return whole;
    }

    /** Whether any word marks the payee's side. */
    boolean nameThePayee() {
        return marks.stream().anyMatch(PartyMark::payee);
    }

    /** Whether the payer's side and the payee's are both marked by words that say nothing else. */
    boolean nameBothSides() {
        return Stream.of(true, false)
                .allMatch(payee -> marks.stream().anyMatch(mark -> mark.whole() && mark.payee() == payee));
    }

    /** The mark of the side that a label stands in. */
    Optional<PartyMark> nearest(Box label) {
        Optional<PartyMark> head = heads.stream()
                .filter(pair -> pair.left().box().bottom() <= label.y() + label.height() / 2)
                .max(Comparator.comparingDouble(pair -> pair.left().box().y()))
                .filter(pair -> !isMarkedBetween(pair, label))
                .map(pair -> pair.over(label));
        return head.isPresent() ? head : besideOrAbove(label);
    }

    /** Whether a side is marked again between two heads and a label: then the heads say nothing of it. */
    private boolean isMarkedBetween(Heads pair, Box label) {
        return marks.stream()
                .filter(PartyMark::whole)
                .anyMatch(mark -> mark.box().y() > pair.left().box().bottom()
                        && mark.box().y() < label.bottom());
    }

    private Optional<PartyMark> besideOrAbove(Box label) {
        double height = label.height();
        double closest = marks.stream()
                .filter(mark -> mark.box().x() <= label.x() + height)
                .mapToDouble(mark -> mark.box().x())
                .max()
                .orElse(Double.NaN);
        return marks.stream()
                .filter(mark ->
                        mark.box().x() > closest - 3 * height && mark.box().x() <= label.x() + height)
                // A mark over the labels is a heading: what stands above it is not its own.
                .filter(mark -> mark.box().right() < label.x() || mark.box().centreY() <= label.centreY())
                // What only begins as a mark does, 付款时间, says nothing of what stands above it.
                .filter(mark -> mark.whole() || mark.box().y() < label.bottom())
                .filter(mark -> mark.box().y() < label.bottom() || !isFirstOfItsRows(mark.box(), label))
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.box().centreY() - label.centreY())));
    }

    /** Whether a mark stands beside the first label of its side, so that no label above it is of that side. */
    private boolean isFirstOfItsRows(Box mark, Box label) {
        double height = label.height();
        List<Box> column = text.rows().stream()
                .flatMap(row -> row.chunks().stream())
                .map(Span::box)
                .filter(box -> Math.abs(box.x() - label.x()) < height / 2)
                .toList();
        boolean beside = column.stream().anyMatch(box -> Math.abs(box.centreY() - mark.centreY()) < height / 2);
        PartyMark first = marks.stream()
                .filter(other ->
                        other.box().x() < label.x() && Math.abs(other.box().x() - mark.x()) < height)
                .min(Comparator.comparingDouble(other -> other.box().y()))
                .orElseThrow();
        boolean above = column.stream()
                .anyMatch(box ->
                        box.centreY() < first.box().y() && first.box().centreY() - box.centreY() < MOST_ABOVE * height);
        return beside && !above;
    }
}
