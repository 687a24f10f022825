package io.siliu.ocr.internal;

import io.siliu.ocr.WarningCause.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sentence with places for what was seen, each named in braces by what stands there: a field, a figure, a value. */
public final class SentenceForm {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String words;
    private final List<Place> places = new ArrayList<>();
    private final Pattern pattern;

    public SentenceForm(String words) {
        this.words = words;
        StringBuilder form = new StringBuilder();
        int from = 0;
        for (MatchResult found : PLACE.matcher(words).results().toList()) {
            Place place = Place.valueOf(found.group(1).toUpperCase(Locale.ROOT));
            places.add(place);
            form.append(Pattern.quote(words.substring(from, found.start())))
                    .append('(')
                    .append(place.form())
                    .append(')');
            from = found.end();
        }
        this.pattern = Pattern.compile(form + Pattern.quote(words.substring(from)), Pattern.DOTALL);
    }

    public List<Place> places() {
        return List.copyOf(places);
    }

    /** What stands in the places of a text of this form; empty where the text has another. */
    public Optional<List<String>> seenIn(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? Optional.of(IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList())
                : Optional.empty();
    }

    /** The sentence with this in its places. */
    public String saying(List<String> seen) {
        Matcher place = PLACE.matcher(words);
        StringBuilder text = new StringBuilder();
        for (int at = 0; place.find(); at++) {
            place.appendReplacement(text, Matcher.quoteReplacement(seen.get(at)));
        }
        return place.appendTail(text).toString();
    }
}
