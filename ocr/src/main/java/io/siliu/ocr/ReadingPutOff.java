package io.siliu.ocr;

/**
 * The reading was ended before its time, by a shutdown of ours: it says nothing about the paper, which is to be read
 * again later.
 */
public final class ReadingPutOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadingPutOff(String reason) {
        super(reason);
    }

    public ReadingPutOff(String reason, Throwable cause) {
        super(reason, cause);
    }
}
