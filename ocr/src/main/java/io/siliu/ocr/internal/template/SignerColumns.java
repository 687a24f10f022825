package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Several sign beside each other, who delivered, who accepts and who approves: what stands below the word for the one who
 * accepts is that one's name and day, and no other column's.
 */
final class SignerColumns {

    /** The word for who signs (1), and the name where it stands in the same cell (2). */
    private static final Pattern SIGNER =
            Pattern.compile("^[ ]*(\\p{IsHan}[\\p{IsHan} ]{1,9}(?:\\([^)]{1,8}\\))?)[ ]*:?[ ]*(.*)$");

    private static final Pattern REMARK = Pattern.compile("\\([^)]{1,8}\\)$|\\s");

    private static final Pattern DAY = Pattern.compile(
            "^(?:(?:\\p{IsHan}{0,4}日[ ]*期|\\p{IsHan}{0,4}时[ ]*间)[ ]*:?[ ]*)?(20\\d{2}[ ]?[-年./][ ]?\\d{1,2}[ ]?[-月./][ ]?\\d{1,2}日?)(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?$");

    private static final Set<String> ACCEPTING = Set.copyOf(AcceptanceWords.ACCEPTED_BY);

    private static final int ROWS_BELOW = 4;

    /** How far below the row above, in its heights, the next one of a signature begins at most. */
    private static final double GAP = 4;

    private final PageText text;

    SignerColumns(PageText text) {
        this.text = text;
    }

    void read(Draft draft) {
        List<Row> rows = text.rows();
        for (int at = 0; at < rows.size(); at++) {
            List<Span> cells = rows.get(at).chunks();
            for (int cell = 0; cells.size() > 1 && cell < cells.size(); cell++) {
                Matcher signer = SIGNER.matcher(cells.get(cell).plain());
                if (signer.matches() && accepts(signer.group(1)) && areSigners(cells)) {
                    read(at, cell, signer.group(2).isBlank(), draft);
                    return;
                }
            }
        }
    }

    private static boolean accepts(String word) {
        String bare = word.replaceAll("\\s", "");
        return ACCEPTING.contains(bare)
                || ACCEPTING.contains(REMARK.matcher(word).replaceAll(""));
    }

    /** Whether each cell of the row is a word for who signs, with or without the name. */
    private static boolean areSigners(List<Span> cells) {
        return cells.stream()
                .allMatch(cell -> cell.plain().contains(":")
                        || cell.plain().replaceAll("\\s", "").matches("\\p{IsHan}{2,8}(?:人|方|员|签[名字章])"));
    }

    private void read(int at, int cell, boolean nameless, Draft draft) {
        List<Span> column = below(at, cell);
        if (nameless) {
            Optional<Span> name = column.stream()
                    .filter(below -> ValueForms.canBe(FieldNames.ACCEPTED_BY, below.plain())
                            && !below.plain().contains(":")
                            && !DAY.matcher(below.plain()).matches())
                    .findFirst();
            draft.put(FieldNames.ACCEPTED_BY, name, LabelledPaper::text);
        }
        Optional<Span> day = column.stream().flatMap(SignerColumns::day).findFirst();
        draft.put(FieldNames.ACCEPTED_ON, day, LabelledPaper::date, Ground.MARK);
    }

    private static Stream<Span> day(Span cell) {
        Matcher day = DAY.matcher(cell.plain());
        return day.matches() ? Stream.of(cell.sub(day.start(1), day.end(1))) : Stream.empty();
    }

    /** The cells below one of a row, up to where the next column begins. */
    private List<Span> below(int at, int cell) {
        List<Span> heads = text.rows().get(at).chunks();
        Box own = heads.get(cell).box();
        double right = cell + 1 < heads.size() ? heads.get(cell + 1).box().x() : Double.MAX_VALUE;
        double left = cell > 0 ? heads.get(cell - 1).box().right() : 0;
        List<Row> rows = text.rows().stream().skip(at + 1L).limit(ROWS_BELOW).toList();
        Stream.Builder<Span> column = Stream.builder();
        Row above = text.rows().get(at);
        for (Row row : rows) {
            boolean apart = row.page() != above.page()
                    || row.box().y() - above.box().bottom() > GAP * above.box().height();
            if (apart) {
                break;
            }
            row.chunks().stream()
                    .filter(chunk -> chunk.box().centreX() > left
                            && chunk.box().x() < right - own.height() / 2
                            && chunk.box().right() > own.x())
                    .forEach(column);
            above = row;
        }
        return column.build().toList();
    }
}
