package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.DrawnPage;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.structured.Element;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws one page of an OFD: its template, its layers, its annotations, and a plain frame where a seal stands. What it does
 * not know it leaves out; it is for looking at a paper beside its fields, not for printing it.
 */
public final class OfdDrawing {

    private static final double MILLIMETRES_AN_INCH = 25.4;
    private static final double[] A4 = {0, 0, 210, 297};

    private final OfdPackage ofd;
    private final OfdPageList pages;
    private final OfdPageList.Listed page;
    private final Optional<Element> content;
    private final ReadingLimits limits;

    private OfdDrawing(OfdPackage ofd, OfdPageList pages, OfdPageList.Listed page, ReadingLimits limits) {
        this.ofd = ofd;
        this.pages = pages;
        this.page = page;
        this.content = ofd.xml(page.part());
        this.limits = limits;
    }

    /** How many pages there are. */
    public static int pages(byte[] bytes, ReadingLimits limits) {
        return OfdPageList.of(OfdPackage.open(bytes, limits)).pages().size();
    }

    /** One page from 1, or empty where there is no such page; coarser than asked where it would break the limit of pixels. */
    public static Optional<DrawnPage> draw(byte[] bytes, int number, double dpi, ReadingLimits limits) {
        OfdPackage ofd = OfdPackage.open(bytes, limits);
        OfdPageList pages = OfdPageList.of(ofd);
        return number < 1 || number > pages.pages().size()
                ? Optional.empty()
                : Optional.of(new OfdDrawing(ofd, pages, pages.pages().get(number - 1), limits).drawn(dpi));
    }

    private DrawnPage drawn(double dpi) {
        double[] size = size();
        double most = Math.sqrt(limits.pixels() / (size[2] * size[3]));
        double scale = Math.min(dpi / MILLIMETRES_AN_INCH, most);
        int width = (int) Math.max(1, Math.round(size[2] * scale));
        int height = (int) Math.max(1, Math.round(size[3] * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.scale(width / size[2], height / size[3]);
            paint(pen);
        } finally {
            pen.dispose();
        }
        return new DrawnPage(image, width / size[2], pages.pages().size());
    }

    private double[] size() {
        return OfdPageBox.of(content, page.document(), this::templates).orElse(A4);
    }

    private void paint(Graphics2D pen) {
        OfdResources resources = OfdResources.of(ofd, page.documentPart(), page.document(), page.part(), content);
        OfdPainter painter = new OfdPainter(pen, resources, limits);
        templates("Background").forEach(template -> layers(painter, template));
        content.ifPresent(found -> layers(painter, found));
        templates("Foreground").forEach(template -> layers(painter, template));
        AffineTransform before = pen.getTransform();
        for (Element appearance : OfdPageList.appearances(ofd, page)) {
            double[] place = Numbers.of(appearance.attribute("Boundary"), 4);
            pen.translate(place[0], place[1]);
            painter.paint(appearance, "", 0);
            pen.setTransform(before);
        }
        for (double[] seal : pages.seals(ofd, page)) {
            painter.frame(new Rectangle2D.Double(seal[0], seal[1], seal[2], seal[3]));
        }
    }

    private static void layers(OfdPainter painter, Element content) {
        OfdLayers.inOrder(content).forEach(layer -> painter.paint(layer, layer.attribute("DrawParam"), 0));
    }

    private List<Element> templates() {
        List<Element> all = new ArrayList<>(templates("Background"));
        all.addAll(templates("Foreground"));
        return all;
    }

    private List<Element> templates(String order) {
        return content.stream()
                .flatMap(found -> found.children().stream())
                .filter(element -> element.name().equals("Template"))
                .filter(used ->
                        order.equals(used.attribute("ZOrder").isEmpty() ? "Background" : used.attribute("ZOrder")))
                .flatMap(used -> page.template(used.attribute("TemplateID")).stream())
                .flatMap(part -> readable(part).stream())
                .toList();
    }

    private Optional<Element> readable(String part) {
        try {
            return ofd.xml(part);
        } catch (RefusedPaper broken) {
            return Optional.empty();
        }
    }
}
