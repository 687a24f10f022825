package io.siliu.ocr.internal.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.siliu.ocr.internal.Stopped;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds QR codes in a picture, whichever way it is turned. A code may be too fine or too coarse for the detector, so
 * several sizes are tried: the one that is fast first, the finer ones while nothing was found.
 */
public final class QrCodes {

    /** A page that has been halved below this still shows its code three pixels a module. */
    private static final int FAST = 1_700;

    /** Larger than this, a code is not too fine but absent. */
    private static final int FINEST = 3_400;

    /** Smaller pictures are enlarged to about this: a code may be stored one pixel a module. */
    private static final int COARSE = 1_100;

    private static final int MOST_ENLARGED = 8;
    /** The smallest code has so many modules a side. */
    private static final int MODULES = 21;

    private static final Map<DecodeHintType, Object> HINTS = hints();

    private QrCodes() {}

    /** The texts of the codes found, empty where there is none. */
    public static List<String> in(BufferedImage picture) {
        Deque<Grey> sizes = new ArrayDeque<>();
        sizes.push(Grey.of(picture));
        while (sizes.peek().longer() > FAST) {
            Grey half = sizes.peek().halved();
            if (sizes.peek().longer() > FINEST) {
                sizes.pop();
            }
            sizes.push(half);
        }
        for (Grey size : sizes) {
            List<String> texts = decode(size);
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        int factor = Math.min(
                MOST_ENLARGED, Math.round((float) 2 * COARSE / (sizes.peekLast().longer() + 1)));
        return factor > 1 ? decode(Grey.enlarged(picture, factor)) : List.of();
    }

    private static List<String> decode(LuminanceSource source) {
        Stopped.check();
        if (Math.min(source.getWidth(), source.getHeight()) < MODULES) {
            return List.of();
        }
        List<String> hybrid = decode(new HybridBinarizer(source));
        return hybrid.isEmpty() ? decode(new GlobalHistogramBinarizer(source)) : hybrid;
    }

    private static List<String> decode(Binarizer binarizer) {
        try {
            Result[] results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HINTS);
            return Arrays.stream(results).map(Result::getText).distinct().toList();
        } catch (ReaderException | IllegalArgumentException | IndexOutOfBoundsException none) {
            // Some pictures run the library out of its own arrays; there is no code in them.
            return List.of();
        }
    }

    private static Map<DecodeHintType, Object> hints() {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, Boolean.TRUE);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        return hints;
    }
}
