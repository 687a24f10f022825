package io.siliu.ocr.internal.learned;

/** What a printed value looks like, whatever it is of. */
enum Form {
    /** A day, perhaps with a time. */
    DAY,
    /** A sum or a count. */
    FIGURE,
    /** Figures, letters and stars that number something. */
    NUMBER,
    /** Anything that is written. */
    WORDS
}
