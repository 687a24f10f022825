package io.siliu.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What {@code verify} says around the sentences of the libraries. */
final class VerifyWords {

    private VerifyWords() {}

    static String say(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "io.siliu.cli.verify",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
