package io.siliu.sandbox.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** QR codes as small black-and-white PNG pictures. */
public final class QrCode {

    private static final int PIXELS = 232;

    private QrCode() {}

    public static byte[] png(String text) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(
                    new QRCodeWriter()
                            .encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, Map.of(EncodeHintType.MARGIN, 2)),
                    "png",
                    bytes);
            return bytes.toByteArray();
        } catch (WriterException | IOException broken) {
            throw new UncheckedIOException(new IOException("No QR code for " + text, broken));
        }
    }
}
