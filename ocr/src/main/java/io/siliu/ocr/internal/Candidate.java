package io.siliu.ocr.internal;

import io.siliu.ocr.Alternative;
import io.siliu.ocr.Box;
import io.siliu.ocr.Quote;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that one channel read for one field, before the channels are weighed against each other.
 *
 * @param reliability what the channel itself says of it: 1 for exact text, the engine's mean for recognised characters
 * @param computed whether the value was made of several places, so that a look at this one cannot confirm it
 * @param outvoted what other looks at the same place read, and what stands at another place where such a value does
 * @param ground why it is believed to be the value of its field
 */
public record Candidate(
        String name,
        String value,
        double reliability,
        int page,
        Box box,
        Quote quote,
        boolean computed,
        List<Alternative> outvoted,
        Ground ground) {

    public Candidate(String name, String value, double reliability, int page, Box box, Quote quote) {
        this(name, value, reliability, page, box, quote, false, List.of(), Ground.LABEL);
    }

    /** A value with its place on a page. */
    public static Candidate at(Span span, String name, String value) {
        return new Candidate(name, value, span.confidence(), span.page(), span.box(), null);
    }

    /** A value from an element. */
    public static Candidate quoted(String name, String value, Quote quote) {
        return new Candidate(name, value, 1, 0, null, quote);
    }

    /** The same place with another value, and how much is known of it. */
    public Candidate withValue(String changed, double newReliability) {
        return new Candidate(name, changed, newReliability, page, box, quote, computed, outvoted, ground);
    }

    /** The same, with what other looks read. */
    public Candidate against(List<Alternative> others) {
        return new Candidate(name, value, reliability, page, box, quote, computed, List.copyOf(others), ground);
    }

    /** The same, with another value that may be the right one. */
    public Candidate beside(Alternative rival) {
        return against(Stream.concat(Stream.of(rival), outvoted.stream()).toList());
    }

    /** The same value at another place. */
    public Candidate placed(Box elsewhere) {
        return new Candidate(name, value, reliability, page, elsewhere, quote, computed, outvoted, ground);
    }

    /** The same, shown by what a part of the file says instead of by a place on a page. */
    Candidate quotedAs(Quote words) {
        return new Candidate(name, value, reliability, 0, null, words, computed, outvoted, ground);
    }

    /** A value made of several places, shown at one of them. */
    public static Candidate computed(Span span, String name, String value) {
        return new Candidate(
                name, value, span.confidence(), span.page(), span.box(), null, true, List.of(), Ground.LABEL);
    }

    /** The same value, believed for another reason. */
    public Candidate on(Ground other) {
        return new Candidate(name, value, reliability, page, box, quote, computed, outvoted, other);
    }
}
