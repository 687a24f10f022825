package io.siliu.platform.contract.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.crypto.CryptoSuite;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one agreement. The day of signing stays open until the worker signs; everything else is filled in at the
 * offer, and the digest is over that text.
 */
record Wording(String title, List<String> paragraphs) {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final String SIGNED = "signed";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA);

    Wording {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @throws IllegalStateException when the template has a blank that nothing fills */
    static Wording of(ContractingMapper.Template template, Map<String, String> values) {
        return new Wording(
                template.title(),
                template.body().lines().map(line -> filled(line, values)).toList());
    }

    /** With the day of signing in it. */
    Wording signedOn(LocalDate day) {
        return new Wording(
                title,
                paragraphs.stream()
                        .map(line -> line.replace("{" + SIGNED + "}", day(day)))
                        .toList());
    }

    /** As the worker reads it before signing. */
    List<String> shown() {
        return paragraphs.stream()
                .map(line -> line.replace("{" + SIGNED + "}", "乙方确认之日"))
                .toList();
    }

    byte[] digest() {
        return CryptoSuite.SM.digest(Json.text(this).getBytes(UTF_8)).bytes();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String filled(String line, Map<String, String> values) {
        Matcher blanks = BLANK.matcher(line);
        return blanks.replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1), values)));
    }

    private static String value(String blank, Map<String, String> values) {
        if (blank.equals(SIGNED)) {
            return "{" + SIGNED + "}";
        }
        String value = values.get(blank);
        if (value == null) {
            throw new IllegalStateException("The template has a blank that nothing fills: " + blank);
        }
        return value;
    }
}
