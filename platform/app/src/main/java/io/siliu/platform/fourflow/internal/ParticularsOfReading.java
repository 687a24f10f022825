package io.siliu.platform.fourflow.internal;

import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.fourflow.internal.solving.Particulars;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reading says for certain beside parties, amount and day; figures and times alone, which no form writes otherwise. */
final class ParticularsOfReading {

    /** After the day; a form may leave the seconds out, so they stand apart. */
    private static final Pattern TIME = Pattern.compile("^.{10}[T ](\\d{2}:\\d{2})(?::(\\d{2}))?");

    /** Longer than any figure on a paper. */
    private static final int LONGEST = 20;

    private final Map<String, String> values = new HashMap<>();
    private final PaperReading reading;

    private ParticularsOfReading(PaperReading reading) {
        this.reading = reading;
    }

    static Particulars of(PaperReading reading, PaperKind kind) {
        ParticularsOfReading found = new ParticularsOfReading(reading);
        switch (kind) {
            case INVOICE -> found.figures(List.of(FieldName.AMOUNT_EXCLUDING_TAX, FieldName.TAX_AMOUNT));
            case BANK_RECEIPT -> found.time(FieldName.TRANSACTION_TIME);
            case PAYMENT_SLIP -> {
                found.time(FieldName.PAID_AT);
                found.figures(List.of(FieldName.GROSS_AMOUNT, FieldName.TAX_AMOUNT));
            }
            case ACCEPTANCE_RECEIPT -> found.figures(List.of(FieldName.QUANTITY));
            case CONTRACT -> {
                // a contract fills nothing, and its two days and parties are compared already
            }
        }
        return new Particulars(found.values);
    }

    private void time(String field) {
        Matcher time = TIME.matcher(certain(field));
        if (time.find()) {
            values.put("minute", time.group(1));
            if (time.group(2) != null) {
                values.put("second", time.group(2));
            }
        }
    }

    /** Without noughts at the end, which one form may write and another not. */
    private void figures(List<String> fields) {
        for (String field : fields) {
            try {
                String figure =
                        new BigDecimal(certain(field)).stripTrailingZeros().toPlainString();
                if (figure.length() <= LONGEST) {
                    values.put(field, figure);
                }
            } catch (NumberFormatException notAFigure) {
                // tells nothing
            }
        }
    }

    private String certain(String field) {
        return reading.field(field)
                .filter(PaperField::certain)
                .map(PaperField::value)
                .orElse("");
    }
}
