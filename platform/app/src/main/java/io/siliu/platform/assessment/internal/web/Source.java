package io.siliu.platform.assessment.internal.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the basis of an indicator or a threshold was read, in one language.
 *
 * @param text what it is; of an address its host
 * @param address where it can be read, or null
 */
public record Source(String text, String address) {

    /** Between the halves of a source that is written as {@code 中文 / English}. */
    private static final String CUT = " / ";

    /** The half of a source for the locale; the whole where it is written once. */
    static String in(String written, Locale locale) {
        int cut = written.lastIndexOf(CUT);
        if (cut < 0) {
            return written;
        }
        return locale.getLanguage().equals("en") ? written.substring(cut + CUT.length()) : written.substring(0, cut);
    }

    /** @return empty where it says no more than that the platform set it, which the basis says itself */
    static Optional<Source> of(String written, Locale locale) {
        String text = in(written, locale).strip();
        if (text.isEmpty() || text.equals("平台自定") || text.equals("set by the platform")) {
            return Optional.empty();
        }
        return Optional.of(host(text).map(host -> new Source(host, text)).orElseGet(() -> new Source(text, null)));
    }

    /** Empty where the text is no address, or begins like one and is none. */
    private static Optional<String> host(String text) {
        if (!text.startsWith("https://") && !text.startsWith("http://")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(text).getHost());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
