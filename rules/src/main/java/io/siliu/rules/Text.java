package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** A sentence in the two languages of the product. */
public record Text(String zh, String en) {

    public Text {
        requireNonNull(zh, "zh is null");
        requireNonNull(en, "en is null");
    }

    /** English for an English locale, Chinese for every other. */
    public String in(Locale locale) {
        return isEnglish(locale) ? en : zh;
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
