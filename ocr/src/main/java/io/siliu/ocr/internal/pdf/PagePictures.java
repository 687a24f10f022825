package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.overlay.Tone;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The pixels of pictures that lie over letters or below pale ones; the last one is kept, for it lies over many. */
final class PagePictures {

    private static final int MOST = 40;

    /** Pixels along the longer side; what lies over letters is told apart in fewer. */
    private static final int ENOUGH = 1_500;

    private final ReadingLimits limits;
    private COSDictionary last;
    private Optional<BufferedImage> pixels = Optional.empty();
    private int decoded;

    PagePictures(ReadingLimits limits) {
        this.limits = limits;
    }

    /** What a picture shows; empty where it has no holes, and where that cannot be told. */
    Optional<BufferedImage> pixels(PDImage image, Tone tone) {
        return mayShineThrough(image, tone) ? shown(image) : Optional.empty();
    }

    /** The same of one without holes too, where letters are set on it. */
    Optional<BufferedImage> shown(PDImage image) {
        if (image.getCOSObject() != last) {
            last = image.getCOSObject();
            pixels = decoded++ < MOST ? decode(image) : Optional.empty();
        }
        return pixels;
    }

    private static boolean mayShineThrough(PDImage image, Tone tone) {
        COSDictionary dictionary = image.getCOSObject();
        return tone.darkens()
                || image.isStencil()
                || dictionary.containsKey(COSName.SMASK)
                || dictionary.containsKey(COSName.MASK);
    }

    private Optional<BufferedImage> decode(PDImage image) {
        try {
            if (DrawnPicture.pixels(image) > limits.pixels()) {
                return Optional.empty();
            }
            int step = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / ENOUGH);
            return Optional.of(image.isStencil() ? image.getStencilImage(Color.BLACK) : image.getImage(null, step));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
