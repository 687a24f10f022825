package io.siliu.bench.reading;

import com.sun.jna.Pointer;
import java.awt.image.BufferedImage;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI1;
import org.bytedeco.javacpp.Loader;

/** What anybody gets who hands a picture to Tesseract as it is: one pass, Chinese data, the engine warm. */
final class PlainTesseract implements AutoCloseable {

    private final TessBaseAPI handle;

    private PlainTesseract(TessBaseAPI handle) {
        this.handle = handle;
    }

    static PlainTesseract open(Path trainedData) {
        String library = Loader.load(org.bytedeco.tesseract.global.tesseract.class);
        System.setProperty("jna.library.path", new File(library).getParent());
        TessBaseAPI handle = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit2(handle, trainedData.toString(), "chi_sim", TessOcrEngineMode.OEM_LSTM_ONLY)
                != 0) {
            throw new IllegalStateException("Tesseract does not accept the trained data in " + trainedData);
        }
        TessAPI1.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
        TessAPI1.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_AUTO);
        return new PlainTesseract(handle);
    }

    /** Processor seconds of one pass. */
    double secondsFor(BufferedImage picture) {
        ByteBuffer pixels = pixels(picture);
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        TessAPI1.TessBaseAPISetImage(
                handle, pixels, picture.getWidth(), picture.getHeight(), 3, 3 * picture.getWidth());
        TessAPI1.TessBaseAPISetSourceResolution(handle, 300);
        TessAPI1.TessBaseAPIRecognize(handle, null);
        Pointer text = TessAPI1.TessBaseAPIGetUTF8Text(handle);
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
        if (text != null) {
            TessAPI1.TessDeleteText(text);
        }
        TessAPI1.TessBaseAPIClear(handle);
        return used / 1e9;
    }

    private static ByteBuffer pixels(BufferedImage picture) {
        int width = picture.getWidth();
        ByteBuffer pixels = ByteBuffer.allocateDirect(3 * width * picture.getHeight());
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int dot : row) {
                pixels.put((byte) (dot >> 16)).put((byte) (dot >> 8)).put((byte) dot);
            }
        }
        return pixels.flip();
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(handle);
        TessAPI1.TessBaseAPIDelete(handle);
    }
}
