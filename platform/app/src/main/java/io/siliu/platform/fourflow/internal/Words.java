package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Reason;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The words of one reader: sentences from the bundle, amounts with separators. */
record Words(MessageSource messages, Locale locale) {

    private static final int MOST_VALUES = 4;
    private static final String NOT_TOLD = "…";

    String of(String key, Object... values) {
        return messages.getMessage("fourflow." + key, values, "fourflow." + key, locale);
    }

    /** What was stored before its sentence named more has fewer values, until its block is solved again. */
    String reason(Reason reason) {
        return reason == null
                ? ""
                : of(
                        "reason." + reason.code(),
                        Stream.concat(reason.values().stream(), Stream.generate(() -> NOT_TOLD))
                                .limit(Math.max(reason.values().size(), MOST_VALUES))
                                .toArray());
    }

    String sign(Flow flow) {
        return of("flow." + flow + ".sign");
    }

    /** A witness by the organisation that its key's name ends in, or by the whole name. */
    String witness(String name) {
        String organisation = name.substring(name.lastIndexOf('/') + 1);
        return messages.getMessage("witness." + organisation, null, name, locale);
    }

    static String style(Flow flow) {
        return switch (flow) {
            case BUSINESS -> "biz";
            case CONTRACT -> "con";
            case FUNDS -> "fun";
            case INVOICE -> "inv";
        };
    }

    static String amount(Money money) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.amount());
    }
}
