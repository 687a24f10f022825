package io.siliu.ocr.internal.overlay;

/** Whether somebody who looks at a page sees a letter that is set on it. What is seen best comes first. */
public enum Sight {
    SEEN,
    /** What it is set on cannot be told, or only a part of it is seen. */
    UNTOLD,
    UNSEEN;

    Sight orBetter(Sight other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
