package io.siliu.ocr.internal.neural;

import java.nio.FloatBuffer;
import java.util.List;

/** Reads one line of text. Used by one thread; the model may be another reader's too. */
final class LineReader {

    private final LineModel model;
    private final Numbers room;

    LineReader(LineModel model, Numbers room) {
        this.model = model;
        this.room = room;
    }

    /** The letters of a line, left to right. */
    List<Letter> read(Pixels page, TextLine line) {
        LineCut cut = new LineCut(page, line);
        FloatBuffer numbers = cut.numbers(room);
        List<Steps.Step> steps = model.network().run(numbers, cut.width(), LineCut.HEIGHT, this::steps);
        Ink ink = Ink.of(numbers, cut.width(), LineCut.HEIGHT);
        return Spacing.letters(Unknown.shown(steps, ink), line, ink);
    }

    private List<Steps.Step> steps(FloatBuffer numbers, long[] shape) {
        return new Steps(numbers, (int) shape[1], (int) shape[2]).letters(model.alphabet());
    }
}
