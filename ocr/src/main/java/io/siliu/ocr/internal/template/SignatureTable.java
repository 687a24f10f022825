package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.ChineseDay;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days in the table where the parties of a contract sign: each in a cell beside or below a word for the day of signing. A
 * contract is concluded when the last of them signs.
 */
final class SignatureTable {

    private static final String B = "[ \\t]*";

    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d{2}[ ]*[-年./][ ]*\\d{1,2}[ ]*[-月./][ ]*" + ContractDates.DAY + "[ ]*日?|" + ChineseDay.PATTERN);

    /** A cell that is a day and perhaps the word for it: the word (1), the day (2). Machines note the time of day behind it. */
    private static final Pattern CELL = Pattern.compile(
            "(?:((?:[签盖订][\\p{IsHan} ]{0,4}|落款|签|确认)?日[ ]*期|(?:签|盖)[\\p{IsHan} ]{0,4}(?:时[ ]*间|日)|时[ ]*间)[ ]*(?:\\([^)]{1,8}\\))?[ ]*:?[ ]*)?("
                    + DATE.pattern() + ")(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?");

    /** What a party does as it signs, or takes on with its signature; other days stand below seals as well, of certificates and of work. */
    private static final Pattern OF_SIGNING =
            Pattern.compile("^(?!.*(?:交|起|止|到期|付|失效|有效|生效)).*(?:接单|受理|确认|签|盖|订立|同意|落款|承接|下单|派单|接受|受托|委托)");

    private static final Pattern CALLED = Pattern.compile("(\\p{IsHan}{2,6})[ ]*:[ ]*(" + DATE.pattern()
            + ")(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\([^()]{1,12}\\))?");

    private static final Pattern BEHIND_A_NAME =
            Pattern.compile("[\\p{IsHan}()]{4,}(" + DATE.pattern() + ")(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?");

    private static final Pattern WORD = Pattern.compile(
            "(?:(?:签[订定署约字章名]|盖章|订立|缔约|落款|确认|双方签[署字章])?日期|(?:签[订定署约字章名]|盖章|订立)(?:时间|日)|(?:甲方|乙方|双方)签[订定署约字章名](?:日期|时间))(?:\\([^)]{1,8}\\))?:?");

    private static final Pattern SUM =
            Pattern.compile("¥?[ ]?\\d{1,3}(?:,\\d{3})*(?:\\.\\d{2})?[ ]?元?|\\d+\\.\\d{2}元?");

    /** Where a table of signatures is: beside or below such words. */
    private static final Pattern SEALS = Pattern.compile("盖" + B + "章|签" + B + "[章字名署订]|公" + B + "章");

    /** In how many rows around such words the days of signing stand. */
    private static final int ROWS = 8;

    /** A label of another day than that of signing. */
    private static final Pattern OTHER_DAY = Pattern.compile("\\p{IsHan}{2,8}(?:日期|时间|日)");

    private final PageText text;

    SignatureTable(PageText text) {
        this.text = text;
    }

    /** A day with its place. */
    record Day(Span place, String date) {}

    /** The days of signing, in reading order. */
    List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (int row = 0; row < text.rows().size(); row++) {
            for (Span cell : text.rows().get(row).chunks()) {
                Matcher matcher = CELL.matcher(cell.plain());
                crowded(row, cell).ifPresent(days::add);
                if (!matcher.matches()) {
                    called(row, cell).ifPresent(days::add);
                } else if (isOfSigning(row, cell, matcher.group(1))) {
                    Span place = cell.sub(matcher.start(2), matcher.end(2));
                    date(place).ifPresent(date -> days.add(new Day(place, date)));
                }
            }
        }
        return days;
    }

    /** Where the name of the one who signs fills its cell, the day follows it without a gap. */
    private Optional<Day> crowded(int row, Span cell) {
        Matcher behind = BEHIND_A_NAME.matcher(cell.plain());
        boolean signs = PartyHead.begins(text.rows().get(row).chunks().get(0).plain());
        if (!signs || !behind.matches()) {
            return Optional.empty();
        }
        Span place = cell.sub(behind.start(1), behind.end(1));
        return isOfSigning(row, place, null) ? date(place).map(date -> new Day(place, date)) : Optional.empty();
    }

    /** 接单时间, 受理日期: the row of signatures is the next one above in the same column, or beside it the signature of another. */
    private Optional<Day> called(int row, Span cell) {
        Matcher called = CALLED.matcher(cell.plain());
        if (!called.matches() || !OF_SIGNING.matcher(called.group(1)).find() || row == 0) {
            return Optional.empty();
        }
        Row above = text.rows().get(row - 1);
        boolean below = above.page() == cell.page()
                && SEALS.matcher(above.text().plain()).find();
        Span place = cell.sub(called.start(2), called.end(2));
        return below ? date(place).map(date -> new Day(place, date)) : Optional.empty();
    }

    /** The day on which the last one signed. */
    static Optional<Day> last(List<Day> days) {
        return days.stream().max(Comparator.comparing(Day::date));
    }

    private boolean isOfSigning(int row, Span cell, String word) {
        boolean named = word != null || hasWordBeside(row, cell) || hasWordAbove(row, cell) && !isOfAnother(row, cell);
        return named && isNearSeals(row) && !hasSum(row);
    }

    /** Stages and their payments have days as well. */
    private boolean hasSum(int row) {
        return text.rows().get(row).chunks().stream()
                .anyMatch(cell -> SUM.matcher(cell.plain()).matches());
    }

    /** 开播日期|2026年3月15日: what stands left of a day says whose it is. */
    private boolean isOfAnother(int row, Span cell) {
        List<Span> chunks = text.rows().get(row).chunks();
        int at = chunks.indexOf(cell) - 1;
        return at >= 0 && OTHER_DAY.matcher(compact(chunks.get(at))).matches();
    }

    /** Left of the cell in its row: between them at most another such day. */
    private boolean hasWordBeside(int row, Span cell) {
        List<Span> chunks = text.rows().get(row).chunks();
        for (int at = chunks.indexOf(cell) - 1; at >= 0; at--) {
            String plain = compact(chunks.get(at));
            if (WORD.matcher(plain).matches()) {
                return true;
            }
            if (!CELL.matcher(chunks.get(at).plain()).matches()) {
                return false;
            }
        }
        return false;
    }

    /** The next word above the cell in its column: between them at most other days, and the empty cells of signatures. */
    private boolean hasWordAbove(int row, Span cell) {
        for (int at = row - 1; at >= Math.max(0, row - ROWS); at--) {
            Row above = text.rows().get(at);
            if (above.page() != cell.page()) {
                return false;
            }
            Optional<Span> over = above.chunks().stream()
                    .filter(chunk -> overlaps(chunk.box(), cell.box()))
                    .findFirst();
            if (over.isPresent()) {
                if (WORD.matcher(compact(over.get())).matches() || isSignature(over.get())) {
                    return true;
                }
                if (!CELL.matcher(over.get().plain()).matches() && !SigningPersons.isOne(over.get())) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Below the place where a party signs, a bare day is that of its signing: 甲方（盖章）： */
    private static boolean isSignature(Span cell) {
        return PartyHead.begins(cell.plain()) && SEALS.matcher(cell.plain()).find() || SigningPersons.sign(cell);
    }

    private boolean isNearSeals(int row) {
        return text.rows().stream()
                .skip(Math.max(0, row - ROWS))
                .limit(2L * ROWS)
                .anyMatch(near -> SEALS.matcher(near.text().plain()).find());
    }

    private static boolean overlaps(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()) > 0;
    }

    private static String compact(Span cell) {
        return cell.plain().replaceAll("\\s", "");
    }

    private static Optional<String> date(Span place) {
        return Values.date(ChineseDay.inDigits(place.raw()).replaceAll("\\s", ""));
    }
}
