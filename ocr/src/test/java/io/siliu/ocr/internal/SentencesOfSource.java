package io.siliu.ocr.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences that the source of the reader warns in, with an X for whatever it puts into them. */
final class SentencesOfSource {

    private static final Path SOURCE = Path.of("src/main/java/io/siliu/ocr");

    /** What takes a sentence last. */
    private static final Pattern CALL = Pattern.compile("\\b(?:doubt|doubtIf|warn|ofPaper|new Warning)\\(");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Says one of two things behind a choice: {@link WarningCauseTest} tells both. */
    private static final String CHOICE = " ? ";

    private SentencesOfSource() {}

    /** @param place file and line */
    record Sentence(String place, String text) {}

    static List<Sentence> all() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        }
    }

    private static List<Sentence> of(Path file) {
        String source = text(file);
        List<Sentence> found = new ArrayList<>();
        for (MatchResult call : CALL.matcher(source).results().toList()) {
            List<String> given = split(inside(source, call.end()), ',');
            String last = given.get(given.size() - 1);
            if (LITERAL.matcher(last).find() && !last.contains(CHOICE)) {
                long line = source.substring(0, call.start()).lines().count();
                found.add(new Sentence(file.getFileName() + ":" + line, sentence(last)));
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String sentence(String expression) {
        StringBuilder sentence = new StringBuilder();
        for (String part : split(expression, '+')) {
            Matcher literal = LITERAL.matcher(part.strip());
            sentence.append(literal.matches() ? literal.group(1).translateEscapes() : "X");
        }
        return sentence.toString();
    }

    /** What stands between the bracket before this place and the one that closes it. */
    private static String inside(String source, int from) {
        int open = 1;
        int at = from;
        while (open > 0) {
            char mark = source.charAt(at);
            open += mark == '(' ? 1 : mark == ')' ? -1 : 0;
            at = mark == '"' ? behindLiteral(source, at) : at + 1;
        }
        return source.substring(from, at - 1);
    }

    private static List<String> split(String source, char mark) {
        List<String> parts = new ArrayList<>();
        int open = 0;
        int from = 0;
        int at = 0;
        while (at < source.length()) {
            char here = source.charAt(at);
            open += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (here == mark && open == 0) {
                parts.add(source.substring(from, at));
                from = at + 1;
            }
            at = here == '"' ? behindLiteral(source, at) : at + 1;
        }
        parts.add(source.substring(from));
        return parts;
    }

    private static int behindLiteral(String source, int quote) {
        Matcher literal = LITERAL.matcher(source).region(quote, source.length());
        return literal.lookingAt() ? literal.end() : quote + 1;
    }
}
