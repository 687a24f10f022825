package io.siliu.sandbox.sample.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** A text cut into runs that one font each can set. */
final class Runs {

    private Runs() {}

    /** A piece of text and its font. */
    record Run<F>(F font, String text) {}

    /**
     * Each character goes to the first font that has it, Latin fonts taking none of the Chinese characters and marks.
     *
     * @param latin the font for digits and Latin letters, or null
     */
    static <F> List<Run<F>> of(String text, F latin, List<F> chinese, BiPredicate<F, Character> has) {
        List<Run<F>> runs = new ArrayList<>();
        F last = null;
        StringBuilder piece = new StringBuilder();
        for (char character : text.toCharArray()) {
            F font = fontFor(character, latin, chinese, has);
            if (font != last && !piece.isEmpty()) {
                runs.add(new Run<>(last, piece.toString()));
                piece.setLength(0);
            }
            piece.append(character);
            last = font;
        }
        if (!piece.isEmpty()) {
            runs.add(new Run<>(last, piece.toString()));
        }
        return runs;
    }

    private static <F> F fontFor(char character, F latin, List<F> chinese, BiPredicate<F, Character> has) {
        if (latin != null && character < 0x250 && has.test(latin, character)) {
            return latin;
        }
        return chinese.stream()
                .filter(font -> has.test(font, character))
                .findFirst()
                .orElse(chinese.get(0));
    }
}
