package io.siliu.ocr.internal.form;

import static io.siliu.ocr.internal.form.FormPage.LEFT;
import static io.siliu.ocr.internal.form.FormPage.LINE;
import static io.siliu.ocr.internal.form.FormPage.RIGHT;
import static io.siliu.ocr.internal.form.FormPage.SIZE;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.form.Sheet.Ink;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The foot of an invoice: its sums, the total in words and figures, its remark, and what its data says that no form prints. */
final class FormFoot {

    private static final double SUMS = 7;
    private static final double TOTAL = 9;
    private static final double LEAST_REMARK = 16;
    private static final double WORDS_FROM = 54;
    private static final double WORDS_WIDE = 86;
    private static final double FIGURES_FROM = 142;
    private static final double VALUES_FROM = 13;
    private static final double OTHER_FROM = 34;
    private static final int MOST_LINES = 24;
    private static final int MOST_OTHER_LINES = 3;

    /** What the form has places of its own for. */
    private static final Set<String> ON_THE_FORM = Set.of(
            FieldNames.INVOICE_CODE,
            FieldNames.INVOICE_NUMBER,
            FieldNames.ISSUE_DATE,
            FieldNames.CHECK_CODE,
            FieldNames.BUYER_NAME,
            FieldNames.BUYER_TAX_ID,
            FieldNames.SELLER_NAME,
            FieldNames.SELLER_TAX_ID,
            FieldNames.AMOUNT_EXCLUDING_TAX,
            FieldNames.TAX_AMOUNT,
            FieldNames.TOTAL_AMOUNT,
            FieldNames.REMARK);

    private final Printed printed;
    private final List<String> remark;
    private final List<String> inRemark;
    private final List<Other> others;

    /** A value that stands nowhere on the form. */
    private record Other(String field, List<String> lines) {}

    FormFoot(Draft invoice, Printed printed) {
        this.printed = printed;
        this.remark = Letters.lines(printed.value(FieldNames.REMARK), RIGHT - VALUES_FROM - 2, SIZE, MOST_LINES);
        List<Candidate> more = invoice.candidates().values().stream()
                .filter(candidate -> !ON_THE_FORM.contains(candidate.name()))
                .toList();
        this.inRemark = more.stream()
                .filter(candidate -> isOf(invoice.get(FieldNames.REMARK), candidate))
                .map(Candidate::name)
                .toList();
        this.others = more.stream()
                .filter(candidate -> !inRemark.contains(candidate.name()))
                .map(candidate -> new Other(
                        candidate.name(),
                        Letters.lines(Printed.cut(candidate.value()), RIGHT - OTHER_FROM, SIZE, MOST_OTHER_LINES)))
                .toList();
    }

    /** Whether a value was found in the words of the remark. */
    private static boolean isOf(Optional<Candidate> remark, Candidate candidate) {
        return remark.map(Candidate::quote).filter(candidate.quote()::equals).isPresent();
    }

    private double remarkHeight() {
        return Math.max(LEAST_REMARK, remark.size() * LINE + 4);
    }

    double height() {
        int lines = others.stream().mapToInt(other -> other.lines().size()).sum();
        return SUMS + TOTAL + remarkHeight() + lines * LINE + (lines > 0 ? 3 : 0);
    }

    /** @param top where the rows of goods end; the box around them ends with the sums */
    void draw(FormPage page, double top) {
        page.label(24, top + 5, "合        计");
        page.rightField(
                FieldNames.AMOUNT_EXCLUDING_TAX,
                GoodsColumn.AMOUNT.right(),
                top + 5,
                GoodsColumn.AMOUNT.width(),
                printed.money(FieldNames.AMOUNT_EXCLUDING_TAX));
        page.rightField(
                FieldNames.TAX_AMOUNT, GoodsColumn.TAX.right(), top + 5, GoodsColumn.TAX.width(), printed.tax());
        total(page, top + SUMS);
        remark(page, top + SUMS + TOTAL);
        others(page, top + SUMS + TOTAL + remarkHeight() + 4);
    }

    /** Where the box around the goods ends when the foot begins there. */
    static double sumsEnd(double top) {
        return top + SUMS;
    }

    private void total(FormPage page, double top) {
        Sheet sheet = page.sheet();
        sheet.frame(LEFT, top, RIGHT, top + TOTAL);
        sheet.rule(WORDS_FROM - 2, top, WORDS_FROM - 2, top + TOTAL);
        page.label(12, top + 5.8, "价税合计（大写）");
        String words = printed.totalInWords();
        sheet.text(Ink.VALUE, WORDS_FROM, top + 5.8, Letters.fitting(words, WORDS_WIDE, SIZE), words);
        page.label(FIGURES_FROM, top + 5.8, "（小写）");
        page.field(FieldNames.TOTAL_AMOUNT, FIGURES_FROM + 14, top + 5.8, 46, printed.money(FieldNames.TOTAL_AMOUNT));
    }

    private void remark(FormPage page, double top) {
        double bottom = top + remarkHeight();
        page.sheet().frame(LEFT, top, RIGHT, bottom);
        page.sheet().rule(LEFT + 6, top, LEFT + 6, bottom);
        page.sheet().upright(LEFT + 1.4, top + 6, 6, SIZE, "备注");
        page.field(FieldNames.REMARK, VALUES_FROM, top + 5, remark);
        inRemark.forEach(field -> page.standsIn(FieldNames.REMARK, field));
    }

    private void others(FormPage page, double top) {
        double y = top;
        for (Other other : others) {
            page.label(LEFT, y, Printed.label(other.field()) + "：");
            page.field(other.field(), OTHER_FROM, y, other.lines());
            y += other.lines().size() * LINE;
        }
    }
}
