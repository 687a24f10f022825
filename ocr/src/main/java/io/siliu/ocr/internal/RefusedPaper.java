package io.siliu.ocr.internal;

import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.RefusalCode;

/** Carries a refusal from deep inside a format up to the reader, where it becomes an outcome. Never leaves this library. */
public final class RefusedPaper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final String remedy;

    public RefusedPaper(RefusalCode code, String detail, String remedy) {
        super(detail, null, false, false);
        this.code = code;
        this.remedy = remedy;
    }

    /** The outcome this stands for. */
    public ReadOutcome.Refused outcome() {
        return new ReadOutcome.Refused(code, getMessage(), remedy);
    }
}
