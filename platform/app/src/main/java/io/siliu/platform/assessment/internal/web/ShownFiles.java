package io.siliu.platform.assessment.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.assessment.AssessmentError;
import java.util.Map;

/**
 * The files of a draft that a page showed. Its form names what it changes by the place at which it stood, so that it is about these
 * files alone: sent once more, or from a page that was left open, it would change what stands there by now.
 */
final class ShownFiles {

    private static final String FIELD = "shown";

    private ShownFiles() {}

    /** The code that goes with the form. */
    static String code(String... texts) {
        return CryptoSuite.SM.digest(String.join("\0", texts).getBytes(UTF_8)).toString();
    }

    static boolean areThese(Map<String, String> fields, String... texts) {
        return code(texts).equals(fields.get(FIELD));
    }

    /** RULE_SET_PAGE_OLD, for a form that is about others than these. */
    static PlatformException old() {
        return new PlatformException(
                AssessmentError.RULE_SET_PAGE_OLD,
                FIELD,
                "The file was changed since the page showed it, so nothing was written.");
    }
}
