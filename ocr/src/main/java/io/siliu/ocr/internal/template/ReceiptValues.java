package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** How names and accounts on a bank's receipt are made of what it prints. */
final class ReceiptValues {

    /** Wallets name accounts by mail address, mostly masked; its letters stay small. */
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._*-]{1,40}@[A-Za-z0-9.-]{3,40}");

    private ReceiptValues() {}

    static Optional<String> name(Span span) {
        String name = Values.name(span.raw());
        return name.length() < 2 || name.matches("[\\d*]+") ? Optional.empty() : Optional.of(name);
    }

    /** Accounts may be masked: 622202******5670. */
    static Optional<String> account(Span span) {
        String mail = span.plain().replaceAll("\\s", "");
        if (MAIL.matcher(mail).matches()) {
            return Optional.of(mail);
        }
        String account = Values.identifier(span.raw()).replace("-", "");
        return account.matches("[0-9A-Z]{2,}[0-9*X]{4,}.*|\\d{6,30}")
                        && account.length() <= 40
                        && account.matches("[0-9A-Z*@.]+")
                ? Optional.of(account)
                : Optional.empty();
    }

    /** A number of a receipt: figures and letters, some of them figures. */
    static Optional<String> number(Span span) {
        return Optional.of(Values.identifier(span.raw())).filter(number -> number.matches(".*\\d{3}.*"));
    }
}
