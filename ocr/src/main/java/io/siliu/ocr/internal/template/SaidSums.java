package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
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
    static final Pattern SUM = Pattern.compile(
            "(?<![\\d.,*A-Za-z×])(?:[(]?[ ]?[-+−]?[ ]?(?:CNY|RMB)?[ ]?¥?[ ]?[-+−]?[ ]?)"
                    + "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d{1,2})?(?:[ ]?元|[ ]?[)])?(?![\\d%*×]|[.,]\\d|[-/:]\\d|[ ]?[年月日时天次单课件吨公里米个号份张小])");

    private static final Pattern TO_THE_CENT = Pattern.compile(".*\\d\\.\\d{2}[ ]?(?:元|[)])?");
    private static final Pattern IN_YUAN = Pattern.compile(".*\\d[ ]?元");
    private static final Pattern LESS = Pattern.compile("[(].*[)]");

    /** Words that say of a sum that another payment's it is. */
    private static final String OF_ANOTHER = "上期";

    private final List<Said> all = new ArrayList<>();
    private final SumHeads heads = new SumHeads();

    /** The line before, where it is a word alone: what stands alone below it is that. */
    private String caption = "";

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
        if (!heads.areIn(row)) {
            for (int at = 0; at < cells.size(); at++) {
                read(cells, at, heads.over(cells.get(at)));
            }
            String line = row.text().plain();
            above = cells.size() == 1 && line.contains(",") ? line : "";
        }
        caption = cells.size() == 1 && SumHeads.isWord(cells.get(0))
                ? cells.get(0).plain()
                : "";
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
            Optional<String> own = SumWords.before(
                    cell.plain().substring(0, found.start()), from, cell.plain().substring(found.end()));
            if (!isSum || own.isEmpty()) {
                continue;
            }
            String words = own.orElseThrow();
            boolean labelled = SumWords.WORDS.matcher(words).find();
            if (!labelled) {
                words = from > 0 ? "" : cells.size() == 1 ? caption : SumWords.left(cells, at);
            }
            Span place = cell.sub(found.start(), found.end());
            boolean another = SlipLetter.OTHER_PAYMENT
                    .matcher(sentence(cell.plain().substring(0, found.start())))
                    .find();
            heads.sums(cell);
            put(place, printed, alone, another ? OF_ANOTHER : words, labelled ? "" : head);
            from = found.end();
        }
    }

    /** What a sentence says before a sum, from the line before on where that ends none. */
    private String sentence(String before) {
        String all = above + before;
        return all.substring(all.lastIndexOf('。') + 1);
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
