package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of a form, each with the words that say what it is: those before it in its cell, in the cell left of it, or at the head
 * of its column.
 */
final class FormFigures {

    /** No part of a day, a time, a share or a number that something is known by. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\dA-Za-z/年月第-])(?<![\\d\\s.,][.,])(?<!^[.,])(?<!(?<!\\p{IsHan})\\*)(?<!\\d:)((?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d{1,4})?)(?![\\d.,]*\\d|[-:/]\\d|[*年%])");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}|[A-Za-z]{4}");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern SUMS_UP = Pattern.compile("(?:合|总|共)计.*");

    /** A form holds no more. */
    private static final int MOST = 400;

    /**
     * One of them.
     *
     * @param words what says what it is; empty where nothing does
     * @param behind what stands behind it in its cell
     */
    record FormFigure(Span span, BigDecimal value, String words, String behind) {

        /** Whether it is printed as money is. */
        boolean isMoney() {
            return span.plain().matches(".*\\.\\d{2}") || behind.startsWith("元") && !behind.startsWith("元/");
        }

        boolean isCalled(Pattern pattern) {
            return pattern.matcher(words).find();
        }
    }

    private FormFigures() {}

    /** From top to bottom, left to right. */
    static List<FormFigure> in(PageText text) {
        List<FormFigure> figures = new ArrayList<>();
        SumHeads heads = new SumHeads();
        for (Row row : text.rows()) {
            if (!heads.areIn(row)) {
                for (int cell = 0; cell < row.chunks().size() && figures.size() < MOST; cell++) {
                    figures.addAll(in(row.chunks(), cell, heads));
                }
            }
        }
        return figures;
    }

    private static List<FormFigure> in(List<Span> cells, int at, SumHeads heads) {
        List<FormFigure> figures = new ArrayList<>();
        Span cell = cells.get(at);
        Matcher figure = FIGURE.matcher(cell.plain());
        int from = 0;
        while (figure.find()) {
            String before = cell.plain().substring(from, figure.start());
            String words = HAN.matcher(before).find() || from > 0 ? before : beside(cells, at, heads);
            figures.add(new FormFigure(
                    cell.sub(figure.start(1), figure.end(1)),
                    new BigDecimal(figure.group(1).replace(",", "")),
                    words,
                    cell.plain().substring(figure.end()).strip()));
            from = figure.end();
        }
        return figures;
    }

    /** The words left of a cell, and those above it where what stands left is a figure too, or only sums up. */
    private static String beside(List<Span> cells, int at, SumHeads heads) {
        String left = at == 0 ? "" : cells.get(at - 1).plain();
        boolean says = HAN.matcher(left).find() && !DIGIT.matcher(left).find();
        boolean told = says && !SUMS_UP.matcher(left.replaceAll("\\s", "")).matches();
        return told ? left : heads.over(cells.get(at)) + (says ? left : "");
    }
}
