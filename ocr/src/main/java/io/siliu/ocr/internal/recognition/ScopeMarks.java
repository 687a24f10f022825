package io.siliu.ocr.internal.recognition;

import java.util.regex.Pattern;

/**
 * The marks of a business scope. Its items end with semicolons (经营范围登记规范表述), which small print makes colons of; a colon
 * stands behind the name of a class of items alone.
 */
final class ScopeMarks {

    private static final Pattern COLON = Pattern.compile("(?<!项目|经营|范围|包括|如下|不含|不限于)[:：](?=\\s*\\p{IsHan})");

    private ScopeMarks() {}

    /** A scope that was recognised, with semicolons between its items. */
    static String mended(String scope) {
        return COLON.matcher(scope).replaceAll("；");
    }
}
