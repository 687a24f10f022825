package io.siliu.ocr.internal.form;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;

/** The values of an invoice in the way that its printed form shows them. */
final class Printed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");

    /** No word goes on for longer; the data itself says the rest. */
    private static final int LONGEST = 2_000;

    /** What exempt goods print in place of their rate. */
    private static final Set<String> UNTAXED = Set.of("免税", "不征税");

    private static final String MASK = "***";

    /** What words there are for: beyond, figures alone say it. */
    private static final Money MOST_IN_WORDS = Money.of("999999999999.99");

    private static final Map<String, String> LABELS = Map.of(
            FieldNames.TASK_NUMBER, "任务单号",
            FieldNames.TASK_NUMBERS, "任务单号",
            FieldNames.BATCH_NUMBER, "批次号",
            FieldNames.TRANSACTION_NUMBER, "交易流水号");

    private final Draft invoice;

    Printed(Draft invoice) {
        this.invoice = invoice;
    }

    /** As it was read; empty where the data does not say it. */
    String value(String field) {
        return invoice.get(field).map(Candidate::value).map(Printed::cut).orElse("");
    }

    /** Values are dates as ISO writes them. */
    String day(String field) {
        return invoice.get(field)
                .map(candidate -> LocalDate.parse(candidate.value()).format(DAY))
                .orElse("");
    }

    String money(String field) {
        return invoice.get(field).map(candidate -> "¥" + candidate.value()).orElse("");
    }

    /** An invoice whose goods are exempt prints a mask for its tax. */
    String tax() {
        boolean exempt = invoice.lines().stream().anyMatch(line -> UNTAXED.contains(line.taxRate()));
        return invoice.get(FieldNames.TAX_AMOUNT).isEmpty() && exempt ? MASK : money(FieldNames.TAX_AMOUNT);
    }

    static String taxOf(InvoiceLine line) {
        return line.taxAmount().isEmpty() && UNTAXED.contains(line.taxRate()) ? MASK : line.taxAmount();
    }

    /** The total in capitals as the data has it, else as it is written by the rule. */
    String totalInWords() {
        return invoice.amountInWords().isBlank()
                ? invoice.get(FieldNames.TOTAL_AMOUNT)
                        .map(candidate -> Money.of(candidate.value()))
                        .filter(total -> !total.abs().isGreaterThan(MOST_IN_WORDS))
                        .map(ChineseCapitals::format)
                        .orElse("")
                : cut(invoice.amountInWords());
    }

    static String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
