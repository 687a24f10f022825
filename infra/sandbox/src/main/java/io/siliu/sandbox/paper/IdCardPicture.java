package io.siliu.sandbox.paper;

import static io.siliu.sandbox.paper.Canvas.Ink.BLACK;
import static io.siliu.sandbox.paper.Canvas.Ink.GREY;
import static io.siliu.sandbox.paper.Canvas.Ink.RED;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Both sides of an invented identity card as a phone's camera gives them back; each says that it is a specimen. */
public final class IdCardPicture {

    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final int DOTS_AN_INCH = 300;
    private static final double LABEL = 7;
    private static final double VALUE = 9;
    private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("yyyy.MM.dd");

    private final Pdf pdf = new Pdf();

    /** The side with the portrait. */
    public synchronized byte[] front(IdCard card) {
        return png("front", canvas -> front(card, canvas));
    }

    /** The side with the emblem, of which nothing is drawn but a ring. */
    public synchronized byte[] back(IdCard card) {
        return png("back", canvas -> back(card, canvas));
    }

    private static void front(IdCard card, Canvas canvas) {
        row(canvas, 10, "姓名", card.name());
        row(canvas, 17, "性别", card.male() ? "男" : "女");
        canvas.text(29, 17, LABEL, BLACK, "民族");
        canvas.text(38, 17, VALUE, BLACK, card.nation());
        LocalDate birth = card.birth();
        row(canvas, 24, "出生", birth.getYear() + "年" + birth.getMonthValue() + "月" + birth.getDayOfMonth() + "日");
        row(canvas, 31, "住址", card.address());
        canvas.text(5, 48, LABEL, BLACK, "公民身份号码");
        canvas.text(28, 48, 10.5, BLACK, card.number());
        canvas.box(61, 7, 20, 27, GREY);
        canvas.ellipse(66.5, 11, 9, 10, GREY);
        canvas.ellipse(63.5, 23, 15, 18, GREY);
        canvas.text(63, 42.5, 6, RED, "演示样张 · 沙箱");
    }

    private static void row(Canvas canvas, double y, String label, String value) {
        canvas.text(5, y, LABEL, BLACK, label);
        canvas.text(15, y, VALUE, BLACK, value);
    }

    private static void back(IdCard card, Canvas canvas) {
        canvas.ellipse(6, 6, 14, 14, RED);
        canvas.text(26, 12, 12, BLACK, "中华人民共和国");
        canvas.text(26, 22, 15, BLACK, "居民身份证");
        canvas.text(12, 38, LABEL, BLACK, "签发机关");
        canvas.text(27, 38, VALUE, BLACK, card.issuer());
        canvas.text(12, 46, LABEL, BLACK, "有效期限");
        canvas.text(
                27,
                46,
                VALUE,
                BLACK,
                DOTS.format(card.validFrom()) + "-"
                        + card.validTo().map(DOTS::format).orElse("长期"));
        canvas.text(63, 51, 6, RED, "演示样张 · 沙箱");
    }

    /** Strokes as thick as a printed card's: every dot takes the darkest of itself and its neighbours to the right and below. */
    private static BufferedImage inked(BufferedImage thin) {
        BufferedImage inked = new BufferedImage(thin.getWidth(), thin.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < thin.getHeight(); y++) {
            for (int x = 0; x < thin.getWidth(); x++) {
                int right = Math.min(x + 1, thin.getWidth() - 1);
                int below = Math.min(y + 1, thin.getHeight() - 1);
                inked.setRGB(x, y, darkest(thin.getRGB(x, y), thin.getRGB(right, y), thin.getRGB(x, below)));
            }
        }
        return inked;
    }

    private static int darkest(int... dots) {
        int darkest = 0xFFFFFF;
        for (int dot : dots) {
            int red = Math.min(darkest >> 16 & 0xFF, dot >> 16 & 0xFF);
            int green = Math.min(darkest >> 8 & 0xFF, dot >> 8 & 0xFF);
            int blue = Math.min(darkest & 0xFF, dot & 0xFF);
            darkest = red << 16 | green << 8 | blue;
        }
        return darkest;
    }

    private byte[] png(String side, Consumer<Canvas> layout) {
        byte[] drawn = pdf.draw("id-card-" + side, new Pdf.Page(WIDTH, HEIGHT, layout));
        try (PDDocument document = Loader.loadPDF(drawn)) {
            BufferedImage picture = inked(new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH, ImageType.RGB));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("The card could not be drawn", broken);
        }
    }
}
