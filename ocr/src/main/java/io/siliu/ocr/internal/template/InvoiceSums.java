package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sums of an invoice: those of a row 合计 of its table, or, on a roll, each behind a label of its own below the goods. */
final class InvoiceSums {

    private static final String B = "[ \\t]*";

    private static final Pattern SUM = Pattern.compile("(?<!税[ \\t]{0,3})(合" + B + "计)(?!" + B + "[(金税])");
    private static final Pattern TOTAL =
            Pattern.compile("小" + B + "写" + B + "[)]?" + B + ":?" + B + "([-¥\\d][-¥\\d,. ]*\\.\\d{2})");
    /** Below the last page of a list of goods; an invoice that refers to one may leave its own sums out. */
    private static final Pattern LIST_SUM = Pattern.compile("^" + B + "(总" + B + "计)");

    /** How many rows above the total the sums may stand. */
    private static final int SIGNED_ABOVE = 2;

    private static final Pattern WORDS = Pattern.compile("([负零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,40}[圆元][零壹贰叁肆伍陆柒捌玖角分整正]*)");

    private static final Pattern WORDS_LABEL = Pattern.compile(".*大" + B + "写" + B + "[)]?" + B + ":?");

    private static final String FIGURE =
            B + "(?:\\((?:小写|元)\\))?" + B + ":" + B + "(¥?" + B + "-?[\\d,]+\\.\\d{2})(?![\\d%])";

    /** Behind a label that begins its line or cell, with a colon. */
    private static final Pattern NET =
            Pattern.compile("(?<=^|\\t)[ ]*(?:不含税(?:金额|价|合计|总额)|未税(?:金额|合计)|金额(?:合计)?\\(?不含税\\)?)" + FIGURE);

    private static final Pattern TAX = Pattern.compile("(?<=^|\\t)[ ]*(?:合计税额|税额合计|税额|税金|增值税额?)" + FIGURE);

    private final PageText text;
    private final Draft draft;

    InvoiceSums(PageText text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    void read() {
        labelled(FieldNames.AMOUNT_EXCLUDING_TAX, NET);
        labelled(FieldNames.TAX_AMOUNT, TAX);
        int totalRow = total(text).map(Found::row).orElse(text.rows().size());
        sumRow(totalRow).ifPresent(row -> sums(row.text().findAll(InvoiceTemplate.MONEY)));
        text.find(LIST_SUM, totalRow)
                .ifPresent(found -> sums(text.rows().get(found.row()).text().findAll(InvoiceTemplate.MONEY)));
        draft.put(FieldNames.TOTAL_AMOUNT, text.find(TOTAL).map(Found::span), span -> Values.money(span.raw()));
        if (totalRow < text.rows().size()) {
            Row row = text.rows().get(totalRow);
            List<Span> printed = row.text().findAll(InvoiceTemplate.MONEY);
            if (!printed.isEmpty()) {
                Span last = printed.get(printed.size() - 1);
                draft.put(FieldNames.TOTAL_AMOUNT, Optional.of(last), span -> Values.money(span.raw()));
            }
        }
        text.find(WORDS, Math.min(totalRow, Math.max(0, text.rows().size() - 1)))
                .filter(found -> found.row() <= totalRow + 1)
                .ifPresent(found -> draft.amountInWords(
                        found.span(), cell(found.span(), text.rows().get(found.row()))));
    }

    /** What stands beside the words without a gap, but for their label. */
    private static Span cell(Span words, Row row) {
        return row.chunks().stream()
                .filter(chunk -> chunk.from() <= words.from() && chunk.to() >= words.to())
                .findFirst()
                .map(InvoiceSums::behindLabel)
                .orElse(words);
    }

    private static Span behindLabel(Span chunk) {
        Matcher label = WORDS_LABEL.matcher(chunk.plain());
        return label.lookingAt() ? chunk.sub(label.end(), chunk.plain().length()) : chunk;
    }

    /** Where the total stands: an invoice of several pages prints its words on each and the figures on the last. */
    static Optional<Found> total(PageText text) {
        List<Found> printed = text.findAll(InvoiceTemplate.TOTAL_ROW);
        return printed.stream()
                .filter(found -> !text.rows()
                        .get(found.row())
                        .text()
                        .findAll(InvoiceTemplate.MONEY)
                        .isEmpty())
                .findFirst()
                .or(() -> printed.stream().findFirst());
    }

    /** The row 合计; where the word was misread, the row right above the total whose figures carry the sign of money. */
    private Optional<Row> sumRow(int totalRow) {
        Optional<Row> named = text.findAll(SUM).stream()
                .filter(found -> found.row() < totalRow)
                .map(found -> text.rows().get(found.row()))
                .filter(row -> !row.text().findAll(InvoiceTemplate.MONEY).isEmpty())
                .reduce((first, second) -> second);
        return named.isPresent() || totalRow == text.rows().size() ? named : signedRow(totalRow);
    }

    private Optional<Row> signedRow(int totalRow) {
        return text.rows().subList(Math.max(0, totalRow - SIGNED_ABOVE), totalRow).stream()
                .filter(row -> row.text().plain().contains("¥")
                        && !row.text().plain().contains("%")
                        && !row.text().findAll(InvoiceTemplate.MONEY).isEmpty())
                .reduce((first, second) -> second);
    }

    /** The row 合计 prints the amount, then the tax; an exempt invoice prints *** for the tax. */
    private void sums(List<Span> printed) {
        draft.put(FieldNames.AMOUNT_EXCLUDING_TAX, printed.stream().findFirst(), span -> Values.money(span.raw()));
        draft.put(FieldNames.TAX_AMOUNT, printed.stream().skip(1).findFirst(), span -> Values.money(span.raw()));
    }

    /** Where one such label stands once; of several, each is that of an item. */
    private void labelled(String field, Pattern label) {
        List<Found> found = text.findAll(label);
        if (found.size() == 1) {
            draft.put(field, Optional.of(found.get(0).span()), span -> Values.money(span.raw()));
        }
    }
}
