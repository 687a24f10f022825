package io.siliu.platform.web.internal;

import io.siliu.kernel.Money;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes amounts and counts on pages, with a comma for thousands; templates know it as {@code @amounts}. */
@Component("amounts")
public final class Amounts {

    /** Such as 1,234.50; a dash for nothing. */
    public String of(Money money) {
        return money == null ? "—" : String.format(Locale.ROOT, "%,.2f", money.amount());
    }

    /** An amount as it was read, such as 1234.50; whatever is no amount stays as it is. */
    public String read(String value) {
        try {
            return of(Money.of(value));
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            return value;
        }
    }

    /** Such as 12,480. */
    public String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
