package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;

/** A piece of a {@link TextRun}. */
public record Span(TextRun run, int from, int to) {

    /** The text as printed. */
    public String raw() {
        return run.raw().substring(from, to);
    }

    /** The text in half-width forms. */
    public String plain() {
        return run.plain().substring(from, to);
    }

    public boolean isEmpty() {
        return from >= to;
    }

    public Box box() {
        return run.boxOf(from, to);
    }

    public int page() {
        return run.pageOf(from);
    }

    /** Mean confidence of its characters. */
    public double confidence() {
        return run.confidenceOf(from, to);
    }

    /** Whether letters of it were recognised, so that some of them are others than the paper prints. */
    public boolean isRecognised() {
        return run.isRecognised(from, to);
    }

    /** A piece of this piece, by offsets inside it. */
    public Span sub(int start, int end) {
        return run.span(from + start, from + end);
    }
}
