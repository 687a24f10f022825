package io.siliu.ocr;

import java.util.Objects;
import java.util.Optional;

/**
 * Something about a reading that a person should know.
 *
 * @param code what kind of thing
 * @param field the field it is about, or an empty string for the whole paper
 * @param text one English sentence with the values seen; no personal data beyond the paper's own values
 */
public record Warning(Code code, String field, String text) {

    /** The kinds of warning. */
    public enum Code {
        /** Two channels of the same paper read different values. */
        CHANNELS_DISAGREE,
        /** An identifier's check digit or form does not hold. */
        CHECK_DIGIT_FAILS,
        /** Amount plus tax is not the total, or the words are not the figures. */
        ARITHMETIC_FAILS,
        /** A date does not exist, lies in the future, or contradicts the number of the paper. */
        DATE_OUT_OF_RANGE,
        /** A value does not look like one of its field, or two fields that must differ have the same. */
        VALUE_IMPLAUSIBLE,
        /** Several places may be meant for a field, or none carries the label that such papers print. */
        SEVERAL_VALUES,
        /** The ending of the file's name promises another format than the content has. */
        FORMAT_DISAGREES_WITH_NAME,
        /** A repair that a check digit or second source proved was made, and is noted. */
        REPAIRED,
        /** A value that was not found was made of others on the paper, which agree with a third. */
        COMPUTED,
        /** A part of the paper could not be read and was left out. */
        PART_UNREADABLE,
        /** The file ends before its end; what it says may be incomplete, and nothing of it is certain. */
        CUT_OFF,
        /** A field that this kind of paper must carry was not found. */
        FIELD_MISSING,
        /** No field was found, and no kind of paper is told: a person has to look. */
        NOTHING_READ,
        /** Something stands on pages of the file of which none of its papers speaks, or more than was told apart: a person has to look. */
        PAGE_NOT_PLACED,
        /** Recognition was needed and was not available on this machine. */
        OCR_UNAVAILABLE,
        /** Recognition was tried and failed or ran out of time. */
        OCR_FAILED,
        /** The paper shows a red-letter (negative) invoice. */
        RED_LETTER,
        /** A signature could not be checked by this reader. */
        SIGNATURE_NOT_VERIFIED,
        /** What was signed was changed afterwards, or the signature does not belong to its certificate. */
        SIGNATURE_BROKEN,
        /**
         * The paper is signed, but something in the file is not what any of its signatures covers, be they checked or not; beside
         * an intact one only intact ones count.
         */
        SIGNATURE_COVERS_PART
    }

    public Warning {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
    }

    /** A warning about the whole paper. */
    public static Warning ofPaper(Code code, String text) {
        return new Warning(code, "", text);
    }

    /** What exactly it says, and what was seen; empty for a sentence that no table knows. */
    public Optional<WarningCause.Told> told() {
        return WarningCause.of(text);
    }
}
