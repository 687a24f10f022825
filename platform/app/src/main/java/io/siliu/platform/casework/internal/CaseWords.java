package io.siliu.platform.casework.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.casework.CaseError;

/** How long what is said may be. */
final class CaseWords {

    static final int LEAST = 4;
    /** As the reasons of verdicts on alerts, which it becomes. */
    static final int MOST_OF_REASON = 500;

    static final int MOST = 2_000;

    private CaseWords() {}

    /** @throws PlatformException {@link CaseError#CASE_WORDS} with the field {@code words} */
    static String of(String typed, int most) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() < LEAST || words.length() > most) {
            throw new PlatformException(
                    CaseError.CASE_WORDS, "words", "Say it in " + LEAST + " to " + most + " characters.");
        }
        return words;
    }
}
