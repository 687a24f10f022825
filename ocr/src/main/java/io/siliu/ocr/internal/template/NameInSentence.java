package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.NameShape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name behind which a sentence goes on: 付款方：某公司，付款账户…, （开户行：某支行）于…. It ends where a bracket is closed that it did not
 * open, and before a comma behind which no other name stands.
 */
final class NameInSentence {

    private static final Pattern PART = Pattern.compile("^([^,，;；。]{2,60})[,，;；。](.+)$");

    private static final Pattern FIGURES = Pattern.compile("\\d{4}");

    private NameInSentence() {}

    static String alone(String raw) {
        String open = raw.substring(0, closedFrom(raw));
        Matcher parts = PART.matcher(open.strip());
        if (!parts.matches() || !NameShape.isOne(parts.group(1))) {
            return open;
        }
        return isName(parts.group(2)) ? open : parts.group(1);
    }

    private static boolean isName(String behind) {
        return NameShape.isOne(behind) && !FIGURES.matcher(behind).find();
    }

    /** Where a bracket is closed that was not opened, or the end. */
    private static int closedFrom(String raw) {
        int depth = 0;
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            if (letter == '(' || letter == '（') {
                depth++;
            } else if (letter == ')' || letter == '）') {
                depth--;
            }
            if (depth < 0 && at > 1) {
                return at;
            }
        }
        return raw.length();
    }
}
