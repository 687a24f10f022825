package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.engine.Manner;
import io.siliu.ocr.internal.image.Piece;
import java.util.List;

/** One look more at the place of a field: by whom, and in which light. */
record Look(Voice voice, Piece.Look light) {

    /** At a place below a seal, after all others. */
    static final Look WITH_SEAL = new Look(Voice.WITH_SEAL, Piece.Look.COLOUR);

    /** Tesseract first: with only those letters allowed that can stand there it reads figures well. */
    private static final List<Look> AT_FIGURES = List.of(
            new Look(Voice.TESSERACT, Piece.Look.EVEN),
            new Look(Voice.OLDER, Piece.Look.COLOUR),
            new Look(Voice.AGAIN, Piece.Look.COLOUR),
            new Look(Voice.TESSERACT, Piece.Look.WITHOUT_RED));

    /** For names Tesseract comes last: what it makes of rare characters is no argument against the networks. */
    private static final List<Look> AT_NAMES = List.of(
            new Look(Voice.OLDER, Piece.Look.COLOUR),
            new Look(Voice.AGAIN, Piece.Look.COLOUR),
            new Look(Voice.TESSERACT, Piece.Look.EVEN));

    /** The looks at a field of a form, in the order in which they are asked until one more would change nothing. */
    static List<Look> at(FieldForm form) {
        return form == FieldForm.NAME ? AT_NAMES : AT_FIGURES;
    }

    /** In which light a place is seen: below a seal without its ink. */
    Piece.Look light(boolean sealed) {
        return sealed && voice != Voice.WITH_SEAL ? Piece.Look.WITHOUT_RED : light;
    }

    /** How a place of several lines is read. */
    Manner ofLines() {
        return switch (voice) {
            case PAGE, AGAIN, WITH_SEAL -> Manner.PAGE;
            case OLDER -> Manner.PAGE_OLDER;
            case TESSERACT -> Manner.BLOCK;
        };
    }

    /**
     * How a place of one line is read.
     *
     * @param value as it was read first: what is masked is no number any more
     */
    Manner ofLine(FieldForm form, String value) {
        boolean masked = value.indexOf('*') >= 0 || value.indexOf('@') >= 0;
        return switch (voice) {
            case PAGE, AGAIN, WITH_SEAL -> Manner.LINE_NEWER;
            case OLDER -> Manner.LINE_OLDER;
            case TESSERACT -> masked ? Manner.LINE : form.manner();
        };
    }
}
