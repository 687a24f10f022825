package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in words where two rule sets differ; templates know it as {@code @changeWords}. A place without words of its own, such as
 * one deep inside a condition, is told as the catalogue writes it.
 */
@Component("changeWords")
final class ChangeWords {

    /** A row of a parameter by occupation, region and first day; a star is all of them. */
    private static final Pattern ROW =
            Pattern.compile("parameters\\.(\\w+)\\.rows\\[([^/\\]]*)/([^/\\]]*)/([^/\\]]*)](\\.value)?");

    private static final String ALL = "*";

    private final MessageSource messages;
    private final CodeNames names;

    ChangeWords(MessageSource messages, CodeNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** An indicator with its title, or what else of the rule set it is. */
    public String place(String place, Locale locale) {
        return RuleSets.current()
                .indicator(place)
                .map(Indicator::title)
                .map(title -> place + " " + title.in(locale))
                .orElseGet(() -> messages.getMessage("rules.change." + place, null, place, locale));
    }

    /** What of the place changed; empty where the words of the catalogue are the only ones. */
    public String field(String place, String path, Locale locale) {
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return messages.getMessage("rules.change.field." + path, null, "", locale);
        }
        String occupation = ALL.equals(row.group(2))
                ? say("rules.change.everybody", locale)
                : names.occupation(row.group(2), locale);
        String region = names.region(ALL.equals(row.group(3)) ? null : row.group(3), locale);
        return say(
                "rules.change.row", locale, threshold(place, row.group(1), locale), occupation, region, row.group(4));
    }

    /** A threshold of an indicator in the words of the shipped catalogue; its name where that has none. */
    public String threshold(String indicator, String name, Locale locale) {
        return RuleSets.current().written(indicator).stream()
                .flatMap(written -> Thresholds.of(written).stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> one.words(locale))
                .orElse(name);
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
