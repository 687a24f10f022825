package io.siliu.platform.document.internal.web;

import static java.util.stream.Collectors.joining;

import io.siliu.ocr.WarningCause;
import io.siliu.ocr.WarningCause.Place;
import io.siliu.ocr.WarningCause.Told;
import io.siliu.platform.document.PaperWarning;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language why a value is doubted, or a file; templates know it as {@code @warningWords}. */
@Component("warningWords")
final class WarningWords {

    private final MessageSource messages;

    WarningWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Words to show.
     *
     * @param english whether no table knows the sentence, so that it stands as the reader wrote it
     */
    record Said(String text, boolean english) {}

    /** What a warning says. */
    public Said of(PaperWarning warning, Locale locale) {
        return said(warning.text(), locale);
    }

    /** What one sentence of the reader says, or several that follow each other. */
    public Said said(String text, Locale locale) {
        List<Told> each = WarningCause.each(text);
        return each.isEmpty() ? new Said(text, true) : new Said(joined(each, locale), false);
    }

    private String joined(List<Told> each, Locale locale) {
        String between = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "; " : "；";
        return each.stream().map(told -> words(told, locale)).collect(joining(between));
    }

    private String words(Told told, Locale locale) {
        List<Place> places = told.cause().places();
        Object[] seen = IntStream.range(0, places.size())
                .mapToObj(at -> word(places.get(at), told.seen().get(at), locale))
                .toArray();
        return messages.getMessage("document.cause." + told.cause(), seen, told.text(), locale);
    }

    private String word(Place place, String seen, Locale locale) {
        return switch (place) {
            case VALUE, FIGURE -> seen;
            case FIELD -> named("document.field.", seen, locale);
            case SOURCE -> named("document.source.", seen, locale);
            case KIND -> named("document.kind.", seen, locale);
            case CHECK -> named("document.check.", seen, locale);
            case FORMAT -> named("document.signature.format.", seen, locale);
            case SENTENCES -> said(seen, locale).text();
        };
    }

    private String named(String prefix, String name, Locale locale) {
        return messages.getMessage(prefix + name, null, name, locale);
    }
}
