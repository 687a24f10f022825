package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of who signs, each in a row of his own: 角色, 签字, 日期 above and 检验员, 验收人, 作业方 below. The row of the one who accepts
 * tells that one's name and day; the head of the column of days stands above everybody's.
 */
final class SignerRows {

    private static final Pattern OF_DAYS = Pattern.compile("(?:签[字名署])?(?:日期|时间)");

    private static final Pattern OF_NAMES = Pattern.compile("签[字名章署]|姓名|人员|签[字名][(/、]?盖章[)]?|签字人|签名人");

    private static final Pattern DAY = Pattern.compile(
            "20\\d{2}[ ]?[-年./][ ]?\\d{1,2}[ ]?[-月./][ ]?\\d{1,2}日?(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?");

    private static final Pattern REMARK = Pattern.compile("\\([^)]{1,8}\\)$|\\s|:$");

    private static final int MOST_ROWS = 8;

    /** A word for who signs, a name, a day. */
    private static final int CELLS = 3;

    private record Signed(Span word, Span name, Span day) {}

    private SignerRows() {}

    static void read(PageText text, Draft draft) {
        for (int at = 0; at < text.rows().size(); at++) {
            if (heads(text.rows().get(at))) {
                put(below(text, at), draft);
            }
        }
    }

    private static boolean heads(Row row) {
        return row.chunks().size() >= 2
                && row.chunks().stream().anyMatch(cell -> is(OF_DAYS, cell))
                && row.chunks().stream().anyMatch(cell -> is(OF_NAMES, cell));
    }

    private static boolean is(Pattern words, Span cell) {
        return words.matcher(cell.plain().replaceAll("\\s", "")).matches();
    }

    private static List<Signed> below(PageText text, int head) {
        List<Signed> signed = new ArrayList<>();
        for (Row row : text.rows().stream().skip(head + 1L).limit(MOST_ROWS).toList()) {
            List<Span> cells = row.chunks();
            boolean signs = row.page() == text.rows().get(head).page()
                    && cells.size() == CELLS
                    && DAY.matcher(cells.get(2).plain().strip()).matches();
            if (!signs) {
                break;
            }
            signed.add(new Signed(cells.get(0), cells.get(1), cells.get(2)));
        }
        return signed;
    }

    /** The only row whose word is one for who accepts. */
    private static void put(List<Signed> signed, Draft draft) {
        List<Signed> accepting = signed.stream()
                .filter(row -> AcceptanceWords.ACCEPTED_BY.contains(word(row)))
                .filter(row ->
                        ValueForms.canBe(FieldNames.ACCEPTED_BY, row.name().plain()))
                .toList();
        if (accepting.size() == 1) {
            draft.put(
                    FieldNames.ACCEPTED_BY,
                    Optional.of(accepting.get(0).name()),
                    AcceptanceTemplate::signer,
                    Ground.MARK);
            draft.put(FieldNames.ACCEPTED_ON, Optional.of(accepting.get(0).day()), LabelledValues::date, Ground.MARK);
        }
    }

    private static String word(Signed row) {
        return REMARK.matcher(row.word().plain()).replaceAll("");
    }

    /** Doubts a day that was read as the first of such a column: it may be anybody's. */
    static void doubtFirst(PageText text, Draft draft) {
        Optional<Candidate> day =
                draft.get(FieldNames.ACCEPTED_ON).filter(read -> read.ground() == Ground.LABEL && read.box() != null);
        boolean several = day.isPresent()
                && text.rows().stream()
                        .filter(SignerRows::heads)
                        .map(row -> below(text, text.rows().indexOf(row)))
                        .filter(signed -> signed.stream()
                                .anyMatch(
                                        row -> row.day().box().equals(day.get().box())))
                        .anyMatch(signed -> signed.stream()
                                        .map(row -> LabelledValues.date(row.day()))
                                        .distinct()
                                        .count()
                                > 1);
        if (several) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.ACCEPTED_ON,
                    "Several sign below each other on different days; tell whose day counts.");
        }
    }
}
