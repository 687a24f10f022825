package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Every sum that a paper prints, with what is said of it: in its own cell before it, in a cell left of it, above it at the head of
 * its column. A sum behind words and one below a head are the same kind of thing, however the paper is set.
 */
final class SaidSums {

    /**
     * A sum and what is said of it.
     *
     * @param at its place in the order of reading
     * @param words what stands before it in its row
     * @param head what stands at the head of its column; empty where no column has one
     */
    record Said(int at, Span place, Money sum, String words, String head, SumRole role) {

        boolean isMinus() {
            return sum.isNegative();
        }
    }

    /** Figures to the cent, or with the word for yuan, or alone in their cell. */
    private static final Pattern SUM = Pattern.compile(
            "(?<![\\d.,*A-Za-z×])(?:[(]?[ ]?[-+−]?[ ]?(?:CNY|RMB)?[ ]?¥?[ ]?[-+−]?[ ]?)"
                    + "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d{1,2})?(?:[ ]?元|[ ]?[)])?(?![\\d%*×]|[.,]\\d|[-/:]\\d|[ ]?[年月日时天次单课件吨公里米个号份张小])");

    private static final Pattern TO_THE_CENT = Pattern.compile(".*\\d\\.\\d{2}[ ]?(?:元|[)])?");
    private static final Pattern IN_YUAN = Pattern.compile(".*\\d[ ]?元");
    private static final Pattern LESS = Pattern.compile("[(].*[)]");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z]{2}");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CAPITALS =
            Pattern.compile("[(]?(?:大写|人民币|[:) ])*[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正]{3,}(?:[(: ]*小写[): ]*)?");
    private static final Pattern ONLY_MEANT = Pattern.compile("(?:[-+=−减加: ]|人民币|元|CNY|RMB|¥|小写|金额)*");
    private static final Pattern CLOSED = Pattern.compile("[ ]?[元整]{0,2}[)]");
    private static final Pattern NO_HEAD = Pattern.compile("[\\d。]|:.");

    /** Words that say of a sum that another payment's it is. */
    private static final String OF_ANOTHER = "上期";

    private final List<Said> all = new ArrayList<>();
    private List<Span> heads = List.of();

    /** The line before, where it is of sentences. */
    private String above = "";

    private SaidSums() {}

    /** In the order of reading. */
    static List<Said> of(PageText text) {
        SaidSums sums = new SaidSums();
        text.rows().forEach(sums::read);
        return sums.all;
    }

    private void read(Row row) {
        List<Span> cells = row.chunks();
        if (isHead(cells)) {
            heads = isContent(cells) ? heads : cells;
            return;
        }
        Map<Span, Span> byHead = heads.isEmpty() || heads.get(0).page() != row.page()
                ? Map.of()
                : Columns.byHead(heads, row, cell -> true);
        if (isForm(byHead)) {
            heads = List.of();
            byHead = Map.of();
        }
        for (int at = 0; at < cells.size(); at++) {
            Span cell = cells.get(at);
            read(cells, at, head(cell, byHead));
        }
        String line = row.text().plain();
        above = cells.size() == 1 && line.contains(",") ? line : "";
    }

    private static String head(Span cell, Map<Span, Span> byHead) {
        return byHead.entrySet().stream()
                .filter(column -> column.getValue().from() <= cell.from()
                        && column.getValue().to() >= cell.to())
                .map(column -> column.getKey().plain())
                .findFirst()
                .orElse("");
    }

    /** Whether words that say nothing of sums stand below heads that do, and fewer: cells of a line, printed above its sums. */
    private boolean isContent(List<Span> cells) {
        return cells.size() < heads.size() && saysOfSums(heads) && !saysOfSums(cells);
    }

    private static boolean saysOfSums(List<Span> cells) {
        return cells.stream().map(cell -> SumRole.of(cell.plain())).anyMatch(role -> role != SumRole.NONE);
    }

    /** Whether a label stands below the head of a column of sums: a form goes on below a table that is done. */
    private static boolean isForm(Map<Span, Span> byHead) {
        return byHead.entrySet().stream()
                .filter(column -> isOfTheSlip(SumRole.of(column.getKey().plain())))
                .map(column -> column.getValue().plain())
                .anyMatch(cell -> !NO_HEAD.matcher(cell).find() && isOfTheSlip(SumRole.of(cell)));
    }

    private static boolean isOfTheSlip(SumRole role) {
        return role != SumRole.NONE && role != SumRole.OTHER;
    }

    private static boolean isHead(List<Span> cells) {
        return cells.size() > 1
                && cells.stream()
                        .noneMatch(cell -> NO_HEAD.matcher(
                                        REMARK.matcher(cell.plain()).replaceAll(""))
                                .find());
    }

    private void read(List<Span> cells, int at, String head) {
        Span cell = cells.get(at);
        int from = 0;
        for (MatchResult found : SUM.matcher(cell.plain()).results().toList()) {
            String printed = found.group().strip();
            if (printed.startsWith("(") && !printed.endsWith(")")) {
                continue;
            }
            boolean alone = printed.equals(cell.plain().strip());
            boolean isSum = TO_THE_CENT.matcher(printed).matches()
                    || IN_YUAN.matcher(printed).matches()
                    || alone;
            Optional<String> own = before(
                    cell.plain().substring(0, found.start()), from, cell.plain().substring(found.end()));
            if (!isSum || own.isEmpty()) {
                continue;
            }
            String words = own.orElseThrow();
            boolean labelled = WORDS.matcher(words).find();
            if (!labelled) {
                words = from == 0 ? left(cells, at) : "";
            }
            Span place = cell.sub(found.start(), found.end());
            boolean another = SlipLetter.OTHER_PAYMENT
                    .matcher(sentence(cell.plain().substring(0, found.start())))
                    .find();
            put(place, printed, alone, another ? OF_ANOTHER : words, labelled ? "" : head);
            from = found.end();
        }
    }

    /** What a sentence says before a sum, from the line before on where that ends none. */
    private String sentence(String before) {
        String all = above + before;
        return all.substring(all.lastIndexOf('。') + 1);
    }

    /** What stands before a sum in its cell, behind the sum before it; nothing where both stand in a remark. */
    private static Optional<String> before(String cell, int from, String behind) {
        String words = cell.substring(from);
        int open = words.lastIndexOf('(');
        if (open > words.lastIndexOf(')')) {
            boolean figures = ONLY_MEANT.matcher(words.substring(open + 1)).matches()
                    && CLOSED.matcher(behind).lookingAt();
            return figures
                    ? Optional.of(CAPITALS.matcher(words.substring(0, open)).replaceAll(""))
                    : Optional.empty();
        }
        String[] parts = words.split("[,;。]");
        return Optional.of(
                parts.length == 0
                        ? ""
                        : CAPITALS.matcher(parts[parts.length - 1])
                                .replaceAll("")
                                .strip());
    }

    /**
     * The cell of words left of a sum whose words tell a role, or the nearest; what only says how a sum is meant, and other sums, are
     * passed over.
     */
    private static String left(List<Span> cells, int at) {
        String nearest = "";
        for (int i = at - 1; i >= 0; i--) {
            String plain = cells.get(i).plain().strip();
            String bare = REMARK.matcher(plain).replaceAll("");
            boolean figures = !WORDS.matcher(bare).find()
                    || SUM.matcher(bare).find() && bare.replaceAll("\\D", "").length() > 2;
            boolean words = !figures
                    && !ONLY_MEANT.matcher(bare).matches()
                    && !CAPITALS.matcher(bare).matches();
            SumRole role = words ? SumRole.of(plain) : SumRole.NONE;
            if (role != SumRole.NONE && role != SumRole.OTHER) {
                return plain;
            }
            if (figures && !nearest.isEmpty()) {
                return nearest;
            }
            nearest = words && nearest.isEmpty() ? plain : nearest;
        }
        return nearest;
    }

    private void put(Span place, String printed, boolean alone, String words, String head) {
        Optional<String> value = Values.money(printed);
        if (value.isEmpty()) {
            return;
        }
        Money sum = Money.of(value.orElseThrow());
        boolean less = alone && LESS.matcher(printed).matches() && !sum.isNegative();
        SumRole beside = SumRole.of(words);
        SumRole above = SumRole.of(head);
        boolean other = beside == SumRole.OTHER || above == SumRole.OTHER;
        SumRole role = other ? SumRole.OTHER : weightier(beside, above);
        all.add(new Said(all.size(), place, less ? sum.negate() : sum, words, head, role));
    }

    /** What the row says goes before what the column says, but for a row that only sums the column up. */
    private static SumRole weightier(SumRole beside, SumRole above) {
        boolean says = beside != SumRole.NONE && !(beside == SumRole.TOTAL && above != SumRole.NONE);
        return says ? beside : above;
    }
}
