package io.siliu.ledger;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A sentence of the message bundle with its values, to be said in Chinese or in English.
 *
 * @param key the bundle's key
 * @param values texts to fill in; other sentences among them are said in the same language
 */
record Sentence(String key, List<Object> values) {

    private static final String BUNDLE = "io.siliu.ledger.verification";

    static Sentence of(String key, Object... values) {
        return new Sentence(
                key,
                Stream.of(values)
                        .map(value -> value instanceof Sentence ? value : value.toString())
                        .toList());
    }

    String in(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] said = values.stream()
                .map(value -> value instanceof Sentence sentence ? sentence.in(language) : value)
                .toArray();
        return new MessageFormat(bundle.getString(key), language).format(said);
    }
}
