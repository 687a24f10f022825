package io.siliu.rules.internal.catalogue;

import io.siliu.rules.Text;
import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.ValueType;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the sentence of a hit in the reader's language, from its template and the stored values. */
public final class Wording {

    private static final DecimalFormat WITH_CENTS = format("#,##0.00");
    private static final DecimalFormat AS_NEEDED = format("#,##0.######");
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<String, Text> words;

    /** @param words by {@code list.CODE}, such as {@code occupation.RIDER} or {@code ConsentState.MISSING} */
    public Wording(Map<String, Text> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * @param template sentence with {@code {name}} for observed values
     * @param because observed values in plain form; a value that was not observed is shown as a dash
     * @param expressions what each name was observed by
     */
    public String sentence(
            Text template, Map<String, String> because, Map<String, Expression> expressions, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Matcher names = NAME.matcher(template.in(locale));
        StringBuilder sentence = new StringBuilder();
        while (names.find()) {
            String value = because.get(names.group(1));
            String shown = value == null ? "—" : shown(expressions.get(names.group(1)), value, english, locale);
            names.appendReplacement(sentence, Matcher.quoteReplacement(shown));
        }
        return names.appendTail(sentence).toString();
    }

    private String shown(Expression expression, String value, boolean english, Locale locale) {
        ValueType type = expression.type();
        return switch (type.kind()) {
            case AMOUNT -> english ? "CNY " + grouped(value, WITH_CENTS) : grouped(value, WITH_CENTS) + " 元";
            case NUMBER -> grouped(value, AS_NEEDED);
            case DATE -> english ? value : date(LocalDate.parse(value));
            case MONTH -> english ? value : month(YearMonth.parse(value));
            case WORD -> word(type.of().getSimpleName() + "." + value, value, locale);
            case TRUTH -> word("truth." + value, value, locale);
            case LIST -> value.isEmpty() ? "—" : value.replace(",", english ? ", " : "、");
            case TEXT, RECORD -> word(expression.vocabulary().orElse("") + "." + value, value, locale);
        };
    }

    private String word(String key, String value, Locale locale) {
        Text word = words.get(key);
        return word == null ? value : word.in(locale);
    }

    /** A copy, because a format remembers what it is at. */
    private static String grouped(String value, DecimalFormat format) {
        return ((DecimalFormat) format.clone()).format(new BigDecimal(value));
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    private static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** The names that a template uses. */
    static java.util.Set<String> names(String template) {
        Matcher names = NAME.matcher(template);
        java.util.Set<String> found = new java.util.TreeSet<>();
        while (names.find()) {
            found.add(names.group(1));
        }
        return found;
    }
}
