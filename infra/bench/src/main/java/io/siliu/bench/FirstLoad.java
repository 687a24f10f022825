package io.siliu.bench;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page with everything a browser with an empty cache fetches for it: style sheets and what they import or draw,
 * scripts, icons and pictures.
 *
 * @param transferred bytes of all bodies as they travelled
 * @param unpacked bytes of all bodies
 */
record FirstLoad(long transferred, long unpacked) {

    private static final Pattern TAG = Pattern.compile("<(?:link|script|img|source|iframe)\\b[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src)=\"([^\"]+)\"");
    private static final Pattern IN_STYLE = Pattern.compile("(?:url\\(|@import\\s+)[\"']?([^\"')]+)");

    static FirstLoad of(Visitor visitor, String page) {
        Set<URI> seen = new HashSet<>();
        Deque<URI> open = new ArrayDeque<>();
        Answer html = visitor.open(page);
        long transferred = html.transferred().length;
        long unpacked = html.unpacked().length;
        partsOf(html).filter(seen::add).forEach(open::add);
        while (!open.isEmpty()) {
            URI part = open.poll();
            Answer answer = visitor.open(part.toString());
            transferred += answer.transferred().length;
            unpacked += answer.unpacked().length;
            if (part.getPath().endsWith(".css")) {
                mentioned(IN_STYLE, answer.text())
                        .flatMap(address -> ofThisServer(answer.uri(), address))
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        return new FirstLoad(transferred, unpacked);
    }

    private static Stream<URI> partsOf(Answer html) {
        return TAG.matcher(html.text())
                .results()
                .flatMap(tag -> mentioned(ADDRESS, tag.group()))
                .flatMap(address -> ofThisServer(html.uri(), address));
    }

    private static Stream<String> mentioned(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    /** Data that stands in the text itself is fetched from nowhere. */
    private static Stream<URI> ofThisServer(URI from, String address) {
        if (address.startsWith("data:") || address.startsWith("#")) {
            return Stream.empty();
        }
        URI part = from.resolve(address.replace("&amp;", "&"));
        if (!part.getAuthority().equals(from.getAuthority())) {
            throw new IllegalStateException(from.getPath() + " fetches from elsewhere: " + part);
        }
        return Stream.of(part);
    }
}
