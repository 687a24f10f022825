package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 数电票 and legacy VAT invoice, by labels and positions. */
final class InvoiceTemplate {

    private static final String B = "[ \\t]*";
    private static final Pattern NUMBER_20 = Pattern.compile("(?<!\\d)(2[1-9]\\d{18})(?!\\d)");
    private static final Pattern NUMBER_8 =
            Pattern.compile("发" + B + "票" + B + "号" + B + "码" + B + ":?" + B + "(?:No\\.?)?" + B + "(\\d{8})(?!\\d)");
    private static final Pattern CODE =
            Pattern.compile("发" + B + "票" + B + "代" + B + "码" + B + ":?" + B + "(\\d{12}|\\d{10})(?!\\d)");
    /** Paper invoices print code and number at the top, without words. */
    private static final Pattern BARE_NUMBER = Pattern.compile("N[o°º]\\.?" + B + "(\\d{8})(?!\\d)");

    /** Twelve digits also number the machine that printed the invoice. */
    private static final Pattern BARE_CODE =
            Pattern.compile("(?<!机器编号[: ]{0,2})(?<![\\dA-Z])(\\d{12}|\\d{10})(?![\\dA-Z])");

    private static final int TOP_ROWS = 8;
    private static final Pattern DATE = Pattern.compile("开" + B + "票" + B + "日" + B + "期" + B + ":?" + B + "(.{6,20})");
    private static final Pattern ANY_DATE =
            Pattern.compile("(20\\d{2}" + B + "年" + B + "\\d{1,2}" + B + "月" + B + "\\d{1,2}" + B + "日)");
    private static final Pattern CHECK_CODE =
            Pattern.compile("校" + B + "验" + B + "码" + B + ":?" + B + "((?:\\d[ \\t]*){20})(?!\\d)");
    static final Pattern TOTAL_ROW = Pattern.compile("(价" + B + "税" + B + "合" + B + "计)");
    static final Pattern MONEY =
            Pattern.compile("(?<![\\d.])(¥?" + B + "-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%])");

    private final PageText text;
    private final Draft draft;

    InvoiceTemplate(PageText text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    void read() {
        boolean digital = draft.kind() == DocumentKind.DIGITAL_INVOICE;
        put(FieldNames.INVOICE_NUMBER, digital ? NUMBER_20 : NUMBER_8, Values::identifier);
        if (!digital) {
            put(FieldNames.INVOICE_CODE, CODE, Values::identifier);
            PageText top = text.part(0, Math.min(TOP_ROWS, text.rows().size()));
            put(top, FieldNames.INVOICE_NUMBER, BARE_NUMBER, Values::identifier);
            bareCode(top);
            put(FieldNames.CHECK_CODE, CHECK_CODE, Values::identifier);
        }
        issueDate();
        new InvoiceParties(text, draft).read();
        List.of(FieldNames.BUYER_NAME, FieldNames.SELLER_NAME).forEach(this::doubtPart);
        new InvoiceSums(text, draft).read();
        draft.lines().addAll(InvoiceRows.read(text));
        sumsOfLines();
        InvoiceSums.total(text)
                .flatMap(total -> new InvoiceRemark(text).below(total.row()))
                .ifPresent(draft::put);
    }

    /** A name that ends as none does goes on somewhere else. */
    private void doubtPart(String field) {
        draft.get(field)
                .filter(name -> InvoiceName.isPart(name.value()))
                .ifPresent(name -> draft.doubt(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        field,
                        "This name ends as no name does; look whether it goes on below."));
    }

    private interface Maker {
        String of(String printed);
    }

    private void put(String field, Pattern pattern, Maker maker) {
        put(text, field, pattern, maker);
    }

    private void put(PageText where, String field, Pattern pattern, Maker maker) {
        where.find(pattern)
                .ifPresent(found -> draft.put(
                        Candidate.at(found.span(), field, maker.of(found.span().raw()))));
    }

    private void bareCode(PageText top) {
        if (draft.get(FieldNames.INVOICE_CODE).isEmpty()) {
            put(top, FieldNames.INVOICE_CODE, BARE_CODE, Values::identifier);
            unlabelled(
                    FieldNames.INVOICE_CODE,
                    top.findAll(BARE_CODE).stream().map(found -> found.span().plain()));
        }
    }

    private void issueDate() {
        draft.put(FieldNames.ISSUE_DATE, text.find(DATE).map(Found::span), span -> Values.date(span.raw()));
        if (draft.get(FieldNames.ISSUE_DATE).isEmpty()) {
            List<Span> dates = text.findAll(ANY_DATE).stream().map(Found::span).toList();
            draft.put(FieldNames.ISSUE_DATE, dates.stream().findFirst(), span -> Values.date(span.raw()));
            draft.ground(List.of(FieldNames.ISSUE_DATE), Ground.ALONE);
            unlabelled(FieldNames.ISSUE_DATE, dates.stream().flatMap(span -> Values.date(span.raw()).stream()));
        }
    }

    /** Without its label one value alone may be the one; of several, or of a date of service, nobody knows. */
    private void unlabelled(String field, Stream<String> found) {
        Set<String> values = found.collect(Collectors.toCollection(LinkedHashSet::new));
        if (values.size() > 1) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    field,
                    "No " + field + " is labelled; it may be any of " + values + ".");
        }
    }

    /**
     * Where the row 合计 was not read, the sums of the goods, provided that they make up the total: then three readings agree
     * that do not depend on each other. The tax is never what is missing to the total: that would agree with anything.
     */
    private void sumsOfLines() {
        Optional<Candidate> total = draft.get(FieldNames.TOTAL_AMOUNT);
        boolean missing = draft.get(FieldNames.AMOUNT_EXCLUDING_TAX).isEmpty()
                && draft.get(FieldNames.TAX_AMOUNT).isEmpty();
        if (!missing || total.isEmpty() || draft.lines().isEmpty()) {
            return;
        }
        Optional<Money> amount = sum(InvoiceLine::amount);
        Optional<Money> tax = sum(InvoiceLine::taxAmount);
        if (amount.isPresent()
                && tax.isPresent()
                && amount.get().plus(tax.get()).equals(Money.of(total.get().value()))) {
            computed(total.get(), FieldNames.AMOUNT_EXCLUDING_TAX, amount.get());
            computed(total.get(), FieldNames.TAX_AMOUNT, tax.get());
        }
    }

    /** Empty where a cell of the column was not read. */
    private Optional<Money> sum(Function<InvoiceLine, String> column) {
        Money sum = Money.ZERO;
        for (InvoiceLine line : draft.lines()) {
            if (column.apply(line).isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(Money.of(column.apply(line)));
        }
        return Optional.of(sum);
    }

    private void computed(Candidate total, String field, Money sum) {
        draft.put(new Candidate(
                field,
                sum.toString(),
                total.reliability(),
                total.page(),
                total.box(),
                total.quote(),
                true,
                List.of(),
                Ground.LABEL));
        draft.warn(Warning.Code.COMPUTED, field, "No sum was read; the goods add up to " + sum + ".");
    }
}
