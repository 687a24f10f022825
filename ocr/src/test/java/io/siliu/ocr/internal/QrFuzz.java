package io.siliu.ocr.internal;

import io.siliu.ocr.internal.qr.QrDrafts;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text as what a code says. */
public final class QrFuzz {

    private QrFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        QrDrafts.of(text, 1).ifPresent(draft -> FuzzCase.read(() -> new Seen(List.of(draft), List.of())));
    }
}
