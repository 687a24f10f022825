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
    private static final int WIDEST = 6_000;

    private QrCodes() {}

    /** The texts of the codes found, empty where there is none. */
    public static List<String> in(BufferedImage picture) {
        for (double scale : SCALES) {
            if (picture.getWidth() * scale > WIDEST && scale > 1) {
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
