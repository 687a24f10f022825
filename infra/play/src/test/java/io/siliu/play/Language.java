package io.siliu.play;

import java.util.Locale;

/** The languages of the product. */
enum Language {
    ZH,
    EN;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
