package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final Pattern ACCEPTS = Pattern.compile("验收|确认|核验|核定|签收|检收");

    private static final Pattern OF_A_DAY = Pattern.compile("日[ ]*期|时[ ]*间|20\\d{2}");

    private static final Pattern DAY = Pattern.compile(
            "^(?:(?:\\p{IsHan}{0,4}日[ ]*期|\\p{IsHan}{0,4}时[ ]*间)[ ]*:?[ ]*)?(20\\d{2}[ ]?[-年./][ ]?\\d{1,2}[ ]?[-月./][ ]?\\d{1,2}日?)(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?$");

    /** The rank of a word that no list has and that says that somebody signs for the client. */
    private static final int UNLISTED = 10_000;

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
            List<Integer> accepting = accepting(cells);
            if (cells.size() > 1 && !accepting.isEmpty() && areSigners(cells)) {
                int cell = accepting.get(0);
                read(at, cell, isNameless(cells.get(cell)), draft);
                long alike = accepting.stream()
                        .filter(other -> isListed(cells.get(other)) == isListed(cells.get(cell)))
                        .count();
                if (alike > 1) {
                    doubt(draft);
                }
                return;
            }
        }
    }

    /** The cells of a row that name one who accepts, the most telling word first. */
    private static List<Integer> accepting(List<Span> cells) {
        return IntStream.range(0, cells.size())
                .filter(cell -> rank(cells.get(cell)) < Integer.MAX_VALUE)
                .boxed()
                .sorted(Comparator.comparingInt(cell -> rank(cells.get(cell))))
                .toList();
    }

    /** Who handles a matter signs for it, and need not be the one who accepts it. */
    private static void doubt(Draft draft) {
        for (String field : List.of(FieldNames.ACCEPTED_BY, FieldNames.ACCEPTED_ON)) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    field,
                    "Several sign beside each other who may be the one who accepts; look which it is.");
        }
    }

    private static boolean isNameless(Span cell) {
        Matcher signer = SIGNER.matcher(cell.plain());
        return signer.matches() && signer.group(2).isBlank();
    }

    /** How telling the word of a cell is for the one who accepts: less is more, and none is the highest. */
    private static int rank(Span cell) {
        Matcher signer = SIGNER.matcher(cell.plain());
        if (!signer.matches()) {
            return Integer.MAX_VALUE;
        }
        String bare = REMARK.matcher(signer.group(1)).replaceAll("");
        return Stream.of(signer.group(1).replaceAll("\\s", ""), bare)
                .mapToInt(AcceptanceWords.ACCEPTED_BY::indexOf)
                .filter(rank -> rank >= 0)
                .min()
                .orElse(unlisted(bare));
    }

    private static int unlisted(String word) {
        if (!AcceptanceGrammar.isClientsSigner(word)) {
            return Integer.MAX_VALUE;
        }
        return ACCEPTS.matcher(word).find() ? UNLISTED : UNLISTED + 1;
    }

    private static boolean isListed(Span cell) {
        return rank(cell) < UNLISTED;
    }

    /** Whether each cell of the row is a word for who signs, with or without the name; a day beside is the row's own. */
    private static boolean areSigners(List<Span> cells) {
        return cells.stream()
                .allMatch(cell -> cell.plain().contains(":")
                                && !OF_A_DAY.matcher(cell.plain()).find()
                        || cell.plain().replaceAll("\\s", "").matches("\\p{IsHan}{2,8}(?:人|方|员|经理|主管|负责人|主任|签[名字章])"));
    }

    private void read(int at, int cell, boolean nameless, Draft draft) {
        List<Span> column = below(at, cell);
        if (nameless) {
            Optional<Span> name = column.stream()
                    .filter(below -> ValueForms.canBe(FieldNames.ACCEPTED_BY, below.plain())
                            && !below.plain().contains(":")
                            && !DAY.matcher(below.plain()).matches())
                    .findFirst();
            draft.put(FieldNames.ACCEPTED_BY, name, LabelledValues::text);
        } else if (!isListed(text.rows().get(at).chunks().get(cell))) {
            draft.put(
                    FieldNames.ACCEPTED_BY,
                    named(text.rows().get(at).chunks().get(cell)),
                    PersonNames::of,
                    Ground.MARK);
        }
        Optional<Span> day = column.stream().flatMap(SignerColumns::day).findFirst();
        draft.put(FieldNames.ACCEPTED_ON, day, LabelledValues::date, Ground.MARK);
    }

    private static Optional<Span> named(Span cell) {
        Matcher signer = SIGNER.matcher(cell.plain());
        return signer.matches() ? Optional.of(cell.sub(signer.start(2), signer.end(2))) : Optional.empty();
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
