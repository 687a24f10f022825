package io.siliu.ocr.internal.engine;

import com.sun.jna.Pointer;
import io.siliu.ocr.internal.engine.Protocol.Request;
import io.siliu.ocr.internal.engine.Protocol.Symbol;
import java.io.File;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.bytedeco.javacpp.Loader;

/**
 * Tesseract through Tess4J, kept warm. The natives are bytedeco's, unpacked by JavaCPP; JNA finds them by
 * {@code jna.library.path}. Used by one thread, in a worker process only.
 */
final class Tesseract implements AutoCloseable {

    private static final int LEVEL = TessPageIteratorLevel.RIL_SYMBOL;

    private final TessBaseAPI handle;

    private Tesseract(TessBaseAPI handle) {
        this.handle = handle;
    }

    /** Points JNA at bytedeco's libraries; must run before any class of Tess4J is touched. */
    static void findNatives() {
        String library = Loader.load(org.bytedeco.tesseract.global.tesseract.class);
        System.setProperty("jna.library.path", new File(library).getParent());
    }

    /**
     * An engine of its own for some languages.
     *
     * @throws IllegalStateException where the trained data are damaged
     */
    static Tesseract open(String trainedData, String languages) {
        TessBaseAPI handle = TessAPI1.TessBaseAPICreate();
        int failed = TessAPI1.TessBaseAPIInit2(handle, trainedData, languages, TessOcrEngineMode.OEM_LSTM_ONLY);
        if (failed != 0) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new IllegalStateException("Tesseract does not accept the trained data for " + languages);
        }
        return new Tesseract(handle);
    }

    List<Symbol> read(Request request) {
        TessAPI1.TessBaseAPISetPageSegMode(handle, request.manner().segmentation());
        TessAPI1.TessBaseAPISetVariable(
                handle, "tessedit_char_whitelist", request.manner().characters());
        TessAPI1.TessBaseAPISetImage(
                handle, request.pixels(), request.width(), request.height(), 3, 3 * request.width());
        TessAPI1.TessBaseAPISetSourceResolution(handle, 300);
        try {
            if (TessAPI1.TessBaseAPIRecognize(handle, null) != 0) {
                throw new IllegalStateException("Tesseract gave up on the page");
            }
            return symbols();
        } finally {
            TessAPI1.TessBaseAPIClear(handle);
        }
    }

    private List<Symbol> symbols() {
        List<Symbol> symbols = new ArrayList<>();
        TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return symbols;
        }
        TessPageIterator places = TessAPI1.TessResultIteratorGetPageIterator(results);
        do {
            Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, LEVEL);
            if (text != null) {
                symbols.add(symbol(text, results, places));
                TessAPI1.TessDeleteText(text);
            }
        } while (TessAPI1.TessPageIteratorNext(places, LEVEL) != 0);
        TessAPI1.TessResultIteratorDelete(results);
        return symbols;
    }

    private static Symbol symbol(Pointer text, TessResultIterator results, TessPageIterator places) {
        int[] own = box(places, LEVEL);
        // Symbols of one line are given the line's height: their own boxes are guesses that would tear the line apart.
        int[] line = box(places, TessPageIteratorLevel.RIL_TEXTLINE);
        float confidence = TessAPI1.TessResultIteratorConfidence(results, LEVEL);
        return new Symbol(
                text.getString(0, StandardCharsets.UTF_8.name()), own[0], line[1], own[2], line[3], confidence / 100);
    }

    /** Left, top, right, bottom. */
    private static int[] box(TessPageIterator places, int level) {
        IntBuffer left = IntBuffer.allocate(1);
        IntBuffer top = IntBuffer.allocate(1);
        IntBuffer right = IntBuffer.allocate(1);
        IntBuffer bottom = IntBuffer.allocate(1);
        TessAPI1.TessPageIteratorBoundingBox(places, level, left, top, right, bottom);
        return new int[] {left.get(0), top.get(0), right.get(0), bottom.get(0)};
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(handle);
        TessAPI1.TessBaseAPIDelete(handle);
    }
}
