package io.siliu.ocr.internal.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.siliu.ocr.internal.image.PagePictures;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds QR codes in a picture, tried in several sizes: a code may be too fine or too coarse for the detector. */
public final class QrCodes {

    private static final double[] SCALES = {1, 0.5, 0.75, 2};

    /** Larger pictures are made smaller first: a code of a page is still some 200 pixels wide, and the search is fast. */
    private static final int LONGEST = 2_600;

    private static final int LONGEST_ENLARGED = 1_400;

    private QrCodes() {}

    /** The texts of the codes found, empty where there is none. */
    public static List<String> in(BufferedImage picture) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double first = Math.min(1, (double) LONGEST / longer);
        for (double step : SCALES) {
            double scale = first * step;
            if (step > 1 && longer > LONGEST_ENLARGED) {
                continue;
            }
            BufferedImage scaled = scale == 1 ? picture : PagePictures.scaled(picture, scale);
            List<String> texts = decode(new BufferedImageLuminanceSource(scaled));
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    private static List<String> decode(LuminanceSource source) {
        List<String> hybrid = decode(new HybridBinarizer(source));
        return hybrid.isEmpty() ? decode(new GlobalHistogramBinarizer(source)) : hybrid;
    }

    private static List<String> decode(Binarizer binarizer) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, Boolean.TRUE);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        try {
            Result[] results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), hints);
            return Arrays.stream(results).map(Result::getText).distinct().toList();
        } catch (ReaderException none) {
            return List.of();
        }
    }
}
