package io.siliu.ocr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures made for tests: codes, and the formats they are stored in. */
final class Pictures {

    private Pictures() {}

    /** A QR code with its quiet zone, so many pixels a side. */
    static BufferedImage code(String text, int side) {
        try {
            BufferedImage code = MatrixToImageWriter.toBufferedImage(new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, side, side, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")));
            return on(Color.WHITE, code.getWidth(), code.getHeight(), code, new AffineTransform());
        } catch (WriterException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** A picture laid on a larger sheet. */
    static BufferedImage on(Color sheet, int width, int height, BufferedImage picture, AffineTransform where) {
        BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = whole.createGraphics();
        pen.setColor(sheet);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, where, null);
        pen.dispose();
        return whole;
    }

    static byte[] stored(String format, BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A TIFF of several pages. */
    static byte[] tiff(List<BufferedImage> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A lossless WebP in black and white: one bit a channel, no transforms (WebP Lossless Bitstream Specification). */
    static byte[] webp(BufferedImage picture) {
        Bits bits = new Bits();
        bits.add(0x2f, 8);
        bits.add(picture.getWidth() - 1, 14);
        bits.add(picture.getHeight() - 1, 14);
        bits.add(0, 1 + 3 + 3);
        for (int channel = 0; channel < 3; channel++) {
            bits.add(0b111, 3);
            bits.add(0, 8);
            bits.add(255, 8);
        }
        for (int constant : new int[] {255, 0}) {
            bits.add(0b101, 3);
            bits.add(constant, 8);
        }
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                bits.add((picture.getRGB(x, y) & 0xff) > 127 ? 0b111 : 0, 3);
            }
        }
        return riff(bits.bytes());
    }

    private static byte[] riff(byte[] stream) {
        int padded = stream.length + stream.length % 2;
        ByteBuffer file = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.put(Papers.utf8("RIFF")).putInt(12 + padded).put(Papers.utf8("WEBPVP8L"));
        return file.putInt(stream.length).put(stream).array();
    }

    private static final class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int open;
        private int count;

        void add(int value, int length) {
            for (int i = 0; i < length; i++) {
                open |= (value >> i & 1) << count;
                if (++count == 8) {
                    bytes.write(open);
                    open = 0;
                    count = 0;
                }
            }
        }

        byte[] bytes() {
            add(0, (8 - count) % 8);
            return bytes.toByteArray();
        }
    }
}
