package io.siliu.ocr.internal.recognition;

/** Who looked. Engines of different kinds do not make the same mistakes; two looks of one engine often do. */
enum Voice {
    /** The newer network, at the whole page. */
    PAGE,
    /** The newer network, at the place cut out. */
    AGAIN,
    /** The older network, at the place cut out. */
    OLDER,
    /** Tesseract, at the place cut out. */
    TESSERACT
}
