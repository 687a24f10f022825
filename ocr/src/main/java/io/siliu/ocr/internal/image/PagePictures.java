package io.siliu.ocr.internal.image;

import io.siliu.ocr.Box;
import io.siliu.ocr.CutOut;
import io.siliu.ocr.DrawnPlace;
import io.siliu.ocr.PagePicture;
import io.siliu.ocr.Placing;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.DataPages;
import io.siliu.ocr.internal.DrawnPage;
import io.siliu.ocr.internal.Format;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Sniffer;
import io.siliu.ocr.internal.ofd.OfdDrawing;
import io.siliu.ocr.internal.pdf.PdfPages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws pages and regions of papers that are pictures, PDFs or OFDs, and of data the form that it fills. */
public final class PagePictures {

    private static final float CUT_OUT_DPI = 200;
    private static final int WIDEST_CUT_OUT = 1_200;

    /** How much of the paper is shown beside and above the field, in heights of its line. */
    private static final double AROUND = 6;

    private static final double ABOVE = 1.6;

    /** How much is shown above and below a paper that stands with others on a page, by its height; and what at least. */
    private static final double BESIDE_PAPER = 0.15;

    private static final int LEAST_BESIDE_PAPER = 80;
    private static final int WIDEST_PAPER = 1_600;
    private static final Color FRAME = new Color(0xc2, 0x41, 0x0c);
    private static final Color TINT = new Color(0xff, 0xe9, 0xa8, 0x60);

    private final ReadingLimits limits;

    public PagePictures(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The region with some paper around it, or empty where the paper cannot be drawn; the page is turned before. */
    public Optional<CutOut> region(byte[] paper, int page, Box box, int quarters) {
        return draw(paper, page).map(drawn -> cut(new TurnedPage(drawn, quarters), box));
    }

    /** The part of a page on which a paper stands among others; the page is turned before. */
    public Optional<CutOut.Picture> part(byte[] paper, int page, Box place, int quarters) {
        return draw(paper, page).map(drawn -> part(new TurnedPage(drawn, quarters), place));
    }

    /** A page at most so wide, with the scale of its boxes. */
    public Optional<PagePicture> picture(byte[] paper, int page, int maxWidth, int quarters) {
        return draw(paper, page).map(drawn -> {
            TurnedPage turned = new TurnedPage(drawn, quarters);
            BufferedImage shown = turned.narrowed(maxWidth);
            double factor = (double) shown.getWidth() / turned.width();
            return new PagePicture(
                    png(shown),
                    shown.getWidth(),
                    shown.getHeight(),
                    drawn.scale() * factor,
                    page,
                    drawn.pages(),
                    quarters);
        });
    }

    /** Where the fields of data stand on the pages that are drawn of it, one map a reading; none where it has pages of its own. */
    public List<Map<String, DrawnPlace>> places(byte[] paper) {
        try {
            return Sniffer.formatOf(paper) == Format.XML ? DataPages.places(paper) : List.of();
        } catch (RefusedPaper notDrawable) {
            return List.of();
        }
    }

    private Optional<DrawnPage> draw(byte[] paper, int page) {
        Format format = Sniffer.formatOf(paper);
        try {
            if (format == Format.PDF) {
                return PdfPages.drawn(paper, page, CUT_OUT_DPI, limits);
            }
            if (format == Format.ZIP) {
                return OfdDrawing.draw(paper, page, CUT_OUT_DPI, limits);
            }
            if (format == Format.XML) {
                return DataPages.drawn(paper, page, CUT_OUT_DPI, limits);
            }
            int pages = format.isPicture() ? Picture.pages(paper, limits) : 0;
            return page < 1 || page > pages
                    ? Optional.empty()
                    : Optional.of(new DrawnPage(Picture.decode(paper, page - 1, limits), 1, pages));
        } catch (RefusedPaper notDrawable) {
            return Optional.empty();
        }
    }

    private static CutOut cut(TurnedPage page, Box box) {
        Box place = page.placed(box);
        double line = Math.max(place.height(), 12);
        int left = clamp(place.x() - AROUND * line, page.width() - 1);
        int top = clamp(place.y() - ABOVE * line, page.height() - 1);
        int right = Math.max(left + 1, clamp(place.right() + AROUND * line, page.width()));
        int bottom = Math.max(top + 1, clamp(place.bottom() + ABOVE * line, page.height()));
        BufferedImage shown = narrowed(page.piece(left, top, right - left, bottom - top), WIDEST_CUT_OUT);
        Placing placing = page.placing(left, top, (double) shown.getWidth() / (right - left));
        Box marked = placing.of(box);
        return new CutOut.Picture(png(framed(shown, marked)), shown.getWidth(), shown.getHeight(), marked, placing);
    }

    private static CutOut.Picture part(TurnedPage page, Box box) {
        Box place = page.placed(box);
        double beside = Math.max(LEAST_BESIDE_PAPER, BESIDE_PAPER * place.height());
        int top = clamp(place.y() - beside, page.height() - 1);
        int bottom = Math.max(top + 1, clamp(place.bottom() + beside, page.height()));
        BufferedImage shown = narrowed(page.piece(0, top, page.width(), bottom - top), WIDEST_PAPER);
        Placing placing = page.placing(0, top, (double) shown.getWidth() / page.width());
        return new CutOut.Picture(png(shown), shown.getWidth(), shown.getHeight(), placing.of(box), placing);
    }

    /** A copy with a frame and a tint where the field stands, so that the eye finds it among its neighbours. */
    private static BufferedImage framed(BufferedImage picture, Box marked) {
        BufferedImage copy = scaled(picture, 1);
        Graphics2D pen = copy.createGraphics();
        try {
            double air = marked.height() / 4;
            Rectangle2D frame = new Rectangle2D.Double(
                    marked.x() - air, marked.y() - air, marked.width() + 2 * air, marked.height() + 2 * air);
            pen.setColor(TINT);
            pen.fill(frame);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setStroke(new BasicStroke((float) Math.max(2, marked.height() / 10)));
            pen.setColor(FRAME);
            pen.draw(frame);
        } finally {
            pen.dispose();
        }
        return copy;
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }

    private static BufferedImage narrowed(BufferedImage whole, int maxWidth) {
        if (whole.getWidth() <= maxWidth) {
            return whole;
        }
        return scaled(whole, (double) maxWidth / whole.getWidth());
    }

    /** The picture in another size. */
    public static BufferedImage scaled(BufferedImage whole, double factor) {
        int width = Math.max(1, (int) Math.round(whole.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * factor));
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = result.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawImage(whole, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return result;
    }

    /** The picture as PNG bytes. */
    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }
}
