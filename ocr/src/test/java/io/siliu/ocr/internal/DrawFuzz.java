package io.siliu.ocr.internal;

import io.siliu.ocr.PageImages;

/** The parts of an OFD package, as {@link OfdFuzz} takes them, whose first page is drawn to be looked at. */
public final class DrawFuzz {

    private static final PageImages PAGES = new PageImages(FuzzCase.LIMITS.withPixels(200_000));

    private DrawFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzCase.answered(() -> PAGES.picture(OfdFuzz.paperOf(bytes), 1, 200));
    }
}
