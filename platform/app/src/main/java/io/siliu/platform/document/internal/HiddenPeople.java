package io.siliu.platform.document.internal;

import io.siliu.ocr.Box;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Places on a page whose values point at a person, and a picture in which they are blacked out. */
final class HiddenPeople {

    private HiddenPeople() {}

    /** In the units of the paper; only what was read has a place. */
    static List<Box> places(List<PaperReading> readings, int page) {
        return readings.stream()
                .flatMap(reading -> reading.fields().stream())
                .filter(field -> field.page() == page && field.box() != null)
                .filter(HiddenPeople::pointsAtAPerson)
                .map(PaperField::box)
                .map(box -> new Box(box.x(), box.y(), box.width(), box.height()))
                .toList();
    }

    /** By what people say stands there, and by what was read there before. */
    private static boolean pointsAtAPerson(PaperField field) {
        return PersonalFields.pointsAtAPerson(field.name(), field.value())
                || field.asRead()
                        .filter(read -> PersonalFields.pointsAtAPerson(read.name(), read.value()))
                        .isPresent();
    }

    /** @param places in pixels of the picture */
    static byte[] blackedOut(byte[] png, List<Box> places) {
        if (places.isEmpty()) {
            return png;
        }
        try {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
            Graphics2D pen = page.createGraphics();
            pen.setColor(Color.DARK_GRAY);
            for (Box place : places) {
                double air = place.height() / 4;
                pen.fill(new Rectangle2D.Double(
                        place.x() - air, place.y() - air, place.width() + 2 * air, place.height() + 2 * air));
            }
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory can be read and written", impossible);
        }
    }
}
