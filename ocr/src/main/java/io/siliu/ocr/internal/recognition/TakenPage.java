package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page that was recognised once.
 *
 * @param anew makes it ready once more, after its picture was let go
 * @param letters what was read of it
 * @param codes what its QR codes say
 * @param shows whether more is seen on it than its few letters tell
 */
record TakenPage(
        RecognisedPage page, Supplier<RecognisedPage> anew, List<Glyph> letters, List<Draft> codes, boolean shows) {}
