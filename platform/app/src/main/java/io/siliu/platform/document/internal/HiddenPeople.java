package io.siliu.platform.document.internal;

import io.siliu.ocr.Box;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/** Places on a page whose values point at a person, and a picture in which they are blacked out. */
final class HiddenPeople {

    /** Larger than any page, in any unit. */
    private static final List<Box> WHOLE_PAGE = List.of(new Box(0, 0, 1e6, 1e6));

    /** A card shows a face; on these others more people stand, in running text and in tables, than have fields. */
    private static final Set<PaperKind> HIDDEN_WHOLE = EnumSet.of(
            PaperKind.ID_CARD_FRONT,
            PaperKind.ID_CARD_BACK,
            PaperKind.CONTRACT,
            PaperKind.PAYMENT_SLIP,
            PaperKind.OTHER);

    private HiddenPeople() {}

    /**
     * In the units of the paper. Only what was read has a place: a page on which people may stand whose places are not known
     * is hidden whole, but from those whose own paper it is: they may have the original, and are asked about it. So is a page
     * of which no field was read: nobody knows what stands there. Pages of no kind hide no others.
     *
     * @param own whether the looker may have the original
     */
    static List<Box> places(List<PaperReading> readings, int page, boolean own) {
        boolean anywhere = readings.stream()
                        .filter(reading -> reading.kind() != PaperKind.OTHER || reading.mayStandOn(page))
                        .anyMatch(HiddenPeople::mayShowMore)
                || readings.stream()
                        .flatMap(reading -> reading.fields().stream())
                        .noneMatch(field -> field.page() == page);
        return anywhere && !own ? WHOLE_PAGE : places(readings, page);
    }

    static boolean isWholePage(List<Box> places) {
        return places.equals(WHOLE_PAGE);
    }

    /** People of whom it is not known where they stand may stand anywhere. */
    private static boolean mayShowMore(PaperReading reading) {
        return HIDDEN_WHOLE.contains(reading.kind())
                || OcrTypes.requiredFields(reading.kind()).stream()
                        .filter(name -> reading.field(name).isEmpty())
                        .anyMatch(name -> PersonalFields.pointsAtAPerson(name, ""))
                || reading.fields().stream()
                        .anyMatch(field -> field.box() == null && pointsAtAPerson(field, FreeText.people(reading)));
    }

    private static List<Box> places(List<PaperReading> readings, int page) {
        return readings.stream()
                .flatMap(reading -> reading.fields().stream()
                        .filter(field -> field.page() == page && field.box() != null)
                        .filter(field -> pointsAtAPerson(field, FreeText.people(reading))))
                .map(PaperField::box)
                .map(box -> new Box(box.x(), box.y(), box.width(), box.height()))
                .toList();
    }

    /** By what people say stands there, and by what was read there before. */
    private static boolean pointsAtAPerson(PaperField field, List<String> people) {
        return PersonalFields.pointsAtAPerson(field, people)
                || field.asRead()
                        .filter(read -> PersonalFields.pointsAtAPerson(read, people))
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
