package io.siliu.ocr.internal;

/** Any bytes as a PDF; recognition is off. */
public final class PdfFuzz {

    private PdfFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzCase.read(() -> PdfReader.read(
                bytes,
                FuzzCase.LIMITS,
                FuzzCase.NO_RECOGNITION,
                new ReadingTime(FuzzCase.LIMITS),
                java.time.LocalDate.of(2026, 9, 30)));
    }
}
