package io.siliu.ocr.internal.recognition;

/** Who looked. Engines of different kinds do not make the same mistakes; two looks of one engine often do. */
enum Voice {
    /** The newer network, at the whole page. */
    PAGE,
    /** The newer network, at the place cut out. */
    AGAIN,
    /**
     * The same at a place below a seal, with the seal's ink. All other looks there leave out what is red, and a stroke that goes with
     * it is missing in each of them: this one proves nothing, and what it surely reads otherwise is not certain.
     */
    WITH_SEAL,
    /** The older network, at the place cut out. */
    OLDER,
    /** Tesseract, at the place cut out. */
    TESSERACT
}
