package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers of a text, each with its place and what stands around it. */
final class Figures {

    /** A number, and what shows that it is money or a share: the sign before (1), the number (2), the unit behind (3). */
    private static final Pattern NUMBER = Pattern.compile(
            "(¥[ ]?)?(?<![\\d.,])(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?)(?![\\d,.]*\\d)[ ]?(元|%)?");

    /** So many numbers are looked at; a hostile paper has more. */
    private static final int MOST = 400;

    /** So many letters around a number say what it is. */
    private static final int AROUND = 60;

    /** How far apart, in letters, two numbers stand at most that are of one matter. */
    private static final int NEAR = 240;

    private final String plain;
    private final List<Figure> all;

    /** A number with its place. */
    record Figure(BigDecimal value, boolean money, boolean share, int from, int to) {

        private static Figure of(MatchResult found) {
            String unit = Optional.ofNullable(found.group(3)).orElse("");
            String printed = found.group(2);
            boolean money = found.group(1) != null || unit.equals("元") || printed.matches(".*[,.].*");
            return new Figure(
                    new BigDecimal(printed.replace(",", "")),
                    money && !unit.equals("%"),
                    unit.equals("%"),
                    found.start(2),
                    found.end(2));
        }

        boolean is(BigDecimal other) {
            return value.compareTo(other) == 0;
        }

        boolean isMoreThan(BigDecimal other) {
            return value.compareTo(other) > 0;
        }

        boolean isNear(Figure other) {
            return Math.abs(from - other.from()) < NEAR;
        }
    }

    Figures(TextRun flow) {
        this.plain = OtherSums.asOfTwo(flow.plain(), flow.plain());
        this.all = NUMBER.matcher(plain).results().limit(MOST).map(Figure::of).toList();
    }

    /** The number that stands at a place. */
    Optional<Figure> at(Span place) {
        return all.stream()
                .filter(figure -> figure.from() < place.to() && figure.to() > place.from())
                .findFirst();
    }

    /** All but one, in the order of the text. */
    Stream<Figure> others(Figure one) {
        return all.stream().filter(figure -> figure.from() != one.from());
    }

    /** The words before a number, without blanks. */
    String before(Figure figure) {
        return words(figure.from() - AROUND, figure.from());
    }

    /** The words behind a number, without blanks. */
    String behind(Figure figure) {
        return words(figure.to(), figure.to() + AROUND);
    }

    /** All that is near to a number, without blanks. */
    String around(Figure figure) {
        return words(figure.from() - NEAR, figure.to() + NEAR);
    }

    private String words(int from, int to) {
        return plain.substring(Math.max(0, from), Math.min(plain.length(), to)).replaceAll("\\s", "");
    }
}
