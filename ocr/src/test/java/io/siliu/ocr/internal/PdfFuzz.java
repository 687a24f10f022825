package io.siliu.ocr.internal;

import io.siliu.ocr.internal.engine.Stopwatch;

/** Any bytes as a PDF; recognition is off. */
public final class PdfFuzz {

    private PdfFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzCase.read(() -> PdfReader.read(
                bytes,
                FuzzCase.LIMITS,
                FuzzCase.NO_RECOGNITION,
                new ReadingTime(FuzzCase.LIMITS, Stopwatch.OF_THIS_MACHINE),
                java.time.LocalDate.of(2026, 9, 30)));
    }
}
