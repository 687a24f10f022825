package io.siliu.platform.access.internal.web;

import io.siliu.platform.access.Access;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number that a worker sees on the own page and can be asked for; it says nothing about who it is. */
final class PersonNumber {

    private static final Pattern FORM = Pattern.compile("CY-[0-9A-Z]{1,13}");

    private PersonNumber() {}

    /** @throws io.siliu.kernel.PlatformException NOT_FOUND for anything that is no such number */
    static long parse(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(number).matches()) {
            throw Access.notFound("person");
        }
        try {
            return Long.parseUnsignedLong(number.substring(3), 36);
        } catch (NumberFormatException tooLarge) {
            throw Access.notFound("person");
        }
    }
}
